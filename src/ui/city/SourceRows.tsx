import { useEffect, useRef, useState } from 'react';
import { makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { columnName } from '../../core/address';
import type { Source } from '../../core/city';
import type { Place } from '../../core/host';
import { rowsAround } from './rows-around';
import type { SourceRow } from './rows-around';
import { useCity } from './use-city';

const useStyles = makeStyles({
  box: { overflowX: 'auto', maxWidth: '100%' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { padding: '1px 6px', color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { padding: '1px 6px', border: `1px solid ${tokens.colorNeutralStroke2}`, maxWidth: '9em', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  here: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px', fontWeight: tokens.fontWeightSemibold },
});

/** The cells around a place, as the file that came holds them. */
export function SourceRows({ source, place }: { source: Source; place: Place }) {
  const styles = useStyles();
  const { city, c } = useCity();
  const [rows, setRows] = useState<{ columns: number[]; rows: SourceRow[] } | 'lost' | null>(null);
  useEffect(() => {
    let gone = false;
    city.look(source).then((workbook) => { if (!gone) setRows(workbook === null ? 'lost' : rowsAround(workbook, place)); }, () => { if (!gone) setRows('lost'); });
    return () => { gone = true; };
  }, [city, source, place]);
  const here = useRef<HTMLTableCellElement>(null);
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [rows]);
  if (rows === null) return <Spinner size="tiny" />;
  if (rows === 'lost') return <Text size={200}>{c.unit.lost}</Text>;
  return (
    <div className={styles.box} role="region" tabIndex={0} aria-label={c.unit.rows}>
      <table className={styles.table}>
        <thead><tr><td className={styles.head} />{rows.columns.map((column) => <th key={column} scope="col" className={styles.head}>{columnName(column)}</th>)}</tr></thead>
        <tbody>
          {rows.rows.map(({ index, values }) => (
            <tr key={index}>
              <th scope="row" className={styles.head}>{index + 1}</th>
              {rows.columns.map((column, at) => <td key={column} ref={index === place.row && column === place.column ? here : undefined} className={mergeClasses(styles.cell, index === place.row && column === place.column && styles.here)} title={values[at]}>{values[at]}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
