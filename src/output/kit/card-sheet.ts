import type { Sheet } from '../../core/workbook';
import type { Item, Scheme } from '../../schemes/schema';
import { itemsOf } from '../../schemes/schema';
import { putCheckArea } from './card-check-area';
import { cardConditions } from './card-conditions';
import { gradeFormula, totalFormula } from './card-formulas';
import { cardValidations } from './card-validations';
import { makeGrid } from './grid';
import type { Grid } from './grid';
import type { Plan } from './plan';
import { CARD, CARD_ROW } from './plan';
import { displayWidth } from './row-height';
import { runsOf } from './runs';
import { STYLE } from './styles';
import { unitLine } from './unit-line';
import { NO } from '../../core/states';

const OFFICIAL = [15, 30, 33, 7, 9] as const;

/** The official card with the check area beside it; `year` is the evaluated one. */
export function cardSheet(plan: Plan, { unit, year }: { unit: string; year?: number | undefined }): Sheet {
  const grid = makeGrid([...OFFICIAL, ...checkWidths(plan.scheme)], 20);
  putHead(grid, plan, unit === '' ? null : unit, year);
  const remarks = itemsOf(plan.scheme).every(({ card }) => card.second === '');
  for (const { section, items, top } of plan.sections) {
    grid.put(top, CARD.section, { value: onTwoLines(section.card), style: STYLE.center, rows: items.length });
    putItems(grid, items, top, remarks);
  }
  putFoot(grid, plan);
  putCheckArea(grid, plan);
  const last = lastRow(plan);
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
      area: { top: 0, left: CARD.section, bottom: last, right: CARD.points },
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

const lastRow = ({ gradeRow, scheme: { card } }: Plan): number => gradeRow + [card.remark, card.signer].filter((line) => line !== '').length;

function putHead(grid: Grid, { scheme }: Plan, unit: string | null, year: number | undefined): void {
  const { title, columns } = scheme.card;
  grid.put(CARD_ROW.title, CARD.section, { value: title, style: STYLE.title, columns: 5 });
  grid.atLeast(CARD_ROW.title, 36);
  const line = unitLine(scheme, year);
  grid.put(CARD_ROW.unit, CARD.section, { value: line.before === '' ? unit : line.before, style: line.before === '' ? STYLE.lineInput : STYLE.lineLabel });
  grid.put(CARD_ROW.unit, CARD.first, { value: line.before === '' ? line.after : unit, style: line.before === '' ? STYLE.line : STYLE.lineInput });
  grid.put(CARD_ROW.unit, CARD.second, { value: line.date, style: STYLE.lineEnd, columns: 3 });
  grid.atLeast(CARD_ROW.unit, 24);
  columns.forEach((value, column) => grid.put(CARD_ROW.head, column, { value, style: STYLE.head }));
  grid.atLeast(CARD_ROW.head, 22);
}

/** As printed: `一、机构建设` above `（23分）`, where the name takes one line. */
function onTwoLines(text: string): string {
  const [name = '', points = ''] = text.split(/(?=（[^（）]*分）$)/);
  return points !== '' && displayWidth(name) <= OFFICIAL[0] ? `${name}\n${points}` : text;
}

/** A scheme without second level indicators leaves their column for remarks. */
function putItems(grid: Grid, items: Item[], top: number, remarks: boolean): void {
  for (const [from, to] of runsOf(items, ({ card }) => card.first)) {
    grid.put(top + from, CARD.first, { value: items[from]?.card.first ?? '', style: STYLE.cell, rows: to - from + 1 });
  }
  items.forEach(({ card, weight }, index) => {
    grid.put(top + index, CARD.second, card.second === '' ? { style: remarks ? STYLE.free : STYLE.cell } : { value: card.second, style: STYLE.cell });
    grid.put(top + index, CARD.weight, { value: weight, style: weight === null ? STYLE.weightInput : STYLE.weight });
    grid.put(top + index, CARD.points, { style: STYLE.points });
  });
}

function putFoot(grid: Grid, plan: Plan): void {
  const { scheme: { card, bonus, veto }, vetoRow, totalRow, gradeRow } = plan;
  plan.bonus.forEach(({ bonus: { name, max }, row }, index) => {
    if (index === 0) grid.put(row, CARD.section, { value: '特别加分', style: STYLE.center, rows: bonus.length });
    grid.put(row, CARD.first, { value: name, style: STYLE.cell, columns: 2 });
    grid.put(row, CARD.weight, { value: `0–${max}`, style: STYLE.center });
    grid.put(row, CARD.points, { style: STYLE.points });
  });
  if (veto && vetoRow !== null) {
    grid.put(vetoRow, CARD.section, { value: veto.text, style: STYLE.cell, columns: 4 });
    grid.put(vetoRow, CARD.points, { value: NO, style: STYLE.choice });
  }
  grid.put(totalRow, CARD.section, { value: card.totalLabel, style: STYLE.centerBold, columns: 3 });
  grid.put(totalRow, CARD.weight, { value: '——', style: STYLE.center });
  grid.put(totalRow, CARD.points, { value: '', formula: totalFormula(plan), style: STYLE.result });
  grid.put(gradeRow, CARD.section, { value: card.gradeLabel, style: STYLE.centerBold, columns: 3 });
  grid.put(gradeRow, CARD.weight, { value: '', formula: gradeFormula(plan), style: STYLE.result, columns: 2 });
  [totalRow, gradeRow].forEach((row) => grid.atLeast(row, 22));
  const lines = [{ value: card.remark, style: STYLE.plain }, { value: card.signer, style: STYLE.signer }].filter(({ value }) => value !== '');
  lines.forEach(({ value, style }, index) => {
    grid.put(gradeRow + 1 + index, CARD.section, { value, style, columns: 5 });
    grid.atLeast(gradeRow + 1 + index, 22);
  });
}
