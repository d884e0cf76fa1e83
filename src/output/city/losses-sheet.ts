import type { Chart, Sheet } from '../../core/workbook';
import type { Grid } from '../kit/grid';
import { makeGrid } from '../kit/grid';
import { LANDSCAPE } from '../kit/landscape';
import { STYLE, TONE } from '../kit/styles';
import { LOSS } from './loss-columns';
import { lossFormulas } from './loss-formulas';
import type { CityPlan, Entry } from './plan';
import { cell } from './refs';
import { CITY_STYLE } from './styles';

const HEADS = ['编号', '指标', '权重', '平均得分', '平均失分', '失分率', '0 分单位', '计分单位'];
const TOP_HEADS = ['位次', '失分最多的指标', '平均失分', '失分率'];
const WIDTHS = [8, 26, 8, 10, 10, 10, 9, 9, 3, 6, 36, 11, 11];
const HEAD = 2;
const NOTHING = { mean: null, loss: null, lossRate: null, zeroUnits: 0, scored: 0 };
interface Loss { entry: Entry; mean: number | null; loss: number | null; lossRate: number | null; zeroUnits: number; scored: number }

/** How many items the list and the chart show. */
const MOST = 10;
const CHART_ROWS = 20;

/** 失分分析: what each item lost, live over 初评, and the items that lost most as a chart. */
export function lossesSheet(plan: CityPlan): Sheet {
  const losses = plan.items.map((entry): Loss => ({ entry, ...plan.summary.statistics.items[entry.code] ?? NOTHING }));
  const grid = makeGrid(WIDTHS, 20);
  grid.put(0, 0, { value: plan.title('失分分析'), style: STYLE.title, columns: WIDTHS.length });
  grid.atLeast(0, 34);
  grid.put(1, 0, { value: '按“初评”现有得分计算，只计该项有得分的单位；失分率为平均失分占权重的比例。右侧的次序为生成时的次序，其中数值随“初评”变动。', style: STYLE.note, columns: WIDTHS.length });
  HEADS.forEach((value, column) => grid.put(HEAD, column, { value, style: CITY_STYLE.head }));
  grid.atLeast(HEAD, 24);
  losses.forEach((loss, index) => putLoss(grid, plan, loss, index));
  const most = losses.map((loss, index) => ({ loss, row: LOSS.first + index })).filter(({ loss }) => (loss.loss ?? 0) > 0)
    .sort((left, right) => (right.loss.loss ?? 0) - (left.loss.loss ?? 0)).slice(0, MOST);
  const chart = putMost(grid, plan, most);
  const last = LOSS.first + Math.max(losses.length, most.length + CHART_ROWS + 2) - 1;
  const rate = cell(LOSS.first, LOSS.rate, 'column');
  const lastItem = LOSS.first + losses.length - 1;
  return {
    name: plan.sheets.losses,
    ...grid.finish(),
    conditionalFormats: [
      { ranges: [{ top: LOSS.first, bottom: lastItem, left: LOSS.rate, right: LOSS.rate }], formula: `AND(ISNUMBER(${rate}),${rate}>=0.4)`, style: TONE.bad, stop: true },
      { ranges: [{ top: LOSS.first, bottom: lastItem, left: LOSS.rate, right: LOSS.rate }], formula: `AND(ISNUMBER(${rate}),${rate}>=0.15)`, style: TONE.doubtful },
    ],
    protected: true,
    freeze: { row: LOSS.first, column: 0 },
    filter: { top: HEAD, bottom: lastItem, left: 0, right: LOSS.scored },
    hideGridlines: true,
    tabColor: 'C55A11',
    ...(chart === null ? {} : { charts: [chart] }),
    print: { ...LANDSCAPE, area: { top: 0, left: 0, bottom: last, right: WIDTHS.length - 1 }, fit: { width: 1, height: 1 } },
  };
}

function putLoss(grid: Grid, plan: CityPlan, { entry, mean, loss, lossRate, zeroUnits, scored }: Loss, index: number): void {
  const row = LOSS.first + index;
  const formulas = lossFormulas(plan, row, index);
  grid.put(row, LOSS.code, { value: entry.code, style: CITY_STYLE.number });
  grid.put(row, LOSS.name, { value: entry.name, style: CITY_STYLE.text });
  grid.put(row, LOSS.weight, { value: entry.weight ?? '各卡', style: CITY_STYLE.number });
  grid.put(row, LOSS.mean, { value: mean ?? '', formula: formulas.mean, style: CITY_STYLE.points });
  grid.put(row, LOSS.loss, { value: loss ?? '', formula: formulas.loss, style: CITY_STYLE.points });
  grid.put(row, LOSS.rate, { value: lossRate ?? '', formula: formulas.rate, style: CITY_STYLE.percent });
  grid.put(row, LOSS.zero, { value: zeroUnits, formula: formulas.zero, style: CITY_STYLE.number });
  grid.put(row, LOSS.scored, { value: scored, formula: formulas.scored, style: CITY_STYLE.number });
}

/** The list that the chart shows; without a loss there is none. */
function putMost(grid: Grid, plan: CityPlan, most: { loss: Loss; row: number }[]): Chart | null {
  TOP_HEADS.forEach((value, index) => grid.put(HEAD, LOSS.place + index, { value, style: CITY_STYLE.head }));
  if (most.length === 0) {
    grid.put(LOSS.first, LOSS.place, { value: '没有失分的指标', style: STYLE.center, columns: TOP_HEADS.length });
    return null;
  }
  most.forEach(({ loss: { entry, loss, lossRate }, row: from }, index) => {
    const row = LOSS.first + index;
    grid.put(row, LOSS.place, { value: index + 1, style: CITY_STYLE.number });
    grid.put(row, LOSS.label, { value: `${entry.code} ${entry.name}`, style: CITY_STYLE.text });
    grid.put(row, LOSS.topLoss, { value: loss ?? '', formula: cell(from, LOSS.loss), style: CITY_STYLE.points });
    grid.put(row, LOSS.topRate, { value: lossRate ?? '', formula: cell(from, LOSS.rate), style: CITY_STYLE.percent });
  });
  const sheet = plan.sheets.losses;
  const bottom = LOSS.first + most.length - 1;
  return {
    title: '失分最多的指标（平均失分）', seriesName: '平均失分', color: 'C55A11', numberFormat: '0.00',
    area: { top: bottom + 2, left: LOSS.place, bottom: bottom + 1 + CHART_ROWS, right: LOSS.topRate },
    categories: { sheet, range: { top: LOSS.first, bottom, left: LOSS.label, right: LOSS.label } },
    values: { sheet, range: { top: LOSS.first, bottom, left: LOSS.topLoss, right: LOSS.topLoss } },
  };
}
