import type { Sheet } from '../../core/workbook';
import type { Scheme } from '../../schemes/schema';
import { itemsOf } from '../../schemes/schema';
import { putCheckArea } from './card-check-area';
import { cardConditions } from './card-conditions';
import { gradeFormula, totalFormula } from './card-formulas';
import { lastCardRow, OFFICIAL, putCardTable } from './card-table';
import { cardValidations } from './card-validations';
import { makeGrid } from './grid';
import type { Plan } from './plan';
import { CARD, CARD_ROW } from './plan';
import { NO } from '../../core/states';

/** The official card with the check area beside it; `year` is the evaluated one. */
export function cardSheet(plan: Plan, { unit, year }: { unit: string; year?: number | undefined }): Sheet {
  const grid = makeGrid([...OFFICIAL, ...checkWidths(plan.scheme)], 20);
  putCardTable(grid, plan, {
    unit: unit === '' ? null : unit, year,
    date: (printed) => printed,
    weight: ({ weight }) => weight,
    points: () => null,
    veto: NO,
    total: { value: '', formula: totalFormula(plan) },
    grade: { value: '', formula: gradeFormula(plan) },
  });
  putCheckArea(grid, plan);
  return {
    name: plan.sheets.card,
    ...grid.finish(),
    validations: cardValidations(plan),
    conditionalFormats: cardConditions(plan),
    protected: true,
    freeze: { row: CARD_ROW.first, column: 0 },
    hideGridlines: true,
    tabColor: '2F5597',
    print: {
      orientation: 'portrait',
      area: { top: 0, left: CARD.section, bottom: lastCardRow(plan), right: CARD.points },
      fit: { width: 1, height: 1 },
      margins: { top: 1.8, right: 1.6, bottom: 1.5, left: 1.6, header: 0.8, footer: 0.8 },
      centerHorizontally: true,
    },
  };
}

/** Columns that the scheme has no use for are hidden, as the helpers of the formulas are. */
function checkWidths(scheme: Scheme): number[] {
  const items = itemsOf(scheme);
  const when = (used: boolean, width: number): number => (used ? width : 0);
  return [
    2,
    when(items.some((item) => item.class !== null), 7),
    when(scheme.materials.length > 0, 10),
    10, 13, 22,
    when(items.some(({ weight }) => weight === null), 20),
    0, 0, 0,
  ];
}
