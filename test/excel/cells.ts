import type { Range, Style } from '../../src/core/workbook';
import type { BookCell, BookSheet } from './book';
import { isWholeColumns, isWholeRows } from './a1';
import { boundsOf, contains } from './ranges';
import { accessDenied, notEmulated } from './protocol';

/** More cells than this at once are taken for a slip. */
const MOST_CELLS = 400_000;

export const cellAt = (sheet: BookSheet, row: number, column: number): BookCell | undefined => sheet.cells.get(row)?.get(column);

export function putCell(sheet: BookSheet, row: number, column: number, cell: BookCell): void {
  const cells = sheet.cells.get(row) ?? new Map<number, BookCell>();
  sheet.cells.set(row, cells);
  if (cell.value === null && cell.formula === undefined && cell.style === undefined) cells.delete(column);
  else cells.set(column, cell);
}

export function* addressesOf(range: Range): Generator<{ row: number; column: number }> {
  const { top, left, bottom, right } = range;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) throw notEmulated('how to go over so many cells at once');
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) yield { row, column };
}

/** A grid of what `give` says of each cell. */
export const gridOf = <Value>({ top, left, bottom, right }: Range, give: (row: number, column: number) => Value): Value[][] =>
  Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (__, column) => give(top + row, left + column)));

export const isUnbounded = (range: Range): boolean => isWholeColumns(range) || isWholeRows(range);

/** All of one value, or null where they differ, as Excel tells of formats. */
export function common<Value>(sheet: BookSheet, ranges: Range[], give: (cell: BookCell | undefined, row: number, column: number) => Value): Value | null {
  let first: Value | undefined;
  let seen = false;
  for (const range of ranges) {
    for (const { row, column } of addressesOf(range)) {
      const value = give(cellAt(sheet, row, column), row, column);
      if (seen && value !== first) return null;
      first = value;
      seen = true;
    }
  }
  return seen ? first as Value : null;
}

export function styleCells(sheet: BookSheet, ranges: Range[], change: (style: Style) => Style): void {
  if (sheet.protected) throw accessDenied(`${sheet.name} is protected`);
  for (const range of ranges) {
    for (const { row, column } of addressesOf(range)) {
      const cell = cellAt(sheet, row, column) ?? { value: null };
      putCell(sheet, row, column, { ...cell, style: change(cell.style ?? {}) });
    }
  }
}

/** The smallest range with all cells that hold something; with `valuesOnly`, formats and merged areas alone do not count. */
export function usedRange(sheet: BookSheet, valuesOnly: boolean, within?: Range): Range | null {
  const used: Range[] = valuesOnly ? [] : sheet.merges.filter((merge) => within === undefined || contains(within, merge));
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const here = { top: row, left: column, bottom: row, right: column };
      if ((valuesOnly ? cell.value !== null || cell.formula !== undefined : true) && (within === undefined || contains(within, here))) used.push(here);
    }
  }
  return used.length === 0 ? null : used.reduce((bounds, cell) => boundsOf([bounds, cell]));
}
