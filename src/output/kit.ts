import { sheetNamer } from '../core/sheet-name';
import type { DefinedName, Sheet } from '../core/workbook';
import type { Scheme } from '../schemes/schema';
import { cardSheet } from './kit/card-sheet';
import { factsSheet } from './kit/facts-sheet';
import { kitNames } from './kit/kit-names';
import { materialsSheet } from './kit/materials-sheet';
import { hasFacts, planKit } from './kit/plan';
import { standardSheet } from './kit/standard-sheet';

export interface KitOptions {
  /** Empty where it is to be typed later. */
  unit: string;
  /** Names of the sheets that the workbook has already. */
  takenSheetNames: string[];
  /** The evaluated year; the scheme's when absent. */
  year?: number;
}

/**
 * The sheets that turn a workbook into a working card: the official card (001 附件2), its list of materials and facts where
 * the scheme has any, and the standard to read (附件1). Sheets and the hidden names belong together, the card first.
 */
export function makeKit(scheme: Scheme, { unit, takenSheetNames, year }: KitOptions): { sheets: Sheet[]; names: DefinedName[] } {
  const free = sheetNamer(takenSheetNames);
  const plan = planKit(scheme, {
    card: free('打分卡'),
    materials: scheme.materials.length > 0 ? free('材料清单') : null,
    facts: hasFacts(scheme) ? free('填报数据') : null,
    standard: free('评分标准'),
  });
  const { materials, facts, standard } = plan.sheets;
  return {
    sheets: [
      cardSheet(plan, { unit, year }),
      ...(materials === null ? [] : [materialsSheet(plan, materials)]),
      ...(facts === null ? [] : [factsSheet(plan, facts)]),
      standardSheet(plan, standard),
    ],
    names: kitNames(plan),
  };
}
