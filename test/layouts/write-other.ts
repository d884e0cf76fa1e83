import * as XLSX from '@e965/xlsx';
import type { Grid, GridCell } from './grid';
import { a1 } from './grid';
import { writeHtml } from './write-html';
import type { Means } from './points';

export type OtherFormat = 'biff8' | 'ods' | 'html' | 'xlsx' | 'xlsb' | 'xlml' | 'csv';

/** `nameless`: one sheet, without a name. */
export const formats: Record<OtherFormat, { extension: string; means: Means; nameless: boolean }> = {
  biff8: { extension: 'xls', means: 'library', nameless: false },
  xlsx: { extension: 'xlsx', means: 'library', nameless: false },
  xlsb: { extension: 'xlsb', means: 'library', nameless: false },
  xlml: { extension: 'xls', means: 'plain', nameless: false },
  ods: { extension: 'ods', means: 'plain', nameless: false },
  html: { extension: 'xls', means: 'plain', nameless: true },
  csv: { extension: 'csv', means: 'plain', nameless: true },
};

const errorCodes: Record<string, number> = { '#NULL!': 0, '#DIV/0!': 7, '#VALUE!': 15, '#REF!': 23, '#NAME?': 29, '#NUM!': 36, '#N/A': 42 };

/** Has SheetJS write the sheets, as the programs do that are built on it; HTML is written as web systems write it. */
export function writeOther(grids: Grid[], format: OtherFormat): Uint8Array {
  const [first] = grids;
  if (format === 'html' && first !== undefined) return writeHtml(first);
  const book = XLSX.utils.book_new();
  for (const grid of grids) {
    const sheet: XLSX.WorkSheet = { '!ref': `A1:${a1(grid.bottom, grid.right)}` };
    for (const [row, line] of grid.cells) for (const [column, cell] of line) {
      const written = convert(cell, format);
      if (written !== null) sheet[a1(row, column)] = written;
    }
    sheet['!merges'] = grid.merges.map(({ top, left, bottom, right }) => ({ s: { r: top, c: left }, e: { r: bottom, c: right } }));
    const rows: XLSX.RowInfo[] = [];
    for (const row of grid.hiddenRows) rows[row] = { hidden: true };
    sheet['!rows'] = rows;
    XLSX.utils.book_append_sheet(book, sheet, grid.name);
  }
  book.Workbook = { Sheets: grids.map((grid) => ({ name: grid.name, Hidden: grid.hidden ? 1 : 0 })) };
  const bytes = XLSX.write(book, { type: 'array', bookType: format }) as ArrayBuffer;
  return new Uint8Array(bytes);
}

function convert(cell: GridCell, format: OtherFormat): XLSX.CellObject | null {
  const formula = cell.formula === undefined || format === 'csv' ? {} : { f: cell.formula };
  if (cell.kind === 'unvalued') return null;
  if (cell.kind === 'error') return { t: 'e', v: errorCodes[String(cell.value)] ?? 7, ...formula };
  if (cell.kind === 'date') return { t: 'n', v: Number(cell.value), z: 'yyyy-mm-dd' };
  if (typeof cell.value === 'number') return { t: 'n', v: cell.value, ...formula };
  if (typeof cell.value === 'boolean') return { t: 'b', v: cell.value };
  return cell.value === null ? null : { t: 's', v: cell.value.replaceAll('\r\n', '\n') };
}
