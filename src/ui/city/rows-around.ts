import type { Place } from '../../core/host';
import type { Cell, Workbook } from '../../core/workbook';

const ROWS = 2;
const COLUMNS_BEFORE = 5;
const COLUMNS_AFTER = 1;
/** In characters; longer texts are cut on the screen. */
const LEAST = 3;
const MOST = 14;

export interface SourceRow { /** Zero-based. */ index: number; /** One for each of the columns. */ values: string[] }

export interface SourceCells { columns: { column: number; /** In characters. */ width: number }[]; rows: SourceRow[] }

/** The cells around a place, two rows up and down; columns that are empty there are left out. What is empty is an empty text. */
export function rowsAround({ sheets }: Workbook, { sheet, row, column }: Place): SourceCells {
  const found = sheets.find(({ name }) => name === sheet);
  const from = Math.max(0, column - COLUMNS_BEFORE);
  const indexes = Array.from({ length: 2 * ROWS + 1 }, (_, at) => row - ROWS + at).filter((index) => index >= 0);
  const byRow = new Map(found?.rows.filter(({ index }) => indexes.includes(index)).map(({ index, cells }) => [index, cells]));
  const valueAt = (index: number, at: number): string => textOf(byRow.get(index)?.find((cell) => cell.column === at));
  const columns = Array.from({ length: column + COLUMNS_AFTER - from + 1 }, (_, at) => from + at)
    .map((at) => ({ column: at, longest: Math.max(...indexes.map((index) => valueAt(index, at).length)) }))
    .filter(({ column: at, longest }) => at === column || longest > 0)
    .map(({ column: at, longest }) => ({ column: at, width: Math.min(MOST, Math.max(LEAST, longest)) }));
  return { columns, rows: indexes.map((index) => ({ index, values: columns.map((each) => valueAt(index, each.column)) })) };
}

const textOf = (cell: Cell | undefined): string => (cell === undefined || cell.value === null ? '' : String(cell.value));
