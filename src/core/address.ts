import type { Place } from './host';
import type { Address, Range } from './workbook';

/** `0` → `A`, `27` → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** `{row: 3, column: 4}` → `E4`. */
export const toA1 = ({ row, column }: Address): string => `${columnName(column)}${row + 1}`;

/** A block of cells on a sheet. */
export interface Area extends Range { sheet: string }

const CELLS = /^(?:'((?:[^']|'')+)'|([^'!()"]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** The cells that a defined name's formula refers to; `null` for anything but one reference. */
export function parseArea(formula: string): Area | null {
  const [, quoted, plain, letters, digits, endLetters = letters, endDigits = digits] = CELLS.exec(formula.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || letters === undefined || digits === undefined || endLetters === undefined || endDigits === undefined) return null;
  return { sheet, top: Number(digits) - 1, left: columnIndex(letters), bottom: Number(endDigits) - 1, right: columnIndex(endLetters) };
}

/** The place that a defined name's formula refers to (a range's first cell); `null` for anything but one reference. */
export function parsePlace(formula: string): Place | null {
  const area = parseArea(formula);
  return area === null ? null : { sheet: area.sheet, row: area.top, column: area.left };
}

/** `A` → `0`, `AB` → `27`. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A reference for a formula: `'打分卡'!$E$4`. */
export const toReference = ({ sheet, row, column }: Place): string =>
  `'${sheet.replaceAll("'", "''")}'!$${columnName(column)}$${row + 1}`;

/** The same for a block: `'初评'!$C$5:$AJ$22`. */
export const toAreaReference = ({ sheet, top, left, bottom, right }: Area): string =>
  `${toReference({ sheet, row: top, column: left })}:$${columnName(right)}$${bottom + 1}`;

export const samePlace = (left: Place, right: Place): boolean =>
  left.row === right.row && left.column === right.column && left.sheet === right.sheet;
