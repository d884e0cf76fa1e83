import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { UnitResult } from '../../core/city';
import { scoreText } from '../score-text';
import { UnitFinding } from './UnitFinding';
import { useCity } from './use-city';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, ':empty': { display: 'none' } },
  head: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  plain: { margin: 0, paddingInlineStart: '1.2em', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, fontVariantNumeric: 'tabular-nums' },
});

/** What concerns a unit's card as a whole, what was mended since the earlier summary, what changed, and which cards do not count. */
export function GeneralFindings({ unit }: { unit: UnitResult }) {
  const styles = useStyles();
  const { c } = useCity();
  const codes = new Set(unit.report.items.map(({ code }) => code));
  const general = unit.findings.filter(({ finding: { item } }) => item === null || !codes.has(item));
  const changed = unit.changed ?? [];
  return (
    <div className={styles.root}>
      {general.length > 0 && <section><h2 className={styles.head}>{c.unit.general}</h2><ul className={styles.list}>{general.map((found) => <UnitFinding key={found.id} found={found} unit={unit.unit} source={unit.source} whole />)}</ul></section>}
      {changed.length > 0 && <section><h2 className={styles.head}>{c.unit.changes}</h2><ul className={styles.plain}>{changed.map(({ item, left, right }) => <li key={item}>{c.changed.item(item, scoreText(left), scoreText(right))}</li>)}</ul></section>}
      {unit.closed.length > 0 && <section><h2 className={styles.head}>{c.unit.closed}</h2><ul className={styles.plain}>{unit.closed.map(({ id, item, message }) => <li key={id}>{item} {message}</li>)}</ul></section>}
      {unit.superseded.length > 0 && <Text size={200}>{c.unit.superseded(c.list(unit.superseded.map(({ source }) => source.file)))}</Text>}
    </div>
  );
}
