import type { Stage } from '../card';
import type { Grid } from './grid';

/** What a header says of a column. Points columns are told apart by the stage that they name; `any` names none. */
export type ColumnKind = 'code' | 'name' | 'weight' | 'other' | `points:${Stage | 'any' | 'effective'}`;

export interface Header {
  /** First and last row of the header. */
  top: number;
  bottom: number;
  kinds: ReadonlyMap<number, ColumnKind>;
  /** Columns that may hold an item's code or name. */
  labels: number[];
  /** Columns up to the last label, whatever their header says: sections and sums may be named there. */
  words: number[];
  weights: number[];
  points: number;
  stage: Stage | null;
}

const NOTE = '(?:\\([^)]*\\))?';
const WEIGHT = new RegExp(`^(?:权重|分值|满分|标准分|标准分值|标准分数|指标分值|权重分|权重分值|应得分|总分值)${NOTE}$`);
const POINTS = new RegExp(`^(?:县级|县区|县|市级|市|单位|本单位|本级|省级|专家组?|中心|实际|实|本次|最终|资助中心)?(自评|自查|初评|复评|抽查|考核|评价|核定|最后|评定)?(?:得分|评分|分数|分|评得分|评分数)${NOTE}$|^(?:县级|市级|省级|专家组?)?(自评|初评|复评|抽查)$`);
const BARE_SCORE = /^(?:分数|分)(?:\([^)]*\))?$/;
const NAME = /^(?:指标层次和名称|指标层次|[一二三]级指标(?:名称)?|指标名称|指标|评价内容|评价指标|考核指标|考评指标|考核项目|考评项目|考核内容|考评内容|项目|项目名称|评价项目|指标项目|内容|名称)$/;
const CODE = /^(?:编号|代码|指标编号|指标代码|编码|序号)$/;
const OTHER = /备注|说明|材料|标准|扣分|原因|类别|依据|来源|状态|提示|办法|方法|意见|责任|签字|时间|日期|位置|页码|折算|比例|率$/;

function kindOf(text: string): ColumnKind | 'score' | null {
  if (text === '') return null;
  if (WEIGHT.test(text)) return 'weight';
  if (BARE_SCORE.test(text)) return 'score';
  if (NAME.test(text)) return 'name';
  if (CODE.test(text)) return 'code';
  const [found, before, alone] = POINTS.exec(text) ?? [];
  if (found !== undefined) {
    switch (before ?? alone) {
      case '自评': case '自查': return 'points:self';
      case '初评': return 'points:first';
      case '复评': return 'points:review';
      case '抽查': return 'points:spot';
      case '核定': case '最后': case '评定': return 'points:effective';
      default: return text.startsWith('最终') ? 'points:effective' : 'points:any';
    }
  }
  return OTHER.test(text) ? 'other' : null;
}

const ORDER: ColumnKind[] = ['points:self', 'points:any', 'points:first', 'points:review', 'points:spot', 'points:effective'];
const STAGES: Partial<Record<ColumnKind, Stage>> = { 'points:self': 'self', 'points:first': 'first', 'points:review': 'review', 'points:spot': 'spot' };

/** Longer texts are prose, not headers. */
const LONGEST = 24;

type Found = Map<number, ColumnKind | 'score'>;

/**
 * Finds the header that begins in the row with this position in `grid.rows`, over one or two rows; `null` where none does.
 * Every header has a word for points in one of its rows: the cheap look that spares the rows of long tables.
 */
export function headerFinder(grid: Grid): (position: number) => Header | null {
  const points = grid.rows.map((row) => namesPoints(grid, row));
  return (position) => {
    const row = grid.rows[position];
    const hasNext = grid.rows[position + 1] === (row ?? 0) + 1;
    if (row === undefined || !(points[position] || (hasNext && points[position + 1]))) return null;
    const first = kindsIn(grid, row);
    const second: Found = hasNext ? kindsIn(grid, row + 1) : new Map();
    const both = [...first.values()].some((kind) => kind !== 'other') && second.size >= 2 && !isBody(grid, row + 1) ? settle(grid, row, row + 1, new Map([...first, ...second])) : null;
    return both ?? settle(grid, row, row, first);
  };
}

const namesPoints = (grid: Grid, row: number): boolean => grid.cellsOf(row).some(({ column, value }) => {
  if (typeof value !== 'string' || value.length > LONGEST * 2 || !/分|评|抽查/.test(value)) return false;
  const kind = kindOf(grid.ownText(row, column));
  return kind === 'score' || (kind?.startsWith('points:') ?? false);
});

/** A row below the header that already holds numbers is no second header row. */
const isBody = (grid: Grid, row: number): boolean => grid.cellsOf(row).some(({ value }) => typeof value === 'number');

function kindsIn(grid: Grid, row: number): Found {
  const kinds: Found = new Map();
  for (let column = 0; column <= grid.lastColumn; column++) {
    const text = grid.text(row, column);
    const kind = text.length > LONGEST ? null : kindOf(text);
    if (kind !== null) kinds.set(column, kind);
  }
  return kinds;
}

function settle(grid: Grid, top: number, bottom: number, found: Found): Header | null {
  const kinds = new Map<number, ColumnKind>();
  const bare = [...found].filter(([, kind]) => kind === 'score').map(([column]) => column);
  const hasPoints = [...found.values()].some((kind) => kind.startsWith('points:'));
  const hasWeight = [...found.values()].includes('weight');
  for (const [column, kind] of found) if (kind !== 'score') kinds.set(column, kind);
  // 分数 is the weight beside a points column, and the points beside a weight column (001 附件1 prints it for the weight).
  if (bare.length === 1 && bare[0] !== undefined && hasPoints !== hasWeight) kinds.set(bare[0], hasPoints ? 'weight' : 'points:any');
  const of = (kind: ColumnKind) => [...kinds].filter(([, each]) => each === kind).map(([column]) => column).sort((a, b) => a - b);
  const best = ORDER.find((kind) => of(kind).length > 0);
  const points = best === undefined ? [] : of(best);
  const names = of('name');
  if (best === undefined || points[0] === undefined || points.length > 1 || (names.length === 0 && of('code').length === 0)) return null;
  const labels = labelColumns(grid, bottom, kinds);
  const weights = of('weight');
  const words = Array.from({ length: (labels.at(-1) ?? -1) + 1 }, (_, column) => column).filter((column) => column !== points[0] && !weights.includes(column));
  return { top, bottom, kinds, labels, words, weights, points: points[0], stage: STAGES[best] ?? null };
}

/** Name and code columns, and columns without a header between them and the nearest other kind: an unmerged header leaves those blank. */
function labelColumns(grid: Grid, row: number, kinds: ReadonlyMap<number, ColumnKind>): number[] {
  const labels: number[] = [];
  for (let column = 0; column <= grid.lastColumn; column++) {
    const kind = kinds.get(column);
    if (kind === 'name' || kind === 'code') labels.push(column);
    else if (kind === undefined && grid.text(row, column) === '' && labels.includes(column - 1)) labels.push(column);
  }
  return labels;
}
