import type { ConditionalFormat, Range, Validation } from '../../core/workbook';
import { TONE } from '../kit/styles';
import type { CityPlan } from './plan';
import { ROW } from './plan';
import { cell } from './refs';
import { CITY_TONE } from './styles';
import { validity } from './review-formulas';

/** What may be typed over in 初评: points from 0 to the weight. */
export function reviewValidations({ items, columns, down }: CityPlan): Validation[] {
  const error = (text: string) => ({ style: 'stop' as const, title: '初评得分', text });
  const known = [...new Set(items.flatMap(({ weight }) => weight ?? []))].sort((left, right) => left - right);
  const own = items.flatMap(({ weight }, index) => (weight === null ? [index] : []));
  return [
    ...known.map((max): Validation => ({
      ranges: items.flatMap(({ weight }, index) => (weight === max ? [down(columns.entries + index)] : [])),
      rule: { type: 'decimal', min: 0, max },
      error: error(`请填写 0 到 ${max} 之间的数。`),
    })),
    ...own.map((index): Validation => {
      const [typed, limit] = [cell(ROW.first, columns.entries + index), cell(ROW.first, (columns.weights ?? 0) + index)];
      return { ranges: [down(columns.entries + index)], rule: { type: 'custom', formula: `AND(ISNUMBER(${typed}),ISNUMBER(${limit}),${typed}>=0,${typed}<=${limit})` }, error: error('请填写 0 到本单位该项权重之间的数。') };
    }),
  ];
}

/** What cannot be scored is red, what was changed amber, a change without its reason red. */
export function reviewConditions(plan: CityPlan): ConditionalFormat[] {
  const { columns, items, down } = plan;
  const block: Range = down(columns.entries, columns.entries + items.length - 1);
  const [changes, reason, missing] = [columns.changes, columns.reason, columns.missing].map((at) => cell(ROW.first, at, 'column'));
  return [
    { ranges: [block], formula: `NOT(IFERROR(${validity(plan, ROW.first, 0, 0)},0)=1)`, style: TONE.bad, stop: true },
    { ranges: [block], formula: `${cell(ROW.first, columns.entries)}&""<>${cell(ROW.first, columns.baseline)}&""`, style: CITY_TONE.changed },
    { ranges: [down(columns.reason)], formula: `AND(N(${changes})>0,TRIM(${reason})="")`, style: TONE.bad },
    { ranges: [down(columns.changes)], formula: `N(${changes})>0`, style: CITY_TONE.changed },
    { ranges: [down(columns.missing)], formula: `N(${missing})>0`, style: TONE.bad },
  ];
}
