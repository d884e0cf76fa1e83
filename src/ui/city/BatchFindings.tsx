import { makeStyles, tokens } from '@fluentui/react-components';
import { cityWordsOf } from '../../core/city/words';
import { useCity } from './use-city';

const useStyles = makeStyles({
  head: { margin: '0 0 6px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: '1.2em', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  mend: { color: tokens.colorNeutralForeground2 },
});

/** Said in the list already, each at its own line. */
const IN_LIST = ['unknown-unit', 'duplicate-unit', 'missing-unit', 'same-file', 'scheme-mismatch', 'year-mismatch'];

/** What the figures of the province and the bank do not agree with. */
export function BatchFindings() {
  const styles = useStyles();
  const { state: { summary }, c, lang } = useCity();
  const findings = summary?.findings.filter(({ rule }) => !IN_LIST.includes(rule)) ?? [];
  if (findings.length === 0) return null;
  return (
    <section>
      <h2 className={styles.head}>{c.findings.title} {c.findings.count(findings.length)}</h2>
      <ul className={styles.list}>
        {findings.map((finding, index) => {
          const { message, mend } = cityWordsOf(finding, lang);
          return <li key={index}>{message} <span className={styles.mend}>{mend}</span></li>;
        })}
      </ul>
    </section>
  );
}
