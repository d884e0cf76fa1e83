import type { Grid } from '../kit/grid';
import { quoted } from '../kit/cell-ref';
import type { CityPlan } from './plan';
import { columnOf, cell } from './refs';
import { CITY_STYLE } from './styles';

/** How many units have each grade, and the share of excellent ones among the complete (000: 优秀率82.74%). Returns its last row. */
export function gradeCounts(grid: Grid, plan: CityPlan, top: number, span: number, absent: number): number {
  const { scheme, sheets, columns, units, down } = plan;
  const grades = columnOf(sheets.review, down(columns.grade));
  const complete = units.filter(({ missing }) => missing === 0);
  const counts = scheme.grades.map(({ key }) => complete.filter(({ unit }) => unit.grade.key === key).length);
  const first = cell(top + 1, 1);
  const entries = [
    ...scheme.grades.map(({ name }, index) => ({ head: `${name}（个）`, value: counts[index] ?? 0, formula: `COUNTIF(${grades},${quoted(name)})` })),
    { head: '未评完（个）', value: units.length - complete.length, formula: `COUNTIF(${columnOf(sheets.review, down(columns.missing))},">0")` },
  ];
  const last = cell(top + 1, scheme.grades.length);
  const rate = complete.length === 0 ? '' : Math.round(((counts[0] ?? 0) / complete.length) * 10_000 + 1e-9) / 10_000;
  const all = [
    ...entries.map((entry) => ({ ...entry, style: CITY_STYLE.number })),
    { head: '未报送（个）', value: absent, formula: undefined, style: CITY_STYLE.number },
    { head: '优秀率', value: rate, formula: `IF(SUM(${first}:${last})=0,"",ROUND(${first}/SUM(${first}:${last}),4))`, style: { ...CITY_STYLE.percent, font: { ...CITY_STYLE.percent.font, bold: true } } },
  ];
  grid.put(top, 0, { value: '等级分布', style: CITY_STYLE.head, rows: 2 });
  all.slice(0, span - 1).forEach(({ head, value, formula, style }, index) => {
    grid.put(top, 1 + index, { value: head, style: CITY_STYLE.head });
    grid.put(top + 1, 1 + index, { value, ...(formula === undefined ? {} : { formula }), style });
  });
  grid.atLeast(top, 22);
  grid.atLeast(top + 1, 22);
  return top + 1;
}
