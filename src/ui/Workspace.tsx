import { lazy, Suspense, useEffect, useRef } from 'react';
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { FillTab } from './FillTab';
import { LeaveDialog } from './LeaveDialog';
import { Notices } from './Notices';
import { Scoreboard } from './Scoreboard';
import { SheetsDialog } from './SheetsDialog';
import { TabBar } from './TabBar';
import { Troubles } from './Troubles';
import { useFileDrop } from './use-file-drop';
import { useSession } from './use-session';
import { useShortcuts } from './use-shortcuts';
import { ViewSwitch } from './ViewSwitch';

const ProblemsTab = lazy(() => import(/* webpackChunkName: "problems" */ './ProblemsTab').then(({ ProblemsTab: component }) => ({ default: component })));
const AdviceTab = lazy(() => import(/* webpackChunkName: "advice" */ './AdviceTab').then(({ AdviceTab: component }) => ({ default: component })));
const MaterialsTab = lazy(() => import(/* webpackChunkName: "materials" */ './MaterialsTab').then(({ MaterialsTab: component }) => ({ default: component })));
const SubmitTab = lazy(() => import(/* webpackChunkName: "submit" */ './SubmitTab').then(({ SubmitTab: component }) => ({ default: component })));

const PANELS = { fill: FillTab, problems: ProblemsTab, advice: AdviceTab, materials: MaterialsTab, submit: SubmitTab };

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  head: { position: 'sticky', top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, outlineStyle: 'none' },
  inner: { maxWidth: '1240px', marginInline: 'auto', width: '100%', boxSizing: 'border-box' },
  body: { flexGrow: 1, display: 'flex', flexDirection: 'column', scrollPaddingTop: '12em' },
  trouble: { margin: '8px' },
});

/** An open card: the scoreboard, which never scrolls away, and one of the tabs below it. */
export function Workspace() {
  const styles = useStyles();
  const { state } = useSession();
  const { zone } = useFileDrop();
  useShortcuts();
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [state.tab, state.selected]);
  const head = useRef<HTMLElement>(null);
  useEffect(() => head.current?.focus(), []);
  const Panel = PANELS[state.tab];
  return (
    <div className={styles.root} {...zone}>
      <ViewSwitch />
      <header ref={head} tabIndex={-1} className={styles.head}>
        <div className={styles.inner}>
          <Scoreboard />
          <TabBar />
        </div>
      </header>
      <main className={styles.body}>
        <div className={styles.inner} id="panel" role="tabpanel" aria-labelledby={`tab-${state.tab}`}>
          <div className={styles.trouble}><Troubles /></div>
          <Suspense fallback={<Spinner />}><Panel /></Suspense>
        </div>
      </main>
      {state.asking !== null && <SheetsDialog />}
      <LeaveDialog />
      <Notices />
    </div>
  );
}
