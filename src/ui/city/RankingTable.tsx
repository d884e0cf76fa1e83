import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { scoreText } from '../score-text';
import type { RankColumn } from './city-state';
import { rankRows } from './ranking-view';
import type { RankRow } from './ranking-view';
import { signed } from './signed';
import { useLongRows } from '../use-long-rows';
import { useCity } from './use-city';

const useStyles = makeStyles({
  box: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  head: { padding: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: 'end', verticalAlign: 'bottom' },
  start: { textAlign: 'start', width: '40%' },
  rank: { textAlign: 'center', width: '1%' },
  sort: { minWidth: 0, whiteSpace: 'nowrap', padding: '2px 3px', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  cell: { padding: '0 3px', height: '32px', textAlign: 'end', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, whiteSpace: 'nowrap' },
  unit: { textAlign: 'start', whiteSpace: 'normal' },
  open: { justifyContent: 'flex-start', textAlign: 'start', minWidth: 0, padding: '4px 3px', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase300 },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  soft: { color: tokens.colorNeutralForeground2 },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** Pixels. */
const LINE = 33;

/** Every unit with its sections; each heading sorts. */
export function RankingTable() {
  const styles = useStyles();
  const { city, state, c, wide } = useCity();
  const { summary, scheme } = state;
  const ranked = summary === null ? [] : rankRows(summary, state);
  const { list, rows, measure, onFocus, onKeyDown } = useLongRows<HTMLTableSectionElement>({ keys: ranked.map(({ unit }) => unit.unit), height: LINE });
  if (summary === null || scheme === null) return null;
  const columns: { by: RankColumn; label: string; title?: string }[] = [
    { by: 'rank', label: c.ranking.rank }, { by: 'unit', label: c.ranking.unit }, { by: 'total', label: c.ranking.total }, { by: 'grade', label: c.ranking.grade },
    ...(wide ? [{ by: 'self', label: c.ranking.self }, { by: 'difference', label: c.ranking.difference }] as const : []),
    ...scheme.sections.map(({ code, name, weight }) => ({ by: `section ${code}` as const, label: wide ? name.replace(/^[\d.．、]+/, '') : code, title: c.ranking.section(code, weight) })),
  ];
  return (
    <div className={styles.box} onFocus={onFocus} onKeyDown={onKeyDown}>
      <table className={styles.table} aria-rowcount={ranked.length + 1}>
        <caption hidden>{c.ranking.caption}</caption>
        <thead>
          <tr>
            {columns.map(({ by, label, title }) => {
              const sorted = state.sort.by === by;
              return (
                <th key={by} scope="col" className={mergeClasses(styles.head, by === 'unit' && styles.start, by === 'rank' && styles.rank)} aria-sort={sorted ? (state.sort.down ? 'descending' : 'ascending') : undefined}>
                  {by === 'grade' ? <span className={styles.sort}>{label}</span>
                    : <Button size="small" appearance="subtle" className={styles.sort} title={title ?? c.ranking.sort(label)} aria-label={title === undefined ? undefined : `${label} ${title}`} icon={sorted ? (state.sort.down ? <ArrowDownRegular /> : <ArrowUpRegular />) : undefined} iconPosition="after" onClick={() => city.sort(by)}>{label}</Button>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody ref={list}>
          {rows.map((row) => {
            if (row.kind === 'room') return <tr key={row.key} aria-hidden style={{ height: row.height }} />;
            const shown = ranked[row.index];
            return shown === undefined ? null : <RankingRow key={row.key} row={shown} index={row.index} measure={measure} />;
          })}
        </tbody>
      </table>
    </div>
  );
}

function RankingRow({ row: { unit, self, difference }, index, measure }: { row: RankRow; index: number; measure(row: HTMLTableRowElement | null): void }) {
  const styles = useStyles();
  const { city, state, c, t, wide } = useCity();
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} className={state.unit === unit.unit ? styles.chosen : undefined}>
      <td className={mergeClasses(styles.cell, styles.rank)}>{unit.rank ?? c.none}</td>
      <td className={mergeClasses(styles.cell, styles.unit)}>
        <Button size="small" appearance="subtle" className={styles.open} data-nav="unit" aria-current={state.unit === unit.unit ? 'true' : undefined} onClick={() => city.show(unit.unit, wide ? undefined : 'unit')}>{unit.unit}</Button>
      </td>
      <td className={mergeClasses(styles.cell, styles.total)}>{scoreText(unit.total)}</td>
      <td className={mergeClasses(styles.cell, !unit.complete && styles.soft)}>{unit.complete ? t.score.grade(unit.grade.key, unit.grade.name) : c.ranking.incomplete}</td>
      {wide && <td className={mergeClasses(styles.cell, styles.soft)}>{scoreText(self)}</td>}
      {wide && <td className={mergeClasses(styles.cell, difference !== 0 && styles.total)}>{difference === 0 ? c.none : signed(difference)}</td>}
      {unit.sections.map(({ code, points, complete }) => <td key={code} className={mergeClasses(styles.cell, !complete && styles.soft)}>{scoreText(points)}</td>)}
    </tr>
  );
}
