import type { BorderLine, Cell, ConditionalFormat, DefinedName, Range, Sheet, Style, Workbook } from '../../src/core/workbook';
import type { Address, Chart, PrintSetup, Validation } from '../../src/core/workbook';

export type BookCell = Omit<Cell, 'column'>;
export interface BookFormat extends ConditionalFormat { id: string }
/** A chart on its way to what the vocabulary calls one: horizontal bars with labels, the first on top, from 0 on, no legend. */
export interface BookChart extends Chart { id: string; firstOnTop: boolean; labels: boolean; legend: boolean; fromZero: boolean }
export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet as the emulated Excel works on it; saved as a `Sheet`. */
export interface BookSheet {
  id: string;
  name: string;
  visibility: Visibility;
  cells: Map<number, Map<number, BookCell>>;
  rows: Map<number, { height?: number; hidden?: boolean }>;
  columns: Map<number, { width?: number; hidden?: boolean }>;
  merges: Range[];
  validations: Validation[];
  formats: BookFormat[];
  protected: boolean;
  freeze?: Address;
  print?: PrintSetup;
  tabColor?: string;
  zoom?: number;
  hideGridlines: boolean;
  filter?: Range;
  charts: BookChart[];
}

export interface Book {
  sheets: BookSheet[];
  names: DefinedName[];
  /** Given to sheets, conditional formats and charts, never twice. */
  nextId: number;
}

export type { BorderLine, Style };

const SHEET_ID = 12;

export const freshSheetId = (book: Book): string =>
  `{00000000-0001-0000-0000-${String((book.nextId += 1)).padStart(SHEET_ID, '0')}}`;

export const freshFormatId = (book: Book): string => `{00000000-0002-0000-0000-${String((book.nextId += 1)).padStart(SHEET_ID, '0')}}`;

export const freshChartId = (book: Book): string => `{00000000-0003-0000-0000-${String((book.nextId += 1)).padStart(SHEET_ID, '0')}}`;

const FORMATS = { date: 'yyyy/m/d', percent: '0.00%' };

/** Readers say of a date or a percentage only that it is one. */
const shownStyle = ({ kind, style }: Cell): Style | undefined =>
  (kind === 'date' || kind === 'percent') && style?.numberFormat === undefined ? { ...style, numberFormat: FORMATS[kind] } : style;

export function emptySheet(book: Book, name: string): BookSheet {
  return {
    id: freshSheetId(book), name, visibility: 'Visible', cells: new Map(), rows: new Map(), columns: new Map(), merges: [],
    validations: [], formats: [], protected: false, hideGridlines: false, charts: [],
  };
}

/** A copy: nothing that happens to it reaches the source. */
export function sheetFrom(book: Book, source: Sheet): BookSheet {
  const { name, visibility, rows, columns = [], merges, validations = [], conditionalFormats = [], charts = [], ...rest } = structuredClone(source);
  const sheet: BookSheet = { ...emptySheet(book, name), ...rest, merges, validations, protected: rest.protected ?? false, hideGridlines: rest.hideGridlines ?? false };
  if (visibility !== undefined) sheet.visibility = visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
  for (const { index, cells, height, hidden } of rows) {
    if (height !== undefined || hidden) sheet.rows.set(index, { ...(height === undefined ? {} : { height }), ...(hidden ? { hidden } : {}) });
    sheet.cells.set(index, new Map(cells.map((cell) => {
      const { column, style: _, ...content } = cell;
      const style = shownStyle(cell);
      return [column, { ...content, ...(style === undefined ? {} : { style }) }];
    })));
  }
  for (const { from, to, ...size } of columns) for (let column = from; column <= to; column += 1) sheet.columns.set(column, { ...size });
  sheet.charts = charts.map((chart) => ({ ...chart, id: freshChartId(book), firstOnTop: true, labels: true, legend: false, fromZero: true }));
  sheet.formats = conditionalFormats.map((format) => ({ ...format, id: freshFormatId(book) }));
  return sheet;
}

export function bookFrom({ sheets, names }: Workbook): Book {
  const book: Book = { sheets: [], names: structuredClone(names), nextId: 0 };
  for (const sheet of sheets) book.sheets.push(sheetFrom(book, sheet));
  return book;
}
