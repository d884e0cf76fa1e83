import { lazy, Suspense, useState } from 'react';
import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { Notices } from './Notices';
import { Samples } from './Samples';
import { Troubles } from './Troubles';
import { useSession } from './use-session';
import { ViewSwitch } from './ViewSwitch';

const NewCard = lazy(() => import(/* webpackChunkName: "new-card" */ './NewCard').then(({ NewCard: component }) => ({ default: component })));

const useStyles = makeStyles({
  root: { boxSizing: 'border-box', minHeight: '100vh', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '560px', marginInline: 'auto', padding: '16px 12px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  ways: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  foot: { marginTop: 'auto' },
});

/** A workbook without a card is open in Excel: insert one, or look again. */
export function LiveStart() {
  const styles = useStyles();
  const { state, session, t } = useSession();
  const { live } = session;
  const [creating, setCreating] = useState(false);
  const busy = state.phase === 'opening';
  if (live === null) return null;
  return (
    <main className={styles.root}>
      <ViewSwitch />
      <h1 className={styles.name}>{t.product}</h1>
      <Troubles />
      <div className={styles.ways}>
        {busy ? <Spinner size="tiny" label={t.live.inserting} /> : <Text>{t.live.none}</Text>}
        <Button appearance="primary" icon={<DocumentAddRegular />} disabledFocusable={busy} aria-expanded={creating} onClick={() => setCreating(!creating)}>{t.live.insert}</Button>
        {creating && <Suspense fallback={<Spinner size="tiny" />}><NewCard onClose={() => setCreating(false)} /></Suspense>}
        <Button icon={<ArrowSyncRegular />} disabledFocusable={busy} onClick={() => void live.recheck()}>{t.bar.recheck}</Button>
      </div>
      {live.apart !== null && <Samples />}
      <Button className={styles.foot} appearance="subtle" size="small" onClick={() => session.lang(state.lang === 'zh' ? 'en' : 'zh')}>{t.bar.language}</Button>
      <Notices />
    </main>
  );
}
