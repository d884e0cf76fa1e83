import type { Range } from '../../src/core/workbook';
import type { HostObject } from './host-object';
import { parseRange, splitAddress } from './a1';
import { invalidArgument } from './protocol';
import { text } from './members/values';

/** Ranges carry their place along, so that they can be arguments. */
export interface RangeObject extends HostObject { place: { sheetId: string; range: Range } }

const isRange = (value: unknown): value is RangeObject => typeof value === 'object' && value !== null && 'place' in value;

/** A range that was given as an object or, on the sheet at hand, as an address. */
export function placeOf(value: unknown, sheetId: string): { sheetId: string; range: Range } {
  if (isRange(value)) return value.place;
  const range = parseRange(splitAddress(text(value)).range);
  if (range === null) throw invalidArgument(`There is no range ${text(value)}.`);
  return { sheetId, range };
}
