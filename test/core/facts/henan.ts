import { pointsFromFacts } from '../../../src/core/facts';
import type { FactValue, PointsFromFacts } from '../../../src/core/facts';
import { schemes } from '../../../src/schemes/index';
import { itemsOf } from '../../../src/schemes/schema';
import type { Item } from '../../../src/schemes/schema';

export type Facts = Record<string, FactValue>;

export function henanItem(code: string): Item {
  const item = itemsOf(henan()).find((each) => each.code === code);
  if (item === undefined) throw new Error(`No item ${code}`);
  return item;
}

export function henan(): (typeof schemes)[number] {
  const scheme = schemes.find(({ id }) => id === 'henan-2021');
  if (scheme === undefined) throw new Error('No scheme henan-2021');
  return scheme;
}

/** Points, `[min, max]` of a judged range, or the facts that lack. */
export function given(code: string, facts: Facts): number | [number, number] | string[] {
  const result = resultOf(code, facts);
  if ('missing' in result) return result.missing;
  return 'range' in result ? [result.range.min, result.range.max] : result.points;
}

export function decisionsOf(code: string, facts: Facts): string[] {
  const result = resultOf(code, facts);
  return 'missing' in result ? [] : result.decisions;
}

export function levelOf(code: string, facts: Facts): number | null {
  const result = resultOf(code, facts);
  return 'missing' in result ? null : result.level;
}

function resultOf(code: string, facts: Facts): PointsFromFacts {
  const result = pointsFromFacts(henanItem(code), facts, henan().source.document);
  if (result === null) throw new Error(`Item ${code} has no rule`);
  return result;
}
