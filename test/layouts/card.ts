import type { RuleId } from '../../src/core/finding';
import { drawLine } from './draw';
import { drawEnd } from './end';
import { pickColumns } from './columns';
import type { Columns, LaidColumn, Role } from './columns';
import type { ExpectedCard, ExpectedFinding } from './expected';
import type { Grid } from './grid';
import { a1 } from './grid';
import { planLines } from './lines';
import type { Line } from './lines';
import { pickSpelling, spellSection } from './names';
import type { Spelling } from './names';
import { officialItems, sections } from './official';
import { asBad, asNumber, typePoints } from './points';
import type { Means, TypedPoints, Typing } from './points';
import type { Random } from './random';

export interface CardStyle {
  columns: Columns;
  spelling: Spelling;
  typing: Typing;
  /** How section and group labels fill their rows. */
  sectionFill: Fill;
  groupFill: Fill;
  /** What stands in the third column of an indicator without a third level. */
  alone: 'blank' | 'across' | 'repeated';
  weights: 'number' | 'text' | 'suffix' | 'brackets' | 'formula';
  sums: boolean;
  /** Sections' labels, spelt once for the whole card. */
  labels: Map<string, string>;
}

export type Fill = 'merged' | 'blank' | 'filled';
export interface Placed { line: Line; row: number; points: TypedPoints | null }

export interface CardOptions { top: number; left: number; unit: string | null; year: number; means: Means; sheet: string | null }

/** Lays the table out from `top` on; the title and the unit stand above it already. */
export function layCard(grid: Grid, options: CardOptions, random: Random): { expected: ExpectedCard; about: string[]; bottom: number } {
  const columns = pickColumns(random, options.left);
  const spelling = pickSpelling(random);
  if (columns.names === 'coded') spelling.coding = 'code';
  const coded = spelling.coding === 'code';
  const rowsForSections = !columns.all.some(({ role }) => role === 'section') && random.once(2);
  const style: CardStyle = {
    columns, spelling,
    typing: random.pick<Typing>(['number', 'number', 'mixed', 'mixed', 'formula', 'text']),
    sectionFill: random.pick<Fill>(['merged', 'merged', 'blank', 'filled']),
    groupFill: random.pick<Fill>(['merged', 'merged', 'blank', 'filled']),
    alone: random.pick(['blank', 'blank', 'across', 'repeated']),
    weights: random.pick(options.means === 'plain' ? ['number'] : ['number', 'number', 'number', 'text', 'suffix', 'brackets', 'formula']),
    sums: random.once(2),
    labels: new Map(sections.map((section) => [section.code, spellSection(section, random)])),
  };
  const { lines, about } = planLines({
    alterations: random.once(4) ? random.int(1, 2) : 0,
    codes: coded,
    subtotals: random.once(5), sectionRows: rowsForSections,
    groupRows: rowsForSections && coded && random.once(3),
    pageRows: random.once(6), blanks: random.once(8),
  }, random);
  const end = drawHeading(grid, columns, options.top, random, true);
  const placed: Placed[] = lines.map((line, index) => ({ line, row: end + 1 + index, points: null }));
  typeAll(placed, style, options.means, random, about);
  for (const each of placed) {
    if (each.line.kind === 'heading') drawHeading(grid, columns, each.row, random, false);
    else drawLine(grid, style, each, placed, random);
    if (each.line.kind === 'blank' ? random.once(2) : each.line.kind === 'item' && random.once(150)) grid.hiddenRows.add(each.row);
  }
  const expected = expect(placed, columns, options);
  if (random.once(10)) scribble(grid, placed, random);
  const bottom = drawEnd(grid, style, { top: end + 1 + lines.length, first: end + 1, expected }, random, about);
  about.unshift(`names ${columns.names}, coding ${spelling.coding}${spelling.wide ? ' wide' : ''}, columns ${columns.all.map(({ head }) => JSON.stringify(head)).join(' ')}, typing ${style.typing}, fill ${style.sectionFill}/${style.groupFill}, alone ${style.alone}, weights ${style.weights}, left ${options.left}, top ${options.top}`);
  return { expected, about, bottom };
}

