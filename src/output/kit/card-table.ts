import type { CellValue, Style } from '../../core/workbook';
import type { Item, Scheme } from '../../schemes/schema';
import { itemsOf } from '../../schemes/schema';
import type { Grid } from './grid';
import type { Plan } from './plan';
import { CARD, CARD_ROW } from './plan';
import { displayWidth } from './row-height';
import { runsOf } from './runs';
import { STYLE } from './styles';
import { unitLine } from './unit-line';

/** Widths of the card's five official columns, in characters. */
export const OFFICIAL = [15, 30, 33, 7, 9] as const;

/** What stands in the cells that people or formulas fill. */
export interface CardContent {
  unit: string | null;
  /** The words of the unit line's end. */
  date(printed: string): string;
  /** The evaluated year; the scheme's when absent. */
  year?: number | undefined;
  weight(item: Item): number | null;
  points(code: string): CellValue;
  veto: string;
  total: Filled;
  grade: Filled;
}

interface Filled { value: CellValue; formula?: string }

/** Puts the official card (001 附件2) on the grid: five columns, a row an item, total, grade and the lines below. */
export function putCardTable(grid: Grid, plan: Plan, content: CardContent): void {
  putHead(grid, plan, content);
  const remarks = itemsOf(plan.scheme).every(({ card }) => card.second === '');
  for (const { section, items, top } of plan.sections) {
    grid.put(top, CARD.section, { value: onTwoLines(section.card), style: STYLE.center, rows: items.length });
    putItems(grid, items, top, remarks, content);
  }
  putFoot(grid, plan, content);
}

/** The last row of the official card. */
export const lastCardRow = ({ gradeRow, scheme }: Plan): number => gradeRow + closingLines(scheme).length;

const closingLines = ({ card: { remark, signer } }: Scheme): { value: string; style: Style }[] =>
  [{ value: remark, style: STYLE.plain }, { value: signer, style: STYLE.signer }].filter(({ value }) => value !== '');

function putHead(grid: Grid, { scheme }: Plan, { unit, date, year }: CardContent): void {
  const { title, columns } = scheme.card;
  grid.put(CARD_ROW.title, CARD.section, { value: title, style: STYLE.title, columns: 5 });
  grid.atLeast(CARD_ROW.title, 36);
  const line = unitLine(scheme, year);
  grid.put(CARD_ROW.unit, CARD.section, { value: line.before === '' ? unit : line.before, style: line.before === '' ? STYLE.lineInput : STYLE.lineLabel });
  grid.put(CARD_ROW.unit, CARD.first, { value: line.before === '' ? line.after : unit, style: line.before === '' ? STYLE.line : STYLE.lineInput });
  grid.put(CARD_ROW.unit, CARD.second, { value: date(line.date), style: STYLE.lineEnd, columns: 3 });
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
function putItems(grid: Grid, items: Item[], top: number, remarks: boolean, { weight, points }: CardContent): void {
  for (const [from, to] of runsOf(items, ({ card }) => card.first)) {
    grid.put(top + from, CARD.first, { value: items[from]?.card.first ?? '', style: STYLE.cell, rows: to - from + 1 });
  }
  items.forEach((item, index) => {
    const { card } = item;
    grid.put(top + index, CARD.second, card.second === '' ? { style: remarks ? STYLE.free : STYLE.cell } : { value: card.second, style: STYLE.cell });
    grid.put(top + index, CARD.weight, { value: weight(item), style: item.weight === null ? STYLE.weightInput : STYLE.weight });
    grid.put(top + index, CARD.points, { value: points(item.code), style: STYLE.points });
  });
}

function putFoot(grid: Grid, plan: Plan, content: CardContent): void {
  const { scheme: { card, bonus, veto }, vetoRow, totalRow, gradeRow } = plan;
  plan.bonus.forEach(({ bonus: { code, name, max }, row }, index) => {
    if (index === 0) grid.put(row, CARD.section, { value: '特别加分', style: STYLE.center, rows: bonus.length });
    grid.put(row, CARD.first, { value: name, style: STYLE.cell, columns: 2 });
    grid.put(row, CARD.weight, { value: `0–${max}`, style: STYLE.center });
    grid.put(row, CARD.points, { value: content.points(code), style: STYLE.points });
  });
  if (veto && vetoRow !== null) {
    grid.put(vetoRow, CARD.section, { value: veto.text, style: STYLE.cell, columns: 4 });
    grid.put(vetoRow, CARD.points, { value: content.veto, style: STYLE.choice });
  }
  grid.put(totalRow, CARD.section, { value: card.totalLabel, style: STYLE.centerBold, columns: 3 });
  grid.put(totalRow, CARD.weight, { value: '——', style: STYLE.center });
  grid.put(totalRow, CARD.points, { ...content.total, style: STYLE.result });
  grid.put(gradeRow, CARD.section, { value: card.gradeLabel, style: STYLE.centerBold, columns: 3 });
  grid.put(gradeRow, CARD.weight, { ...content.grade, style: STYLE.result, columns: 2 });
  [totalRow, gradeRow].forEach((row) => grid.atLeast(row, 22));
  closingLines(plan.scheme).forEach(({ value, style }, index) => {
    grid.put(gradeRow + 1 + index, CARD.section, { value, style, columns: 5 });
    grid.atLeast(gradeRow + 1 + index, 22);
  });
}
