import type { CityPlan } from './plan';

/** Columns of 对比: those of 初评 up to the last entry, then what the county gave itself all told. */
export function comparisonColumns({ columns, entries }: Pick<CityPlan, 'columns' | 'entries'>): { number: number; unit: number; entries: number; total: number; missing: number } {
  const total = columns.entries + entries.length;
  return { number: columns.number, unit: columns.unit, entries: columns.entries, total, missing: total + 1 };
}
