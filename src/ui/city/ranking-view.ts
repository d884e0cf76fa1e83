import type { CitySummary, UnitResult } from '../../core/city';
import { subtract } from '../../core/decimal';
import type { CityState, RankColumn } from './city-state';
import { typedTotal } from './review-view';

export interface RankRow { unit: UnitResult; /** What the county gave itself. */ self: number; difference: number }

/** The units that the filter lets through, in the chosen order. Units without a rank come last whatever the order by rank. */
export function rankRows({ units }: CitySummary, { grade, sort }: Pick<CityState, 'grade' | 'sort'>): RankRow[] {
  const rows = units.filter((unit) => grade === null || groupOf(unit) === grade).map((unit): RankRow => {
    const self = typedTotal(unit);
    return { unit, self, difference: subtract(unit.total, self) };
  });
  const value = valueBy(sort.by, units);
  const sorted = rows.toSorted((left, right) => value(left.unit) - value(right.unit));
  return sort.down ? sorted.toReversed() : sorted;
}

/** A unit's grade once its total is complete; else it stands apart. */
export const groupOf = ({ complete, grade }: UnitResult): string => (complete ? grade.key : 'incomplete');

function valueBy(by: RankColumn, units: readonly UnitResult[]): (unit: UnitResult) => number {
  const place = new Map(units.map(({ unit }, index) => [unit, index]));
  const names = new Map(units.map(({ unit }) => unit).toSorted((left, right) => left.localeCompare(right, 'zh')).map((unit, index) => [unit, index]));
  const section = by.startsWith('section ') ? by.slice('section '.length) : null;
  return (unit) => {
    if (section !== null) return unit.sections.find(({ code }) => code === section)?.points ?? 0;
    switch (by) {
      case 'unit': return names.get(unit.unit) ?? 0;
      case 'total': return unit.total;
      case 'self': return typedTotal(unit);
      case 'difference': return subtract(unit.total, typedTotal(unit));
      default: return place.get(unit.unit) ?? 0;
    }
  };
}
