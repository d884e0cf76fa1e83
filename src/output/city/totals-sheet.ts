import type { Sheet } from '../../core/workbook';
import type { Grid } from '../kit/grid';
import { makeGrid } from '../kit/grid';
import { LANDSCAPE } from '../kit/landscape';
import { pageBreaks } from '../kit/page-breaks';
import { rowHeight } from '../kit/row-height';
import { STYLE, TONE } from '../kit/styles';
import { gradeCounts } from './grade-counts';
import type { CityPlan } from './plan';
import { publishedList } from './published-list';
import { cell } from './refs';
import { CITY_STYLE } from './styles';
import { totalsColumns, totalsRows } from './totals-rows';

const HEAD = 2;
const FIRST = 4;

/** 汇总: always in the order of the final totals, whatever is typed over in 初评; counts, excellent rate and the list to publish below. */
export function totalsSheet(plan: CityPlan): Sheet {
  const { scheme, units, title, summary } = plan;
  const at = totalsColumns(scheme);
  const widths = widthsOf(plan);
  const grid = makeGrid(widths, 20);
  const last = FIRST + units.length - 1;
  grid.put(0, 0, { value: title('初评汇总表'), style: STYLE.title, columns: at.state + 1 });
  grid.atLeast(0, 36);
  grid.put(1, 0, { value: `依据：${scheme.clauses.grades.ref}　名次按初评总分排列，总分相同的名次并列；未评完的单位列在最后，不排名次。`, style: STYLE.note, columns: at.state + 1 });
  putHeads(grid, plan);
  // Any unit may come to stand in any row.
  const height = units.reduce((most, { unit }) => Math.max(most, rowHeight(unit.unit, plan.unitWidth, 10.5)), 22);
  totalsRows(plan, FIRST).forEach((cells, index) => {
    const row = FIRST + index;
    cells.forEach(({ column, ...content }) => grid.put(row, column, content));
    grid.atLeast(row, height);
  });
  const afterCounts = gradeCounts(grid, plan, last + 2, at.state + 1, summary.missing.length);
  const { parts, last: end } = publishedList(grid, plan, { top: FIRST, bottom: last, after: afterCounts + 1, columns: at.state + 1, width: widths.slice(0, at.state + 1).reduce((sum, one) => sum + one, 0) });
  grid.put(end + 1, 0, { value: '考核人：　　　　　　　　　　　　　　　　日期：　　　　年　　月　　日', style: STYLE.signer, columns: at.state + 1 });
  grid.atLeast(end + 1, 26);
  const sheet = grid.finish();
  const breaksAfter = pageBreaks(sheet, groupsOf({ last, afterCounts, parts }));
  const body = { top: FIRST, bottom: last };
  const state = cell(FIRST, at.state, 'column');
  const difference = cell(FIRST, at.difference, 'column');
  return {
    name: plan.sheets.totals,
    ...sheet,
    conditionalFormats: [
      { ranges: [{ ...body, left: at.state, right: at.state }], formula: `LEFT(${state},1)="缺"`, style: TONE.bad },
      { ranges: [{ ...body, left: at.difference, right: at.difference }], formula: `AND(ISNUMBER(${difference}),${difference}<0)`, style: { color: '9C0006' } },
      { ranges: [{ ...body, left: 0, right: at.state }], formula: `${cell(FIRST, at.rank, 'column')}=""`, style: TONE.quiet },
    ],
    protected: true,
    freeze: { row: FIRST, column: at.unit + 1 },
    filter: { top: FIRST - 1, bottom: last, left: 0, right: at.state },
    hideGridlines: true,
    tabColor: '2F5597',
    print: { ...LANDSCAPE, area: { top: 0, left: 0, bottom: end + 1, right: at.state }, titleRows: [HEAD, FIRST - 1], ...(breaksAfter.length > 0 && { breaksAfter }) },
  };
}

/** What no page may tear apart: a unit's row, the counts, a list with its heading, the last one with the line to sign. */
function groupsOf({ last, afterCounts, parts }: { last: number; afterCounts: number; parts: [number, number][] }): [number, number][] {
  const rows = Array.from({ length: last - FIRST + 1 }, (_, index): [number, number] => [FIRST + index, FIRST + index]);
  return [...rows, [last + 1, afterCounts], ...parts.map(([from, to], index): [number, number] => [from, index === parts.length - 1 ? to + 1 : to])];
}

function widthsOf({ scheme, unitWidth }: CityPlan): number[] {
  const at = totalsColumns(scheme);
  return Array.from({ length: at.count }, (_, column) => {
    if (column >= at.row) return 0;
    return column === at.unit ? unitWidth : column === at.rank ? 7 : column === at.state ? 12 : column >= at.sections && column < at.self ? 10 : 10;
  });
}

function putHeads(grid: Grid, { scheme }: CityPlan): void {
  const at = totalsColumns(scheme);
  const tall = (column: number, value: string): void => grid.put(HEAD, column, { value, style: CITY_STYLE.head, rows: 2 });
  tall(at.rank, '名次');
  tall(at.unit, '单位');
  scheme.sections.forEach(({ name, weight }, index) => tall(at.sections + index, `${name}\n（${weight}分）`));
  if (at.bonus !== null) tall(at.bonus, '特别加分');
  grid.put(HEAD, at.self, { value: '总分', style: CITY_STYLE.head, columns: 3 });
  ['自评', '初评', '差异'].forEach((value, index) => grid.put(HEAD + 1, at.self + index, { value, style: CITY_STYLE.head }));
  tall(at.grade, '等级');
  tall(at.state, '是否完整');
  grid.atLeast(HEAD + 1, 22);
}
