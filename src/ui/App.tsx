import { lazy, Suspense, useEffect } from 'react';
import { FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CrashGuard } from './CrashGuard';
import { Start } from './Start';
import { themeOf } from './theme-of';
import { PaneContext, useSession } from './use-session';
import type { Pane } from './use-session';

/** Not on the provider: it hands its classes on to every menu, dialog and notice. */
const useStyles = makeStyles({
  root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  wait: { minHeight: '60vh' },
});

const Workspace = lazy(() => import(/* webpackChunkName: "workspace", webpackPrefetch: true */ './Workspace').then(({ Workspace: component }) => ({ default: component })));

const LiveStart = lazy(() => import(/* webpackChunkName: "live-start" */ './LiveStart').then(({ LiveStart: component }) => ({ default: component })));

const CityView = lazy(() => import(/* webpackChunkName: "city" */ './city/CityView').then(({ CityView: component }) => ({ default: component })));

/** The whole pane. */
export function App({ pane }: { pane: Pane }) {
  return (
    <PaneContext value={pane}>
      <Screen />
    </PaneContext>
  );
}

function Screen() {
  const styles = useStyles();
  const { session, state, t } = useSession();
  useEffect(() => {
    document.documentElement.lang = t.locale;
    document.title = t.product;
  }, [t]);
  return (
    <FluentProvider theme={themeOf(state.theme, state.around)}>
      <div className={styles.root}>
        <CrashGuard words={t.crash}>
          <Suspense fallback={<Spinner className={styles.wait} label={t.loading} />}>
            {state.view === 'city' ? <CityView /> : state.workbook !== null ? <Workspace /> : session.live === null ? <Start /> : <LiveStart />}
          </Suspense>
        </CrashGuard>
      </div>
    </FluentProvider>
  );
}
