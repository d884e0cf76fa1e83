import type { CitySummary, ItemDifference, UnitResult } from '../../core/city';
import type { UnitChange } from './city-state';

/** Which units' numbers differ between two summaries, and where; new and vanished units included. In the order of the later one. */
export function changesBetween(before: CitySummary | null, after: CitySummary | null): UnitChange[] {
  const earlier = new Map(before?.units.map((unit) => [unit.unit, unit]));
  const later = new Map(after?.units.map((unit) => [unit.unit, unit]));
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((unit) => {
    const from = earlier.get(unit);
    const to = later.get(unit);
    const items = from === undefined || to === undefined ? [] : differences(from, to);
    if (from !== undefined && to !== undefined && items.length === 0 && from.total === to.total && from.complete === to.complete) return [];
    return [{ unit, before: sumOf(from), after: sumOf(to), items }];
  });
}

const sumOf = (unit: UnitResult | undefined): UnitChange['before'] => (unit === undefined ? null : { total: unit.total, complete: unit.complete });

function differences(from: UnitResult, to: UnitResult): ItemDifference[] {
  return Object.keys({ ...from.points, ...to.points }).flatMap((item) => {
    const [left, right] = [from.points[item] ?? null, to.points[item] ?? null];
    return left === right ? [] : [{ item, left, right }];
  });
}
