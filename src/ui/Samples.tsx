import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { useSession } from './use-session';

const useStyles = makeStyles({
  head: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  open: { flexGrow: 1, minWidth: 0, justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
});

/** Workbooks to try, each one click away, to look at here or to keep. */
export function Samples() {
  const styles = useStyles();
  const { session, samples, city, state, t } = useSession();
  const busy = state.phase === 'opening';
  const openCity = () => {
    session.view('city');
    void city().then((opened) => opened.sample());
  };
  return (
    <section>
      <h2 className={styles.head}>{t.start.sample}</h2>
      <Text size={200} className={styles.hint}>{t.start.samplesHint}</Text>
      <ul className={styles.list}>
        {samples.map((sample) => (
          <li key={sample.fileName} className={styles.line}>
            <Button className={styles.open} icon={<EyeRegular />} disabledFocusable={busy} onClick={() => void sample.make().then((changes) => (session.live?.apart ?? session.create)(changes, sample.fileName))}>{sample.name[state.lang]}</Button>
            {session.live === null && <Button appearance="subtle" icon={<ArrowDownloadRegular />} aria-label={t.start.download(sample.name[state.lang])} title={t.start.download(sample.name[state.lang])} onClick={() => void session.save(sample.fileName, sample.make)} />}
          </li>
        ))}
        <li className={styles.line}><Button className={styles.open} icon={<EyeRegular />} disabledFocusable={busy} onClick={openCity}>{t.start.citySample}</Button></li>
      </ul>
    </section>
  );
}
