import type { Place } from '../../core/host';
import type { Cell, Workbook } from '../../core/workbook';

const ROWS = 2;
const COLUMNS_BEFORE = 4;
const COLUMNS_AFTER = 2;

export interface SourceRow { /** Zero-based. */ index: number; /** One for each of the columns. */ values: string[] }

/** The cells around a place, two rows up and down; what is empty is an empty text. */
export function rowsAround({ sheets }: Workbook, { sheet, row, column }: Place): { columns: number[]; rows: SourceRow[] } {
  const found = sheets.find(({ name }) => name === sheet);
  const from = Math.max(0, column - COLUMNS_BEFORE);
  const columns = Array.from({ length: column + COLUMNS_AFTER - from + 1 }, (_, at) => from + at);
  const indexes = Array.from({ length: 2 * ROWS + 1 }, (_, at) => row - ROWS + at).filter((index) => index >= 0);
  const byRow = new Map(found?.rows.filter(({ index }) => indexes.includes(index)).map(({ index, cells }) => [index, cells]));
  return { columns, rows: indexes.map((index) => ({ index, values: columns.map((at) => textOf(byRow.get(index)?.find((cell) => cell.column === at))) })) };
}

const textOf = (cell: Cell | undefined): string => (cell?.value == null ? '' : String(cell.value));
