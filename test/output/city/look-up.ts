import type { Cell, CellValue, Row, Sheet, Workbook } from '../../../src/core/workbook';

type Book = Pick<Workbook, 'sheets'>;

const sheetIn = (book: Book | undefined, name: string): Sheet => {
  const found = book?.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No sheet ${name}`);
  return found;
};

export const cellIn = (book: Book | undefined, sheet: string, row: number, column: number): Cell | undefined =>
  sheetIn(book, sheet).rows.find(({ index }) => index === row)?.cells.find((cell) => cell.column === column);

const HEADS = 7;

/** The column whose heading says this. */
export function columnIn(book: Book, sheet: string, head: string): number {
  const found = sheetIn(book, sheet).rows.filter(({ index }) => index < HEADS).flatMap(({ cells }) => cells).find(({ value }) => value === head);
  if (found === undefined) throw new Error(`No heading ${head} in ${sheet}`);
  return found.column;
}

/** The first row whose cell in a column says this. */
export function rowIn(book: Book, sheet: string, column: number, text: string): Row {
  const found = sheetIn(book, sheet).rows.find(({ cells }) => cells.some((cell) => cell.column === column && cell.value === text));
  if (found === undefined) throw new Error(`No ${text} in ${sheet}`);
  return found;
}

/** LibreOffice gives a sum its last binary digit; an empty text is no cell. */
export const plain = (value: CellValue | undefined): CellValue => (typeof value === 'number' ? Number(value.toPrecision(12)) : value === '' || value === undefined ? null : value);

/** What stands under a heading in the row of a unit or an item. */
export function shown(book: Book, sheet: string, by: string, key: string, head: string): CellValue {
  const row = rowIn(book, sheet, columnIn(book, sheet, by), key);
  return plain(row.cells.find(({ column }) => column === columnIn(book, sheet, head))?.value);
}

/** What stands under the cell that says this. */
export function below(book: Book, sheet: string, text: string): CellValue {
  const found = sheetIn(book, sheet).rows.flatMap(({ index, cells }) => cells.filter(({ value }) => value === text).map(({ column }) => ({ index, column })))[0];
  if (found === undefined) throw new Error(`No ${text} in ${sheet}`);
  return plain(cellIn(book, sheet, found.index + 1, found.column)?.value);
}
