import { useEffect, useState } from 'react';
import { makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { columnName } from '../../core/address';
import type { Source } from '../../core/city';
import type { Place } from '../../core/host';
import { rowsAround } from './rows-around';
import type { SourceCells } from './rows-around';
import { useCity } from './use-city';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', tableLayout: 'fixed', width: '100%', maxWidth: '560px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { padding: '1px 4px', color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke2}` },
  corner: { width: '2.6em' },
  cell: { padding: '1px 4px', border: `1px solid ${tokens.colorNeutralStroke2}`, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  here: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px', fontWeight: tokens.fontWeightSemibold },
});

/** The cells around a place, as the file that came holds them. */
export function SourceRows({ source, place }: { source: Source; place: Place }) {
  const styles = useStyles();
  const { city, c } = useCity();
  const [cells, setCells] = useState<SourceCells | 'lost' | null>(null);
  useEffect(() => {
    let gone = false;
    const show = (next: SourceCells | 'lost') => { if (!gone) setCells(next); };
    city.look(source).then((workbook) => show(workbook === null ? 'lost' : rowsAround(workbook, place)), () => show('lost'));
    return () => { gone = true; };
  }, [city, source, place]);
  if (cells === null) return <Spinner size="tiny" />;
  if (cells === 'lost') return <Text size={200}>{c.unit.lost}</Text>;
  const whole = cells.columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <table className={styles.table} aria-label={c.unit.rows}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.corner)}>{c.unit.row}</th>
          {cells.columns.map(({ column, width }) => <th key={column} scope="col" className={styles.head} style={{ width: `${(width / whole) * 100}%` }}>{columnName(column)}</th>)}
        </tr>
      </thead>
      <tbody>
        {cells.rows.map(({ index, values }) => (
          <tr key={index}>
            <th scope="row" className={styles.head}>{index + 1}</th>
            {cells.columns.map(({ column }, at) => <td key={column} className={mergeClasses(styles.cell, index === place.row && column === place.column && styles.here)} title={values[at]}>{values[at]}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