/** Draws the heading, over two rows now and then; answers its last row. */
function drawHeading(grid: Grid, { all, two }: Columns, top: number, random: Random, first: boolean): number {
  const high = first && random.once(two ? 2 : 8) ? 1 : 0;
  const points = all.filter(({ role }) => role === 'points' || role === 'second');
  for (const { role, head, at, span } of all) {
    const lower = high === 1 && two && (role === 'points' || role === 'second');
    grid.set(lower ? top + 1 : top, at, head);
    if (!lower) grid.merge(top, at, top + high, at + span - 1);
  }
  const left = Math.min(...points.map(({ at }) => at));
  if (high === 1 && two) {
    grid.set(top, left, random.pick(['得分', '得分情况', '评价得分']));
    grid.merge(top, left, top, left + 1);
  }
  return top + high;
}

function typeAll(placed: Placed[], style: CardStyle, means: Means, random: Random, about: string[]): void {
  const empty = random.once(40);
  const bads = new Set(means !== 'plain' && random.once(3) ? Array.from({ length: random.int(1, 3) }, () => random.int(0, placed.length - 1)) : []);
  const blanks = new Set(random.once(3) ? Array.from({ length: random.int(1, 4) }, () => random.int(0, placed.length - 1)) : []);
  const twice = new Set(placed.flatMap(({ line }) => (line.kind === 'item' && line.again ? [line.item.code] : [])));
  placed.forEach((each, index) => {
    const { line } = each;
    if (line.kind === 'extra') each.points = asNumber(random.pick([1, 0.5, 2]), random);
    if (line.kind !== 'item') return;
    const calm = twice.has(line.item.code);
    if (calm) each.points = asNumber(line.item.weight / 2, random);
    else if (empty || blanks.has(index)) each.points = { cell: null, typed: null, points: null, reason: 'blank', finding: 'blank' };
    else if (bads.has(index)) each.points = asBad(line.item.weight, means, random);
    else each.points = typePoints(line.item.weight, style.typing, means, random);
    if (each.points.reason !== null) about.push(`${line.item.code} ${each.points.reason} ${JSON.stringify(each.points.cell?.value ?? null)}`);
  });
}

/** Figures beside the table, from adding up in between. */
function scribble(grid: Grid, placed: Placed[], random: Random): void {
  const column = grid.right + 2;
  for (const { row } of placed) if (random.once(9)) grid.set(row, column, random.pick([random.int(0, 40), random.int(0, 80) / 2, '核对', '√']));
}

export const columnOf = ({ all }: Columns, role: Role): LaidColumn | null => all.find((column) => column.role === role) ?? null;

function expect(placed: Placed[], columns: Columns, options: CardOptions): ExpectedCard {
  const at = columnOf(columns, 'points')?.at ?? 0;
  const findings: ExpectedFinding[] = [];
  const items = officialItems.map(({ code, weight }) => {
    const rows = placed.filter(({ line }) => line.kind === 'item' && line.item.code === code);
    const [only, ...more] = rows;
    const tell = (rule: RuleId, row: number | null): number => findings.push({ rule, item: code, row: row === null ? null : row + 1 });
    if (only === undefined) { tell('missing-row', null); return { code, typed: null, points: null, reason: 'missing-row' as RuleId, cell: null }; }
    for (const { line, row, points } of rows) {
      if (line.kind === 'item' && line.weight !== weight) tell('weight-changed', row);
      if (line.kind === 'item' && line.name !== null) tell('renamed-item', row);
      if (points?.finding) tell(points.finding, row);
    }
    for (const { row } of more) tell('duplicate-row', row);
    if (more.length > 0) return { code, typed: undefined, points: null, reason: 'duplicate-row' as RuleId, cell: undefined };
    return { code, typed: only.points?.typed ?? null, points: only.points?.points ?? null, reason: only.points?.reason ?? null, cell: a1(only.row, at) };
  });
  for (const { line, row } of placed) if (line.kind === 'extra') findings.push({ rule: 'extra-row', item: null, row: row + 1 });
  if (options.unit === null) findings.push({ rule: 'unit-missing', item: null, row: null });
  const head = columnOf(columns, 'points')?.head ?? '';
  return {
    sheet: options.sheet, unit: options.unit, year: options.year,
    stage: head.includes('初评') ? 'first' : head.includes('自评') ? 'self' : null,
    items, findings, total: sum(items.map(({ points }) => points)),
  };
}

/** In points; the layouts use at most two decimals. */
export const sum = (points: (number | null)[]): number => points.reduce<number>((total, each) => total + Math.round((each ?? 0) * 100), 0) / 100;
