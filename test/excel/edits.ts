import type { Range } from '../../src/core/workbook';
import { rangeToA1 } from './a1';
import type { BookCell, BookSheet } from './book';
import { addressesOf, cellAt, putCell } from './cells';
import { contentOf, valueOf, valueType } from './coerce';
import { keepReference, sourceOf } from './emulation';
import type { Actor, Emulation } from './emulation';
import { rangeObject } from './members/range';
import { accessDenied, invalidArgument } from './protocol';

const DETAILS_SINCE = 9;
const TRIGGER_SINCE = 14;

/** A merged area keeps only what is put into its first cell. */
const isCovered = ({ merges }: BookSheet, row: number, column: number): boolean =>
  merges.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left));

function refuseLocked(sheet: BookSheet, range: Range): void {
  if (!sheet.protected) return;
  for (const { row, column } of addressesOf(range)) {
    if (cellAt(sheet, row, column)?.style?.locked !== false) throw accessDenied(`${sheet.name} is protected`);
  }
}

/** One value for all cells, or a grid of the range's own size; null leaves a cell alone. */
export function inputAt(range: Range, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows = input as unknown[];
  const fits = rows.length === range.bottom - range.top + 1 && rows.every((row) => Array.isArray(row) && row.length === range.right - range.left + 1);
  if (!fits) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  return (row, column) => (rows[row - range.top] as unknown[])[column - range.left];
}

/** Says that cells were edited: Changed, and Calculated of every sheet with formulas. */
export function tellChanged(emulation: Emulation, sheet: BookSheet, range: Range, actor: Actor, before?: BookCell): void {
  const { events, api, book } = emulation;
  emulation.isDirty = true;
  const isOne = range.top === range.bottom && range.left === range.right;
  const after = cellAt(sheet, range.top, range.left);
  events.raise('changed', sheet.id, {
    source: sourceOf(actor), changeType: 'RangeEdited', address: rangeToA1(range), shiftDirection: 'None',
    referenceId: keepReference(emulation, () => rangeObject(emulation, sheet.id, range), 'event'),
    ...(isOne && api >= DETAILS_SINCE ? { valueBefore: valueOf(before), valueAfter: valueOf(after), valueTypeBefore: valueType(before), valueTypeAfter: valueType(after) } : {}),
    ...(api >= TRIGGER_SINCE ? { triggerSource: actor === 'addin' ? 'ThisLocalAddin' : 'Unknown' } : {}),
  });
  if (emulation.calculationMode === 'Manual') return;
  for (const { id, cells } of book.sheets) {
    const computed = [...cells].flatMap(([row, entries]) => [...entries].flatMap(([column, { formula }]) => (formula === undefined ? [] : [{ top: row, left: column, bottom: row, right: column }])));
    if (computed.length > 0) events.raise('calculated', id, { address: computed.map(rangeToA1).join(',') });
  }
}

/** Puts values or formulas into a range, as typing does, and tells. Throws where a protected sheet's cell is locked. */
export function writeCells(emulation: Emulation, sheet: BookSheet, range: Range, input: unknown, actor: Actor): void {
  refuseLocked(sheet, range);
  const at = inputAt(range, input);
  const before = cellAt(sheet, range.top, range.left);
  for (const { row, column } of addressesOf(range)) {
    const value = at(row, column);
    if (value === null || value === undefined || isCovered(sheet, row, column)) continue;
    putCell(sheet, row, column, contentOf(value, cellAt(sheet, row, column)));
  }
  tellChanged(emulation, sheet, range, actor, before);
}

/** Empties cells; their formats stay. */
export const clearCells = (emulation: Emulation, sheet: BookSheet, range: Range, actor: Actor): void => writeCells(emulation, sheet, range, '', actor);
