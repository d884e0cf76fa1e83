import { gradeBands } from '../kit/grade-bands';
import type { CityPlan } from './plan';
import { ROW } from './plan';
import { across, cell, column } from './refs';

/** Which cells of a row hold points that count, as an array of 1 and 0: a text, a blank and what is beyond the weight do not. */
export function validity({ columns: { entries, weights } }: CityPlan, row: number, from: number, to: number): string {
  const typed = across(row, entries + from, entries + to);
  const limit = weights === null ? across(ROW.weight, entries + from, entries + to, 'row') : across(row, weights + from, weights + to);
  return `ISNUMBER(${typed})*(${typed}>=0)*(${typed}<=${limit})${weights === null ? '' : `*ISNUMBER(${limit})`}`;
}

/** Sum of the points that count; 0 where there are none. */
const sum = (plan: CityPlan, row: number, from: number, to: number): string =>
  `SUMPRODUCT(${validity(plan, row, from, to)},${across(row, plan.columns.entries + from, plan.columns.entries + to)})`;

/** Every computed cell of a unit's row, by column. What cannot be computed is empty text, never 0. */
export function reviewFormulas(plan: CityPlan, row: number): [column: number, formula: string][] {
  const { scheme, columns, items, entries, down } = plan;
  const at = (name: 'total' | 'missing' | 'ranked' | 'key' | 'veto'): string => cell(row, columns[name] ?? 0);
  const sections = scheme.sections.map((section, index): [number, string] => {
    const from = items.findIndex(({ code }) => code === section.items[0]?.code);
    const to = from + section.items.length - 1;
    return [columns.sections + index, `IFERROR(IF(SUMPRODUCT(${validity(plan, row, from, to)})=0,"",ROUND(${sum(plan, row, from, to)},9)),"")`];
  });
  const [first, last] = [columns.sections, columns.sections + scheme.sections.length - 1];
  return [
    ...sections,
    ...(columns.bonus === null ? [] : [[columns.bonus, `IFERROR(ROUND(${sum(plan, row, items.length, entries.length - 1)},9),0)`] satisfies [number, string]]),
    [columns.total, `IF(${at('missing')}=${items.length},"",ROUND(SUM(${across(row, first, columns.bonus ?? last)}),9))`],
    [columns.grade, `IF(${at('missing')}>0,"",${gradeBands(scheme, at('total'), columns.veto === null ? null : at('veto'))})`],
    [columns.rank, `IF(${at('ranked')}="","",RANK(${at('ranked')},${column(down(columns.ranked))}))`],
    [columns.missing, `${items.length}-IFERROR(SUMPRODUCT(${validity(plan, row, 0, items.length - 1)}),0)`],
    [columns.changes, `IFERROR(SUMPRODUCT(--(${across(row, columns.entries, columns.entries + items.length - 1)}&""<>${across(row, columns.baseline, columns.baseline + items.length - 1)}&"")),"")`],
    [columns.ranked, `IF(${at('missing')}>0,"",${at('total')})`],
    [columns.key, `IF(${at('missing')}=0,10000,0)+N(${at('total')})`],
    [columns.order, `RANK(${at('key')},${column(down(columns.key))})+COUNTIF(${cell(ROW.first, columns.key, 'row')}:${at('key')},${at('key')})-1`],
  ];
}
