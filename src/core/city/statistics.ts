import Big from 'big.js';
import { itemsOf, type Scheme } from '../../schemes/schema';
import type { CitySummary, UnitResult } from '../city';
import { add, subtract } from '../decimal';
import type { GradeResult } from '../report';

type Statistics = CitySummary['statistics'];

/** Counts and the excellent rate over the complete units; means and losses by item over the units in which it is scored. */
export function statisticsOf(scheme: Scheme, units: readonly UnitResult[]): Statistics {
  const counts: Record<GradeResult['key'], number> = { excellent: 0, good: 0, pass: 0, fail: 0 };
  const complete = units.filter((unit) => unit.complete);
  for (const { grade } of complete) counts[grade.key] += 1;
  return { counts, excellentRate: percentOf(counts.excellent, complete.length), items: itemStatistics(scheme, units) };
}

/** `139, 168` → `82.74%`, half up (000 一). */
export const percentOf = (part: number, whole: number): string | null =>
  (whole === 0 ? null : `${new Big(part).times(100).div(whole).round(2, Big.roundHalfUp).toFixed(2)}%`);

function itemStatistics(scheme: Scheme, units: readonly UnitResult[]): Statistics['items'] {
  const weights = units.map(({ report }) => new Map(report.items.map(({ code, weight }) => [code, weight])));
  return Object.fromEntries(itemsOf(scheme).map(({ code, weight: official }) => {
    const scored = units.flatMap(({ points }, index) => {
      const own = points[code] ?? null;
      const weight = official ?? weights[index]?.get(code) ?? null;
      return own === null || weight === null ? [] : [{ own, weight }];
    });
    const sum = add(...scored.map(({ own }) => own));
    const full = add(...scored.map(({ weight }) => weight));
    const lost = subtract(full, sum);
    const mean = (total: number, count: number): number | null => (count === 0 ? null : new Big(total).div(count).toNumber());
    return [code, { mean: mean(sum, scored.length), loss: mean(lost, scored.length), lossRate: mean(lost, full), zeroUnits: scored.filter(({ own }) => own === 0).length, scored: scored.length }];
  }));
}
