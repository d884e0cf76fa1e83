import { invalidArgument } from '../protocol';

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('Text is wanted.');
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument('A number is wanted.');
  return value;
}

export function integer(value: unknown): number {
  if (!Number.isInteger(value)) throw invalidArgument('A whole number is wanted.');
  return value as number;
}

export function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(`One of ${words.join(', ')} is wanted, not ${String(value)}.`);
  return found;
}

const COLOUR = /^#?([0-9a-f]{6})$/i;

/** `#rrggbb` → `RRGGBB` */
export function colour(value: unknown): string {
  const digits = COLOUR.exec(text(value))?.[1];
  if (digits === undefined) throw invalidArgument(`${String(value)} is no colour.`);
  return digits.toUpperCase();
}

export function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument('An object is wanted.');
  return value as Record<string, unknown>;
}

export const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
