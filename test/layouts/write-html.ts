import { strToU8 } from 'fflate';
import type { Grid, GridCell } from './grid';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br>').replace(/^[ 　]+|[ 　]+$/g, (space) => '&nbsp;'.repeat(space.length));

/** A table of HTML under the name of a workbook, as the exports of many offices' web systems are. */
export function writeHtml(grid: Grid): Uint8Array {
  const { bottom, right } = grid;
  const rows: string[] = [];
  for (let row = 0; row <= bottom; row += 1) {
    const cells: string[] = [];
    for (let column = 0; column <= right; column += 1) {
      const range = grid.merges.find(({ top, left, bottom: last, right: end }) => row >= top && row <= last && column >= left && column <= end);
      if (range !== undefined && (range.top !== row || range.left !== column)) continue;
      const spans = range === undefined ? '' : ` rowspan="${range.bottom - range.top + 1}" colspan="${range.right - range.left + 1}"`;
      cells.push(`<td${spans}>${textOf(grid.cells.get(row)?.get(column))}</td>`);
    }
    rows.push(`<tr${grid.hiddenRows.has(row) ? ' style="display:none"' : ''}>${cells.join('')}</tr>`);
  }
  return strToU8(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><table border="1">\n${rows.join('\n')}\n</table></body></html>`);
}

const textOf = (cell: GridCell | undefined): string => (cell === undefined || cell.value === null ? '' : escape(String(cell.value)));
