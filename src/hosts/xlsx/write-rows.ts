import { toA1 } from '../../core/address';
import type { Cell, Row, Sheet, Style } from '../../core/workbook';
import { cellXml } from './write-cell';
import type { StyleSheet } from './write-styles';

const DATE_FORMAT = 'yyyy/m/d';

const styleOf = ({ style = {}, kind }: Cell): Style =>
  kind === 'date' && style.numberFormat === undefined ? { ...style, numberFormat: DATE_FORMAT } : style;

function rowXml({ index, cells, height, hidden }: Row, styles: StyleSheet): string {
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const open = `<row r="${index + 1}"${size}${hidden ? ' hidden="1"' : ''}`;
  if (cells.length === 0) return `${open}/>`;
  return `${open}>${cells.map((cell) => cellXml(cell, index, styles.cell(styleOf(cell)))).join('')}</row>`;
}

export const rowsXml = (rows: Row[], styles: StyleSheet): string =>
  rows.length === 0 ? '<sheetData/>' : `<sheetData>${rows.map((row) => rowXml(row, styles)).join('')}</sheetData>`;

/** The range that holds all cells; `A1` of an empty sheet. */
export function dimensionOf({ rows }: Sheet): string {
  const used = rows.filter(({ cells }) => cells.length > 0);
  const columns = used.flatMap(({ cells }) => [cells[0]?.column ?? 0, cells.at(-1)?.column ?? 0]);
  if (columns.length === 0) return 'A1';
  const [first, last] = columns.reduce(([low, high], column) => [Math.min(low, column), Math.max(high, column)], [Infinity, 0]);
  const [from, to] = [toA1({ row: used[0]?.index ?? 0, column: first }), toA1({ row: used.at(-1)?.index ?? 0, column: last })];
  return from === to ? from : `${from}:${to}`;
}
