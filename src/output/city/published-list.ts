import type { Grid } from '../kit/grid';
import { quoted } from '../kit/cell-ref';
import { rowHeight } from '../kit/row-height';
import { STYLE } from '../kit/styles';
import type { CityPlan } from './plan';
import { cell } from './refs';
import { reviewValues } from './review-values';
import { CITY_STYLE } from './styles';
import { totalsColumns } from './totals-rows';

/** Of all units' names together: a province has 1,300. The hidden columns that gather the list grow with its square, so beyond this it is left out. */
const LONGEST = 8000;
/** In points; a row can be 409 high. */
const HIGHEST = 380;
const LINE = 18;
const NUMBERS = ['一', '二', '三', '四'];

interface Frame { top: number; bottom: number; /** The row below which it stands. */ after: number; columns: number; width: number }

/**
 * The list in the form in which the province publishes it (000 附件): the excellent, good, passed and failed units, each in the
 * order of the final total, 无 where there is none. Hidden columns of the table gather it row by row. Returns its parts, first row and last, and its last row.
 */
export function publishedList(grid: Grid, plan: CityPlan, { top, bottom, after, columns, width }: Frame): { parts: [number, number][]; last: number } {
  const { scheme, summary, units } = plan;
  const at = totalsColumns(scheme);
  const put = (row: number, value: string, style: typeof STYLE.plain, formula?: string, rows = 1): void => grid.put(row, 0, { value, style, columns, rows, ...(formula === undefined ? {} : { formula }) });
  if (units.reduce((length, { unit }) => length + unit.unit.length + 1, 0) > LONGEST) {
    put(after + 1, '单位过多，评价结果名单请按“等级”一列筛选。', STYLE.note);
    return { parts: [[after + 1, after + 1]], last: after + 1 };
  }
  const order = plan.columns.order;
  const valuesOf = reviewValues(plan);
  const ordered = units.map((unit) => ({ unit, place: Number(valuesOf(unit).get(order)) })).sort((left, right) => left.place - right.place).map(({ unit }) => unit);
  let row = after + 1;
  const parts: [number, number][] = [];
  scheme.grades.forEach(({ key, name }, index) => {
    const column = at.lists + index;
    let list = '';
    ordered.forEach(({ unit, missing }, number) => {
      const before = number === 0 ? '""' : cell(top + number - 1, column);
      if (missing === 0 && unit.grade.key === key) list = list === '' ? unit.unit : `${list}、${unit.unit}`;
      const formula = number === 0
        ? `IF(${cell(top, at.grade, 'column')}=${quoted(name)},${cell(top, at.unit, 'column')},"")`
        : `${before}&IF(${cell(top + number, at.grade, 'column')}=${quoted(name)},IF(${before}="","","、")&${cell(top + number, at.unit, 'column')},"")`;
      grid.put(top + number, column, { value: list, formula, style: CITY_STYLE.check });
    });
    const city = summary.city === null ? '' : `${summary.city}：`;
    const text = list === '' ? '无' : `${city}${list}。`;
    const gathered = cell(bottom, column);
    put(row, `${NUMBERS[index] ?? index + 1}、绩效评价${name}单位`, CITY_STYLE.heading);
    grid.atLeast(row, 22);
    // A line to spare for a unit that comes to this grade.
    const height = rowHeight(text, width, 10.5) + LINE;
    const rows = Math.ceil(height / HIGHEST);
    put(row + 1, text, STYLE.plain, `IF(${gathered}="","无",${city === '' ? '' : `${quoted(city)}&`}${gathered}&"。")`, rows);
    for (let each = 0; each < rows; each += 1) grid.atLeast(row + 1 + each, Math.ceil(height / rows));
    parts.push([row, row + rows]);
    row += 1 + rows;
  });
  return { parts, last: row - 1 };
}
