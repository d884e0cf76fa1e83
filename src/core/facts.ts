import type { Item } from '../schemes/schema';
import { capped, optionsOf } from './facts/outcome';
import type { Option } from './facts/outcome';
import { greater, ratio, toPoints } from './facts/ratio';
import type { FactValue } from './facts/value';

export { checkFacts } from './facts/check-facts';
export type { FactProblem } from './facts/check-facts';
export type { FactValue } from './facts/value';

/** What a rule gives for the facts at hand. */
export type PointsFromFacts =
  /** Points, rounded half up to 2 decimals; `level` counts the item's official levels from 1; `decisions` were applied on the way. */
  | { points: number; level: number | null; clause: string; decisions: string[] }
  /** The text leaves a range, in which a person judges. */
  | { points: null; range: { min: number; max: number }; level: number | null; clause: string; decisions: string[] }
  /** Facts that must be filled in first; `zero`: facts whose values make a divisor zero, so that the rule has no value. */
  | { points: null; missing: string[]; zero?: string[] };

/**
 * Applies an item's rule exactly: bounds are compared as fractions, percentages are in percent, and points are kept within
 * 0 and the weight and rounded half up to 2 decimals once, at the end. `missing` names only facts that could still change
 * the result. A value of the wrong type counts as not filled in (see `checkFacts`).
 *
 * @param document the source's official number, which is put before the item's clause
 * @returns `null` for an item without a rule, which a person judges
 */
export function pointsFromFacts(item: Item, facts: Readonly<Record<string, FactValue>>, document: string): PointsFromFacts | null {
  if (item.rule === null) return null;
  const defaults = item.facts.flatMap((fact) => (fact.default === undefined ? [] : [[fact.id, fact.default] as const]));
  const known = { definitions: item.facts, values: { ...Object.fromEntries(defaults), ...facts } };
  const uncapped = optionsOf(item.rule, known);
  const { options, missing, zero } = item.weight === null ? uncapped : capped(uncapped, ratio(item.weight));
  const [option] = options;
  if (option === undefined || options.length > 1 || option.open) return { points: null, missing, ...(zero.length > 0 && { zero }) };
  return resultOf(option, `${document} ${item.clause}`);
}

function resultOf({ low, high, level, decisions }: Option, clause: string): PointsFromFacts {
  const [min, max] = [low, high].map((end) => toPoints(greater(end ?? ratio(0), ratio(0))));
  if (min === undefined || max === undefined || min === max) return { points: min ?? 0, level, clause, decisions };
  return { points: null, range: { min, max }, level, clause, decisions };
}
