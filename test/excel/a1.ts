import { columnIndex, columnName, toA1 } from '../../src/core/address';
import type { Range } from '../../src/core/workbook';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const WHOLE_SHEET: Range = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const isWholeColumns = ({ top, bottom }: Range): boolean => top === 0 && bottom === LAST_ROW;
export const isWholeRows = ({ left, right }: Range): boolean => left === 0 && right === LAST_COLUMN;

const CORNER = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

function corner(text: string): { row?: number; column?: number } | null {
  const [found, letters, digits] = CORNER.exec(text) ?? [];
  if (found === undefined || found === '') return null;
  const column = letters === undefined ? undefined : columnIndex(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if ((column ?? 0) > LAST_COLUMN || (row ?? 0) > LAST_ROW || (row ?? 0) < 0) return null;
  return { ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}

/** `B2`, `B2:C9`, `A:C` or `1:3`, with or without dollars; null for anything else. */
export function parseRange(text: string): Range | null {
  const ends = text.trim().split(':');
  const [one, other = ends.length === 1 ? one : null] = ends.map(corner);
  if (ends.length > 2 || !one || !other) return null;
  const spans = ends.length === 2;
  const rows = one.row === undefined && other.row === undefined && spans ? [0, LAST_ROW] : [one.row ?? -1, other.row ?? -1];
  const columns = one.column === undefined && other.column === undefined && spans ? [0, LAST_COLUMN] : [one.column ?? -1, other.column ?? -1];
  if (Math.min(...rows, ...columns) < 0) return null;
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/i;

/** As Excel writes it before `!`: quoted only where that is needed. */
export const sheetPrefix = (name: string): string =>
  PLAIN_NAME.test(name) && !LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** Without the sheet: `B2`, `B2:C9`, `A:C`, `1:3`. */
export function rangeToA1(range: Range): string {
  const { top, left, bottom, right } = range;
  if (isWholeRows(range)) return `${top + 1}:${bottom + 1}`;
  if (isWholeColumns(range)) return `${columnName(left)}:${columnName(right)}`;
  const first = toA1({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${toA1({ row: bottom, column: right })}`;
}

export const fullAddress = (sheet: string, range: Range): string => `${sheetPrefix(sheet)}!${rangeToA1(range)}`;

const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** Splits `'打分卡'!A1:B2`; the sheet is null where the text names none. */
export function splitAddress(text: string): { sheet: string | null; range: string } {
  const [, quoted, plain, range] = QUALIFIED.exec(text.trim()) ?? [];
  return range === undefined ? { sheet: null, range: text } : { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, range };
}
