import type { Area } from '../../core/address';
import { formatCityNames } from '../../core/city/names';
import type { DefinedName, NewSheet, Range } from '../../core/workbook';
import { LIST_HEAD } from './list-sheet';
import type { CityPlan } from './plan';
import { ROW } from './plan';

/** The hidden names by which the workbook is read back. `findings`: where they stand in 问题清单; `kept`: where the reviews of units without a card stand in 未报送. */
export function cityNames(plan: CityPlan, made: readonly NewSheet[], { findings, kept }: { findings: Range | null; kept: Range | null }): DefinedName[] {
  const { summary, sheets, columns, items, units, down } = plan;
  const some = (sheet: string, range: Range): Area | null => (units.length === 0 ? null : { sheet, ...range });
  const review = (left: number, count = 1): Area | null => some(sheets.review, down(left, left + count - 1));
  const codes = (left: number): Area | null => some(sheets.review, { top: ROW.code, bottom: ROW.code, left, right: left + items.length - 1 });
  return formatCityNames({
    scheme: summary.scheme, city: summary.city, year: summary.year, sheets: made.map(({ name }) => name),
    review: review(columns.entries, items.length), codes: codes(columns.entries), units: review(columns.unit), reasons: review(columns.reason),
    baseline: review(columns.baseline, items.length), baselineCodes: codes(columns.baseline), baselineUnits: review(columns.baselineUnit),
    findings: findings === null ? null : { sheet: sheets.findings, ...findings },
    kept: kept === null ? null : { sheet: sheets.missing, ...kept },
    sources: some(sheets.files, { top: LIST_HEAD + 1, bottom: LIST_HEAD + units.length, left: 0, right: 6 }),
  });
}
