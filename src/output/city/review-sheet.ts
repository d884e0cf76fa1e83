import { NO, YES } from '../../core/states';
import type { NewSheet } from '../../core/workbook';
import type { Grid } from '../kit/grid';
import { makeGrid } from '../kit/grid';
import { LANDSCAPE } from '../kit/landscape';
import { STYLE } from '../kit/styles';
import { entryHead } from './entry-head';
import type { CityPlan } from './plan';
import { ROW } from './plan';
import { reviewFormulas } from './review-formulas';
import { reviewConditions, reviewValidations } from './review-rules';
import { reviewValues } from './review-values';
import { CITY_STYLE } from './styles';
import type { UnitRow } from './unit-row';
import { LEAST, unitRows } from './unit-rows';

const NOTE = '在各项得分格内改分，右侧总分、等级、名次随即重算。橙底为改动过的得分，须写明调整原因；蓝底为采用省中心、银行数据的得分；红底为空缺、文字或超出权重，不计分。';
const RESULTS = { total: '总分', grade: '等级', rank: '名次', missing: '缺项', changes: '改动项数', reason: '调整原因', figures: '采用数据' } as const;
/** Columns of entries that certainly stand on the first page across. */
const FIRST_PAGE = 20;
const WIDTH = { number: 5, entry: 5, section: 7, total: 8, grade: 8, rank: 5, missing: 5, changes: 5, reason: 26, figures: 18, gap: 3 };

/** 初评: a unit a row, an item a column, to be typed over; everything else follows by formulas. */
export function reviewSheet(plan: CityPlan): NewSheet {
  const { scheme, columns, entries, units, title } = plan;
  const widths = widthsOf(plan);
  const grid = makeGrid(widths, LEAST);
  // Over the first of the pages across; behind the columns that the other repeats.
  const span = Math.min(FIRST_PAGE, columns.figures + 1 - columns.entries);
  grid.put(ROW.title, columns.entries, { value: title('初评打分表'), style: STYLE.title, columns: span });
  grid.atLeast(ROW.title, 34);
  grid.put(ROW.note, columns.entries, { value: NOTE, style: STYLE.note, columns: span });
  grid.atLeast(ROW.note, 20);
  entryHead(grid, plan, columns.entries);
  if (columns.veto !== null) tall(grid, columns.veto, '重大违法违规');
  scheme.sections.forEach(({ name, weight }, index) => tall(grid, columns.sections + index, `${name}\n（${weight}分）`));
  if (columns.bonus !== null) tall(grid, columns.bonus, '特别加分');
  for (const [name, value] of Object.entries(RESULTS)) tall(grid, columns[name as keyof typeof RESULTS], value);
  putBlockHeads(grid, plan);
  const valuesOf = reviewValues(plan);
  const { rows: head, ...frame } = grid.finish();
  return {
    name: plan.sheets.review,
    ...frame,
    rows: unitRows(head, units, widths, (line, unit, number) => putUnit(line, plan, unit, number, valuesOf(unit))),
    validations: reviewValidations(plan),
    conditionalFormats: reviewConditions(plan),
    protected: true,
    freeze: { row: ROW.first, column: columns.entries },
    filter: { top: ROW.head, bottom: plan.last, left: columns.total, right: columns.reason },
    hideGridlines: true,
    tabColor: 'BF8F00',
    print: {
      ...LANDSCAPE,
      area: { top: 0, left: 0, bottom: plan.last, right: columns.figures },
      fit: { width: entries.length > 20 ? 2 : 1, height: 0 },
      titleRows: [ROW.code, ROW.head],
      titleColumns: [columns.number, columns.unit],
    },
  };
}

/** From the row of codes down to that of names. */
const tall = (grid: Grid, column: number, value: string): void => grid.put(ROW.code, column, { value, style: CITY_STYLE.head, rows: ROW.head - ROW.code + 1 });

function widthsOf({ scheme, columns, entries, items, unitWidth }: CityPlan): number[] {
  const widths = Array.from({ length: columns.count }, () => 0);
  const set = (from: number | null, width: number, count = 1): void => { if (from !== null) widths.fill(width, from, from + count); };
  set(columns.number, WIDTH.number);
  set(columns.unit, unitWidth);
  set(columns.entries, WIDTH.entry, entries.length);
  set(columns.veto, WIDTH.section);
  set(columns.sections, WIDTH.section, scheme.sections.length);
  set(columns.bonus, WIDTH.section);
  for (const name of ['total', 'grade', 'rank', 'missing', 'changes', 'reason', 'figures', 'gap'] as const) set(columns[name], WIDTH[name]);
  set(columns.baselineUnit, unitWidth);
  set(columns.baseline, WIDTH.entry, items.length);
  set(columns.weights, WIDTH.entry, entries.length);
  return widths;
}

/** What the review started from stands beside it, and is not printed. */
function putBlockHeads(grid: Grid, plan: CityPlan): void {
  const { columns, entries } = plan;
  grid.put(ROW.title, columns.baselineUnit, { value: '起评分（不打印）', style: STYLE.checkTitle });
  grid.put(ROW.note, columns.baselineUnit, { value: '自评经核定的得分，有省中心、银行数据的以数据为准', style: STYLE.checkNote });
  grid.put(ROW.code, columns.baselineUnit, { value: '单位', style: CITY_STYLE.checkHead, rows: ROW.head - ROW.code + 1 });
  entryHead(grid, plan, columns.baseline);
  if (columns.weights === null) return;
  grid.put(ROW.title, columns.weights, { value: '各单位打分卡上的权重（不打印）', style: STYLE.checkTitle });
  entries.forEach(({ code }, index) => grid.put(ROW.code, (columns.weights ?? 0) + index, { value: code, style: CITY_STYLE.code }));
}

function putUnit(grid: Grid, plan: CityPlan, row: UnitRow, number: number, values: Map<number, number | string>): void {
  const { columns } = plan;
  const at = row.row;
  grid.put(at, columns.number, { value: number, style: CITY_STYLE.number });
  grid.put(at, columns.unit, { value: row.unit.unit, style: STYLE.cell });
  grid.put(at, columns.baselineUnit, { value: row.unit.unit, style: CITY_STYLE.check });
  row.standings.forEach(({ entry: { bonus }, now, start, weight, figure }, index) => {
    grid.put(at, columns.entries + index, { value: now, style: bonus ? CITY_STYLE.number : figure === null ? CITY_STYLE.typed : CITY_STYLE.typedFigure });
    if (!bonus) grid.put(at, columns.baseline + index, { value: start, style: CITY_STYLE.check });
    if (columns.weights !== null) grid.put(at, columns.weights + index, { value: weight, style: CITY_STYLE.check });
  });
  if (columns.veto !== null) grid.put(at, columns.veto, { value: row.veto ? YES : NO, style: CITY_STYLE.number });
  for (const [column, formula] of reviewFormulas(plan, at)) grid.put(at, column, { value: values.get(column) ?? '', formula, style: column >= columns.ranked ? CITY_STYLE.check : CITY_STYLE.result });
  grid.put(at, columns.reason, { value: row.unit.review?.reason || null, style: CITY_STYLE.reason });
  grid.put(at, columns.figures, { value: figuresWord(row), style: CITY_STYLE.text });
}

/** `2.4、3.1.1 按省中心（银行）数据` */
function figuresWord({ standings }: UnitRow): string | null {
  const codes = standings.filter(({ figure }) => figure !== null).map(({ entry }) => entry.code);
  return codes.length === 0 ? null : `${codes.join('、')} 按省中心（银行）数据`;
}
