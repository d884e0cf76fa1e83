import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Cell, Sheet } from '../core/workbook';
import { useSession } from './use-session';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, width: '100%' },
  cell: { padding: '1px 6px', whiteSpace: 'pre-line', verticalAlign: 'middle', textAlign: 'left' },
  boxed: { border: `1px solid ${tokens.colorNeutralStroke1}` },
  center: { textAlign: 'center' },
  bold: { fontWeight: tokens.fontWeightSemibold },
});

/** A sheet as a table, merged areas as they are. */
export function SheetPreview({ sheet: { name, rows, merges } }: { sheet: Sheet }) {
  const styles = useStyles();
  const { t } = useSession();
  const spanAt = (row: number, column: number) => merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const shown = (row: number, { column }: Cell): boolean => {
    const span = spanAt(row, column);
    return span === undefined || (span.top === row && span.left === column);
  };
  return (
    <div role="region" aria-label={`${t.submit.preview} ${name}`} lang="zh-CN">
      <table className={styles.table}>
        <tbody>
          {rows.map(({ index, cells }) => (
            <tr key={index}>
              {cells.filter((cell) => shown(index, cell)).map(({ column, value, style }) => {
                const span = spanAt(index, column);
                return (
                  <td
                    key={column} rowSpan={span === undefined ? 1 : span.bottom - span.top + 1} colSpan={span === undefined ? 1 : span.right - span.left + 1}
                    className={mergeClasses(styles.cell, style?.border?.top !== undefined && styles.boxed, style?.align?.horizontal === 'center' && styles.center, style?.font?.bold && styles.bold)}
                  >{value}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Text size={200}>{t.submit.sheetCut}</Text>
    </div>
  );
}
