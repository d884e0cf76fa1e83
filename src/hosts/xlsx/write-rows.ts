import { toA1 } from '../../core/address';
import type { Row } from '../../core/workbook';
import { styleOf } from './style-of';
import { cellXml } from './write-cell';
import type { StyleSheet } from './write-styles';

function rowXml({ index, cells, height, hidden }: Row, styles: StyleSheet): string {
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const open = `<row r="${index + 1}"${size}${hidden ? ' hidden="1"' : ''}`;
  if (cells.length === 0) return `${open}/>`;
  return `${open}>${cells.map((cell) => cellXml(cell, index, styles.cell(styleOf(cell)))).join('')}</row>`;
}

/** Row by row, so that many of them are never held together. */
export function* rowsXml(rows: Iterable<Row>, styles: StyleSheet): Generator<string> {
  let isEmpty = true;
  for (const row of rows) {
    if (isEmpty) yield '<sheetData>';
    isEmpty = false;
    yield rowXml(row, styles);
  }
  yield isEmpty ? '<sheetData/>' : '</sheetData>';
}

/** What must be known of the rows before they are written: the range that holds all cells (`A1` of an empty sheet), and whether a cell computes. */
export function surveyRows(rows: Iterable<Row>): { dimension: string; hasFormulas: boolean } {
  let [top, bottom, left, right] = [-1, 0, Infinity, 0];
  let hasFormulas = false;
  for (const { index, cells } of rows) {
    const [first, last] = [cells[0], cells.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (top < 0) top = index;
    bottom = index;
    left = Math.min(left, first.column);
    right = Math.max(right, last.column);
    hasFormulas ||= cells.some(({ formula }) => formula !== undefined);
  }
  if (top < 0) return { dimension: 'A1', hasFormulas };
  const [from, to] = [toA1({ row: top, column: left }), toA1({ row: bottom, column: right })];
  return { dimension: from === to ? from : `${from}:${to}`, hasFormulas };
}
