import type { UnitResult } from '../city';
import { compare } from '../decimal';

/** By total, the highest first, equal totals sharing a rank (1, 2, 2, 4); then the incomplete ones by total, without a rank. Ties stay in the order given. */
export function rankUnits(units: readonly UnitResult[]): UnitResult[] {
  const byTotal = (some: readonly UnitResult[]): UnitResult[] => some.toSorted((left, right) => compare(right.total, left.total));
  const ranked: UnitResult[] = [];
  for (const unit of byTotal(units.filter(({ complete }) => complete))) {
    const before = ranked.at(-1);
    ranked.push({ ...unit, rank: before !== undefined && before.total === unit.total ? before.rank : ranked.length + 1 });
  }
  return [...ranked, ...byTotal(units.filter(({ complete }) => !complete)).map((unit) => ({ ...unit, rank: null }))];
}
