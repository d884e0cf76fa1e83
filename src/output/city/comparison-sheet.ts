import type { ConditionalFormat, NewSheet } from '../../core/workbook';
import { toReference } from '../../core/address';
import type { Grid } from '../kit/grid';
import { makeGrid } from '../kit/grid';
import { LANDSCAPE } from '../kit/landscape';
import { STYLE, TONE } from '../kit/styles';
import { comparisonColumns } from './comparison-columns';
import { entryHead } from './entry-head';
import type { CityPlan } from './plan';
import { ROW } from './plan';
import { across, cell } from './refs';
import { CITY_FILL, CITY_STYLE } from './styles';
import { selfTotal } from './totals-rows';
import type { UnitRow } from './unit-row';
import { LEAST, unitRows } from './unit-rows';

const NOTE = '各单位打分卡上的自评得分，每个数的出处见“来源”。颜色为占权重的比例：深绿 满分，浅绿 八成半以上，黄 六成以上，橙 六成以下，红 0 分；红字加粗 自评有分而起评为 0（缺材料，或以省中心、银行数据为准）；文字 无法计分的原因。';
const TITLE_WIDTHS = { number: 5, entry: 5, total: 9, missing: 6 };

/** 对比: the counties' own numbers, units × items, as a heat map. What was not scored shows why, and never 0. */
export function comparisonSheet(plan: CityPlan): NewSheet {
  const { columns, entries, units, last, title } = plan;
  const at = comparisonColumns(plan);
  const { number, entry, total, missing } = TITLE_WIDTHS;
  const widths = [number, plan.unitWidth, ...entries.map(() => entry), total, missing];
  const grid = makeGrid(widths, LEAST);
  grid.put(ROW.title, 0, { value: title('自评得分对比表'), style: STYLE.title, columns: at.missing + 1 });
  grid.atLeast(ROW.title, 34);
  grid.put(ROW.note, 0, { value: NOTE, style: STYLE.note, columns: at.missing + 1 });
  grid.atLeast(ROW.note, 20);
  entryHead(grid, plan, columns.entries);
  grid.put(ROW.code, at.total, { value: '自评合计', style: CITY_STYLE.head, rows: ROW.head - ROW.code + 1 });
  grid.put(ROW.code, at.missing, { value: '未计分项', style: CITY_STYLE.head, rows: ROW.head - ROW.code + 1 });
  const { rows: head, ...frame } = grid.finish();
  return {
    name: plan.sheets.comparison,
    ...frame,
    rows: unitRows(head, units, widths, (line, unit, number) => putUnit(line, plan, unit, number)),
    conditionalFormats: conditions(plan),
    protected: true,
    freeze: { row: ROW.first, column: at.entries },
    hideGridlines: true,
    tabColor: '548235',
    print: {
      ...LANDSCAPE,
      area: { top: 0, left: 0, bottom: last, right: at.missing },
      fit: { width: entries.length > 40 ? 2 : 1, height: 0 },
      titleRows: [ROW.code, ROW.head],
      titleColumns: [at.number, at.unit],
    },
  };
}

function putUnit(grid: Grid, plan: CityPlan, unit: UnitRow, number: number): void {
  const { entries, items } = plan;
  const at = comparisonColumns(plan);
  const { row, standings } = unit;
  grid.put(row, at.number, { value: number, style: CITY_STYLE.number });
  grid.put(row, at.unit, { value: unit.unit.unit, style: STYLE.cell });
  standings.forEach(({ typed, word }, item) => grid.put(row, at.entries + item, typed === null ? { value: word, style: CITY_STYLE.word } : { value: typed, style: CITY_STYLE.number }));
  const missingItems = standings.filter(({ entry: { bonus }, typed }) => !bonus && typed === null).length;
  const count = `${items.length}-COUNT(${across(row, at.entries, at.entries + items.length - 1)})`;
  const self = selfTotal(unit);
  grid.put(row, at.total, { value: self, formula: `IF(${cell(row, at.missing)}=0,ROUND(SUM(${across(row, at.entries, at.entries + entries.length - 1)}),9),"缺 "&${cell(row, at.missing)}&" 项")`, style: CITY_STYLE.result });
  grid.put(row, at.missing, { value: missingItems, formula: count, style: CITY_STYLE.number });
}

/** Shares of the weight; of the card's own one where the scheme leaves it open. */
function conditions({ columns, entries, items, sheets, down }: CityPlan): ConditionalFormat[] {
  const ranges = [down(columns.entries, columns.entries + entries.length - 1)];
  const typed = cell(ROW.first, columns.entries);
  const other = (column: number): string => toReference({ sheet: sheets.review, row: ROW.first, column }).replaceAll('$', '');
  const limit = columns.weights === null ? cell(ROW.weight, columns.entries, 'row') : other(columns.weights);
  const share = (least: number): string => `AND(ISNUMBER(${typed}),${typed}>=${least}*N(${limit}))`;
  return [
    { ranges, formula: `ISTEXT(${typed})`, style: TONE.open, stop: true },
    { ranges: [down(columns.entries, columns.entries + items.length - 1)], formula: `AND(ISNUMBER(${typed}),${typed}>0,ISNUMBER(${other(columns.baseline)}),${other(columns.baseline)}=0)`, style: { color: 'C00000', bold: true } },
    { ranges, formula: `AND(ISNUMBER(${typed}),${typed}=0)`, style: { fill: CITY_FILL.none }, stop: true },
    { ranges, formula: share(1), style: { fill: CITY_FILL.full }, stop: true },
    { ranges, formula: share(0.85), style: { fill: CITY_FILL.most }, stop: true },
    { ranges, formula: share(0.6), style: { fill: CITY_FILL.half }, stop: true },
    { ranges, formula: `ISNUMBER(${typed})`, style: { fill: CITY_FILL.little } },
  ];
}
