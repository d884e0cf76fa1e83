import type { CitySummary, UnitResult } from '../../core/city';
import { subtract } from '../../core/decimal';
import type { CityState, RankColumn } from './city-state';

export interface RankRow { unit: UnitResult; difference: number; errors: number }

/** The units that the filter lets through, in the chosen order. Units without a rank come last whatever the order by rank. */
export function rankRows({ units }: CitySummary, { grade, sort }: Pick<CityState, 'grade' | 'sort'>): RankRow[] {
  const rows = units.filter((unit) => grade === null || groupOf(unit) === grade).map((unit): RankRow => ({
    unit, difference: subtract(unit.total, unit.report.total), errors: unit.findings.filter(({ finding, status }) => finding.severity === 'error' && status === 'open').length,
  }));
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
      case 'self': return unit.report.total;
      case 'difference': return subtract(unit.total, unit.report.total);
      default: return place.get(unit.unit) ?? 0;
    }
  };
}
