import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { scoreText } from '../score-text';
import type { LossItem } from './loss-view';
import { useCity } from './use-city';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  head: { padding: '2px 3px', borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: 'end', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, verticalAlign: 'bottom', whiteSpace: 'nowrap' },
  cell: { padding: '0 3px', height: '30px', textAlign: 'end', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, whiteSpace: 'nowrap' },
  start: { textAlign: 'start', whiteSpace: 'normal' },
  open: { justifyContent: 'flex-start', textAlign: 'start', minWidth: 0, padding: '3px 2px', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase200 },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
});

/** The numbers behind the bars: every item, the most lost first. */
export function LossTable({ items }: { items: readonly LossItem[] }) {
  const styles = useStyles();
  const { city, state: { item }, c, wide } = useCity();
  return (
    <table className={styles.table}>
      <caption hidden>{c.loss.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.start)}>{c.loss.item}</th>
          {wide && <th scope="col" className={styles.head}>{c.loss.weight}</th>}
          {wide && <th scope="col" className={styles.head}>{c.loss.mean}</th>}
          <th scope="col" className={styles.head}>{c.loss.loss}</th>
          <th scope="col" className={styles.head}>{c.loss.rate}</th>
          <th scope="col" className={styles.head}>{c.loss.zero}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ code, name, weight, mean, loss, lossRate, zeroUnits }) => (
          <tr key={code} className={item === code ? styles.chosen : undefined}>
            <td className={mergeClasses(styles.cell, styles.start)}><Button size="small" appearance="subtle" className={styles.open} data-nav="loss" aria-current={item === code ? 'true' : undefined} onClick={() => city.item(item === code ? null : code)}>{code} {name}</Button></td>
            {wide && <td className={styles.cell}>{scoreText(weight)}</td>}
            {wide && <td className={styles.cell}>{mean === null ? c.none : mean.toFixed(2)}</td>}
            <td className={styles.cell}>{loss.toFixed(2)}</td>
            <td className={styles.cell}>{(lossRate * 100).toFixed(1)}%</td>
            <td className={styles.cell}>{zeroUnits}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
