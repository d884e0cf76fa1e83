import type { CitySummary } from '../core/city';
import type { DefinedName, NewSheet } from '../core/workbook';
import type { Scheme } from '../schemes/schema';
import { cityNames } from './city/city-names';
import { comparisonSheet } from './city/comparison-sheet';
import { filesSheet } from './city/files-sheet';
import { findingsSheet } from './city/findings-sheet';
import { lossesSheet } from './city/losses-sheet';
import { missingSheet } from './city/missing-sheet';
import { planCity, type CityBookOptions } from './city/plan';
import { reviewSheet } from './city/review-sheet';
import { sourcesSheet } from './city/sources-sheet';
import { totalsSheet } from './city/totals-sheet';

export type { CityBookOptions } from './city/plan';

/**
 * The city's workbook (001 四: 市级资助中心初评): 汇总, 初评 to be typed over, 对比, 失分分析, 问题清单, 来源, 报送文件 and 未报送, alive by native formulas
 * alone, and the hidden names by which it is read back. Without a unit there is only what is missing and wrong.
 */
export function cityBook(scheme: Scheme, summary: CitySummary, options: CityBookOptions): { sheets: NewSheet[]; names: DefinedName[] } {
  const plan = planCity(scheme, summary, options);
  const { sheet: findings, body } = findingsSheet(plan);
  const { sheet: missing, kept } = missingSheet(plan);
  const sheets = plan.units.length === 0
    ? [findings, missing]
    : [totalsSheet(plan), reviewSheet(plan), comparisonSheet(plan), lossesSheet(plan), findings, sourcesSheet(plan), filesSheet(plan), missing];
  return { sheets, names: cityNames(plan, sheets, { findings: body, kept }) };
}
