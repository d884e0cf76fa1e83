import type { CitySummary, Roster } from '../../core/city';
import { nameOf } from '../../core/report';
import { sheetNamer } from '../../core/sheet-name';
import type { Range } from '../../core/workbook';
import type { Scheme } from '../../schemes/schema';
import { itemsOf } from '../../schemes/schema';
import { displayWidth } from '../kit/row-height';
import { unitRow, type UnitRow } from './unit-row';

/** Where points are typed: an item, or a bonus whose points come on top. `weight` is `null` where each card brings its own. */
export interface Entry { code: string; name: string; weight: number | null; bonus: boolean }

/** Rows of 初评 and of 对比, which show the same units in the same rows. */
export const ROW = { title: 0, note: 1, code: 2, weight: 3, head: 4, first: 5 } as const;

/** Columns of 初评, blocks by their first one; what a scheme does not know is `null`. */
export interface ReviewColumns {
  number: number; unit: number;
  /** Items, to be typed over; then the bonus and the veto, as the card has them. */
  entries: number; veto: number | null;
  sections: number; bonus: number | null; total: number; grade: number; rank: number; missing: number; changes: number; reason: number; figures: number;
  gap: number;
  /** What the review started from, item by item, beside names of its own. */
  baselineUnit: number; baseline: number;
  /** Each card's own weights. */
  weights: number | null;
  /** Hidden helpers: the total of complete units, what the order follows, the place in that order. */
  ranked: number; key: number; order: number;
  count: number;
}

export interface CitySheets { totals: string; review: string; comparison: string; losses: string; findings: string; sources: string; files: string; missing: string }

export interface CityPlan {
  scheme: Scheme;
  summary: CitySummary;
  at: string;
  program: string;
  sheets: CitySheets;
  entries: Entry[];
  items: Entry[];
  /** In the roster's order. */
  units: UnitRow[];
  columns: ReviewColumns;
  last: number;
  /** Of the column that names the units, in characters. */
  unitWidth: number;
  title(of: string): string;
  /** The rows of all units in these columns of 初评. */
  down(left: number, right?: number): Range;
}

export interface CityBookOptions {
  /** ISO 8601: when the workbook is made. */
  at: string;
  /** Name and version of the program. */
  program: string;
  takenSheetNames: string[];
  /** Its order is that of the rows; without it they follow the units' names. */
  roster: Roster | null;
}

export function planCity(scheme: Scheme, summary: CitySummary, { at, program, takenSheetNames, roster }: CityBookOptions): CityPlan {
  const free = sheetNamer(takenSheetNames);
  const items = itemsOf(scheme).map((item): Entry => ({ code: item.code, name: nameOf(item), weight: item.weight, bonus: false }));
  const entries = [...items, ...scheme.bonus.map(({ code, name, max }): Entry => ({ code, name, weight: max, bonus: true }))];
  const units = inOrder(summary, roster).map((unit, index) => unitRow(unit, ROW.first + index, entries));
  const last = ROW.first + units.length - 1;
  return {
    scheme, summary, at, program, entries, items, units, last, unitWidth: unitWidth(units),
    sheets: { totals: free('汇总'), review: free('初评'), comparison: free('对比'), losses: free('失分分析'), findings: free('问题清单'), sources: free('来源'), files: free('报送文件'), missing: free('未报送') },
    columns: columnsOf(scheme, items.length, items.some(({ weight }) => weight === null)),
    title: (of) => `${summary.city ?? ''}${summary.year === null ? '' : `${summary.year}年度`}${scheme.work}${of}`,
    down: (left, right = left) => ({ top: ROW.first, bottom: last, left, right }),
  };
}

/** As wide as the longest line of a name, within bounds: longer ones are wrapped. */
const unitWidth = (units: readonly UnitRow[]): number =>
  Math.min(30, units.reduce((width, { unit }) => Math.max(width, ...unit.unit.split('\n').map((line) => Math.ceil(displayWidth(line)) + 2)), 14));

function columnsOf(scheme: Scheme, items: number, hasOpenWeights: boolean): ReviewColumns {
  const entries = items + scheme.bonus.length;
  let next = 0;
  const take = (count = 1): number => (next += count) - count;
  const when = (needed: boolean, count = 1): number | null => (needed ? take(count) : null);
  return {
    number: take(), unit: take(), entries: take(entries), veto: when(scheme.veto !== null),
    sections: take(scheme.sections.length), bonus: when(scheme.bonus.length > 0), total: take(), grade: take(), rank: take(), missing: take(), changes: take(), reason: take(), figures: take(), gap: take(),
    baselineUnit: take(), baseline: take(items), weights: when(hasOpenWeights, entries),
    ranked: take(), key: take(), order: take(), count: next,
  };
}

function inOrder({ units }: CitySummary, roster: Roster | null): CitySummary['units'] {
  const places = new Map((roster?.units ?? []).map(({ name }, index) => [name, index]));
  const placeOf = (name: string): number => places.get(name) ?? places.size;
  return units.toSorted((left, right) => placeOf(left.unit) - placeOf(right.unit) || (left.unit < right.unit ? -1 : left.unit > right.unit ? 1 : 0));
}
