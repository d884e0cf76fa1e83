import type { Address, Cell, Range, Sheet } from '../workbook';
import { fold } from '../text';

/** A sheet to look things up in, with merged areas resolved to their top left cell. */
export interface Grid {
  name: string;
  /** Indexes of the rows that hold cells, ascending. */
  rows: number[];
  lastColumn: number;
  cellsOf(row: number): readonly Cell[];
  cell(row: number, column: number): Cell | null;
  /** The address that holds the value shown here. */
  origin(row: number, column: number): Address;
  /** Folded text shown here, merged areas resolved; numbers as their text, errors and blanks as ''. */
  text(row: number, column: number): string;
  /** The same, with merged areas to the left and above left out: only what stands in this very cell. */
  ownText(row: number, column: number): string;
}

/** Merged areas beyond this many cells are decoration of whole columns, not labels. */
const MOST_CELLS = 20_000;

export function gridOf(sheet: Sheet): Grid {
  const cells = new Map<number, Map<number, Cell>>();
  const lists = new Map<number, Cell[]>();
  let lastColumn = 0;
  for (const row of sheet.rows) {
    const columns = new Map<number, Cell>();
    for (const cell of row.cells) {
      columns.set(cell.column, cell);
      if (cell.column > lastColumn) lastColumn = cell.column;
    }
    cells.set(row.index, columns);
    lists.set(row.index, row.cells);
  }
  const merged = new Map<number, Map<number, Range>>();
  for (const range of sheet.merges) {
    if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > MOST_CELLS) continue;
    for (let row = range.top; row <= range.bottom; row++) {
      const columns = merged.get(row) ?? new Map<number, Range>();
      for (let column = range.left; column <= range.right; column++) columns.set(column, range);
      merged.set(row, columns);
    }
  }
  const cell = (row: number, column: number): Cell | null => cells.get(row)?.get(column) ?? null;
  const origin = (row: number, column: number): Address => {
    const range = merged.get(row)?.get(column);
    return range ? { row: range.top, column: range.left } : { row, column };
  };
  const folded = new Map<Cell, string>();
  const ownText = (row: number, column: number): string => {
    const found = cell(row, column);
    if (found === null) return '';
    const known = folded.get(found) ?? textOf(found);
    folded.set(found, known);
    return known;
  };
  const text = (row: number, column: number): string => {
    const at = origin(row, column);
    return ownText(at.row, at.column);
  };
  return { name: sheet.name, rows: [...cells.keys()], lastColumn, cellsOf: (row) => lists.get(row) ?? [], cell, origin, text, ownText };
}

/** Longer texts are prose; what tells a card stands at their beginning, if anywhere. */
const LONGEST = 300;

function textOf({ value, kind }: Cell): string {
  if (value === null || kind === 'error' || typeof value === 'boolean') return '';
  return fold(String(value).slice(0, LONGEST));
}
