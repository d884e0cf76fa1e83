import { LOSS } from './loss-columns';
import type { CityPlan } from './plan';
import { cell, columnOf } from './refs';

/** Of one item's row in 失分分析: `column` counts the items. Rows whose points do not count, or whose card has no weight, are left out. */
export function lossFormulas({ sheets, columns, down }: CityPlan, row: number, column: number): Record<'mean' | 'loss' | 'rate' | 'zero' | 'scored', string> {
  const points = columnOf(sheets.review, down(columns.entries + column));
  const weights = columns.weights === null ? null : columnOf(sheets.review, down(columns.weights + column));
  const limit = weights ?? cell(row, LOSS.weight, 'column');
  const valid = `ISNUMBER(${points})*(${points}>=0)*(${points}<=${limit})${weights === null ? '' : `*ISNUMBER(${weights})`}`;
  const scored = cell(row, LOSS.scored, 'column');
  const sum = `SUMPRODUCT(${valid},${points})`;
  const weight = weights === null ? `(${limit}*${scored})` : `SUMPRODUCT(${valid},${weights})`;
  return {
    mean: `IF(${scored}=0,"",${sum}/${scored})`,
    loss: `IF(${scored}=0,"",ROUND(${weight}-${sum},9)/${scored})`,
    rate: `IF(${scored}=0,"",ROUND(${weight}-${sum},9)/${weight})`,
    zero: `IFERROR(SUMPRODUCT(${valid}*(${points}=0)),0)`,
    scored: `IFERROR(SUMPRODUCT(${valid}),0)`,
  };
}
