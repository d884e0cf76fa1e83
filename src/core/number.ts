import { significant } from './decimal';
import type { Cell } from './workbook';

/** What a cell says where a number belongs. `text-number`: a number that a person plainly wrote as text. */
export type NumberReading =
  | { state: 'number'; value: number }
  | { state: 'text-number'; value: number; text: string }
  | { state: 'blank' }
  | { state: 'not-a-number'; found: string | boolean }
  | { state: 'date' | 'error-value' | 'formula-without-value'; found: string };

const PLAIN = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/;
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA)$/i;

/** Reads full-width digits and points, outer spaces, a leading apostrophe and a trailing 分; guesses nothing else: 2% is no 2. */
export function readNumber(cell: Cell | null): NumberReading {
  if (cell === null) return { state: 'blank' };
  const { value, kind } = cell;
  if (kind === 'unvalued') return { state: 'formula-without-value', found: `=${cell.formula ?? ''}` };
  if (kind === 'error') return { state: 'error-value', found: String(value) };
  if (kind === 'date') return { state: 'date', found: dateText(value) };
  if (value === null) return { state: 'blank' };
  const percent = percentIn(cell);
  if (percent !== null) return { state: 'not-a-number', found: `${percent}%` };
  if (typeof value === 'number') return Number.isFinite(value) ? { state: 'number', value: significant(value) } : { state: 'not-a-number', found: String(value) };
  if (typeof value === 'boolean') return { state: 'not-a-number', found: value };
  const text = value.normalize('NFKC').trim();
  if (text === '') return { state: 'blank' };
  if (ERROR.test(text)) return { state: 'error-value', found: text };
  const digits = text.replace(/^['‘’]/, '').replace(/\s*分$/, '').trim();
  return PLAIN.test(digits) ? { state: 'text-number', value: Number(digits), text: value } : { state: 'not-a-number', found: value };
}

/** What a cell shows in percent, 93 for a stored 0.93; `null` where it shows no percentage. */
export const percentIn = (cell: Cell | null): number | null => (cell?.kind === 'percent' && typeof cell.value === 'number' ? significant(cell.value * 100) : null);

/** The number itself; `null` where there is none. */
export function numberOf(cell: Cell | null): number | null {
  const reading = readNumber(cell);
  return reading.state === 'number' || reading.state === 'text-number' ? reading.value : null;
}

/** A weight, also where it stands in brackets: `（2分）` is 2. */
export function weightOf(cell: Cell | null): number | null {
  if (typeof cell?.value !== 'string') return numberOf(cell);
  return numberOf({ ...cell, value: cell.value.normalize('NFKC').replace(/^\s*\((.*)\)\s*$/s, '$1') });
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A serial of the 1900 date system as `2021-04-12`. */
function dateText(value: Cell['value']): string {
  if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) > 3_000_000) return String(value);
  return new Date(EPOCH + Math.floor(value) * DAY).toISOString().slice(0, 10);
}
