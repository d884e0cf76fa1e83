import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { useSession } from '../use-session';
import { CityTroubles } from './CityTroubles';
import { FilesPicker } from './FilesPicker';
import { SetupPanel } from './SetupPanel';
import { useCity } from './use-city';

const useStyles = makeStyles({
  root: { boxSizing: 'border-box', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, maxWidth: '560px', width: '100%', marginInline: 'auto', padding: '24px 16px', flexGrow: 1 },
  name: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  line: { margin: '8px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  drop: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '20px 16px', borderRadius: tokens.borderRadiusLarge, border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  over: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1Hover },
  hint: { color: tokens.colorNeutralForeground2, textAlign: 'center' },
  note: { color: tokens.colorNeutralForeground2 },
  sample: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  open: { justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  foot: { marginTop: 'auto' },
});

/** An empty batch: what to do next, and the sample. */
export function CityStart({ over }: { over: boolean }) {
  const styles = useStyles();
  const { session } = useSession();
  const { city, c, t, lang } = useCity();
  return (
    <main className={styles.root}>
      <header>
        <h1 className={styles.name}>{c.title}</h1>
        <p className={styles.line}>{c.tagline}</p>
      </header>
      <CityTroubles />
      <div className={mergeClasses(styles.drop, over && styles.over)}>
        <Text>{c.start.next}</Text>
        <FilesPicker large />
        <Text size={200} className={styles.hint}>{over ? c.start.dropHere : c.start.drop}<br />{t.start.formats}</Text>
      </div>
      <div className={styles.sample}>
        <Button className={styles.open} icon={<EyeRegular />} onClick={() => void city.sample()}>{c.start.sample}</Button>
        <Text size={200} className={styles.note}>{c.start.sampleHint}</Text>
      </div>
      <SetupPanel />
      <Button className={styles.foot} appearance="subtle" size="small" onClick={() => session.lang(lang === 'zh' ? 'en' : 'zh')}>{t.bar.language}</Button>
    </main>
  );
}
