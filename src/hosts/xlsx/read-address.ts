import type { Address, Range } from '../../core/workbook';

const LETTERS = 26;
const A = 65;
const LOWER_A = 97;
const ZERO = 48;
const DOLLAR = 36;

/** `B12` as zero-based row and column; -1 where one of the two is absent or the text is no address. */
export function readAddress(text: string): Address {
  let column = 0;
  let row = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code < ZERO + 10) row = row * 10 + code - ZERO;
    else if (code >= A && code < A + LETTERS && row === 0) column = column * LETTERS + code - A + 1;
    else if (code >= LOWER_A && code < LOWER_A + LETTERS && row === 0) column = column * LETTERS + code - LOWER_A + 1;
    else if (code !== DOLLAR) return { row: -1, column: -1 };
  }
  return { row: row - 1, column: column - 1 };
}

/** `B2:C9`, in whatever order its corners are; `undefined` when it is none. */
export function readRange(text: string): Range | undefined {
  const [first = '', last = first] = text.split(':');
  const one = readAddress(first);
  const other = readAddress(last);
  if (one.row < 0 || one.column < 0 || other.row < 0 || other.column < 0) return undefined;
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}
