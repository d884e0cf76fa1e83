import type { Cell, CellValue, Column, DefinedName, Note, Row, Sheet, Workbook } from '../../core/workbook';
import { DAYS_1904_TO_1900 } from '../xlsx/date-serial';
import { MOST_CELLS } from '../xlsx/limits';
import { numberKind } from '../xlsx/number-kind';
import { PackageError } from '../xlsx/package-error';
import type { ReadOptions } from '../xlsx/read-xlsx';
import { plainNumber } from './plain-number';
import type { CellObject, WorkBook } from './sheetjs';

type LibrarySheet = WorkBook['Sheets'][string];

interface Source {
  date1904: boolean;
  /** A source of texts alone: numbers are found among them. */
  texts: boolean;
  /** Cells that may still be kept. */
  left: number;
}

const ERRORS = new Map([[0, '#NULL!'], [7, '#DIV/0!'], [15, '#VALUE!'], [23, '#REF!'], [29, '#NAME?'], [36, '#NUM!'], [42, '#N/A'], [43, '#GETTING_DATA']]);

function toValue({ t, v, w }: CellObject, texts: boolean): CellValue {
  if (t === 'z' || v === undefined || v instanceof Date) return null;
  if (t === 'e') return ERRORS.get(Number(v)) ?? w ?? String(v);
  if (typeof v === 'number') return Number.isFinite(v) ? v : null;
  return texts && typeof v === 'string' ? plainNumber(v) : v;
}

function toCell(found: CellObject, column: number, source: Source): Cell | undefined {
  const cell: Cell = { column, value: toValue(found, source.texts) };
  if (found.t === 'e') cell.kind = 'error';
  else if (found.t === 'n' && typeof cell.value === 'number' && typeof found.z === 'string') {
    const kind = numberKind(0, found.z);
    if (kind !== null) cell.kind = kind;
    if (kind === 'date' && source.date1904) cell.value += DAYS_1904_TO_1900;
  }
  if (found.f !== undefined && found.f !== '') {
    cell.formula = found.f;
    if (cell.value === null) cell.kind = 'unvalued';
  }
  return cell.value === null && cell.formula === undefined ? undefined : cell;
}

function toRows(sheet: LibrarySheet, source: Source): Row[] {
  const data = sheet['!data'] ?? [];
  const rows: Row[] = [];
  // By keys: a file's row numbers may leave billions of gaps, over which a loop would go one by one.
  for (const index of Object.keys(data).map(Number)) {
    const row: Row = { index, cells: [] };
    for (const column of Object.keys(data[index] ?? []).map(Number)) {
      const found = data[index]?.[column];
      const made = found ? toCell(found, column, source) : undefined;
      if (made !== undefined) row.cells.push(made);
    }
    source.left -= row.cells.length;
    if (source.left < 0) throw new PackageError('too-large', 'worksheet');
    if (sheet['!rows']?.[index]?.hidden) row.hidden = true;
    if (row.cells.length > 0 || row.hidden) rows.push(row);
  }
  return rows;
}

function toNotes(sheet: LibrarySheet): Note[] {
  const data = sheet['!data'] ?? [];
  return Object.keys(data).map(Number).flatMap((row) => Object.keys(data[row] ?? []).map(Number).flatMap((column) =>
    (data[row]?.[column]?.c ?? []).flatMap(({ t: text }) => (text === undefined || text === '' ? [] : [{ row, column, text }]))));
}

function toSheet(name: string, sheet: LibrarySheet, hidden: 0 | 1 | 2 | undefined, source: Source): Sheet {
  const made: Sheet = { name, rows: toRows(sheet, source), merges: [] };
  made.merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  const columns: Column[] = [];
  (sheet['!cols'] ?? []).forEach((column, index) => {
    if (column?.hidden) columns.push({ from: index, to: index, hidden: true });
  });
  if (columns.length > 0) made.columns = columns;
  if (hidden) made.visibility = hidden === 1 ? 'hidden' : 'veryHidden';
  return made;
}

function toNames(book: WorkBook): DefinedName[] {
  return (book.Workbook?.Names ?? []).map(({ Name, Ref, Sheet: index, ...rest }) => {
    const name: DefinedName = { name: Name, refersTo: Ref };
    const sheet = index === undefined || index === null ? undefined : book.SheetNames[index];
    if (sheet !== undefined) name.sheet = sheet;
    if ('Hidden' in rest && rest.Hidden) name.hidden = true;
    return name;
  });
}

/** The library's workbook in our own words. With `texts`, every cell came as a text and plain numbers become numbers. */
export function fromSheetJs(book: WorkBook, { texts = false, notes = false }: ReadOptions & { texts?: boolean } = {}): Workbook {
  const source: Source = { date1904: book.Workbook?.WBProps?.date1904 ?? false, texts, left: MOST_CELLS };
  const sheets: Sheet[] = [];
  book.SheetNames.forEach((name, at) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || (sheet['!type'] ?? 'sheet') !== 'sheet') return;
    const made = toSheet(name, sheet, book.Workbook?.Sheets?.[at]?.Hidden, source);
    sheets.push(notes ? { ...made, notes: toNotes(sheet) } : made);
  });
  return { sheets, names: toNames(book) };
}
