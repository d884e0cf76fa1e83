import { lazy, Suspense, useState } from 'react';
import { Button, makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { FilePicker } from './FilePicker';
import { Recovery } from './Recovery';
import { Samples } from './Samples';
import { Troubles } from './Troubles';
import { useFileDrop } from './use-file-drop';
import { useSession } from './use-session';
import { ViewSwitch } from './ViewSwitch';

const NewCard = lazy(() => import(/* webpackChunkName: "new-card" */ './NewCard').then(({ NewCard: component }) => ({ default: component })));

const useStyles = makeStyles({
  root: { boxSizing: 'border-box', minHeight: '100vh', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, maxWidth: '560px', marginInline: 'auto', padding: '24px 16px' },
  name: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  line: { margin: '8px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  drop: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '20px 16px', borderRadius: tokens.borderRadiusLarge, border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  over: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1Hover },
  hint: { color: tokens.colorNeutralForeground2, textAlign: 'center' },
  foot: { marginTop: 'auto' },
});

/** First contact: what this is, and the three ways to begin. */
export function Start() {
  const styles = useStyles();
  const { state, session, t } = useSession();
  const [creating, setCreating] = useState(false);
  const { over, zone } = useFileDrop();
  const busy = state.phase === 'opening';
  return (
    <main className={styles.root} {...zone}>
      <ViewSwitch />
      <header>
        <h1 className={styles.name}>{t.product}</h1>
        <p className={styles.line}>{t.tagline}</p>
      </header>
      <Recovery />
      <Troubles />
      <div className={mergeClasses(styles.drop, over && styles.over)}>
        <FilePicker>{(choose) => <Button appearance="primary" size="large" icon={<FolderOpenRegular />} disabledFocusable={busy} onClick={choose}>{t.start.open}</Button>}</FilePicker>
        <Button size="large" icon={<DocumentAddRegular />} disabledFocusable={busy} aria-expanded={creating} onClick={() => setCreating(!creating)}>{t.start.create}</Button>
        {creating && <Suspense fallback={<Spinner size="tiny" />}><NewCard onClose={() => setCreating(false)} /></Suspense>}
        {busy ? <Spinner size="tiny" label={t.start.opening} /> : <Text size={200} className={styles.hint}>{over ? t.start.dropHere : t.start.drop}<br />{t.start.formats}</Text>}
      </div>
      <Samples />
      <Button className={styles.foot} appearance="subtle" size="small" onClick={() => session.lang(state.lang === 'zh' ? 'en' : 'zh')}>{t.bar.language}</Button>
    </main>
  );
}
