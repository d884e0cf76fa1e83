import type { Place } from '../host';
import type { Grid } from '../recognise/grid';
import { unitIn } from '../recognise/unit';
import { meaningOf, type FigureMeaning, type HeadingProblem } from './figure-heading';
import type { FigureWords } from './figure-words';
import { CITY_HEADING, NOT_A_UNIT, UNIT_HEADING } from './list-headings';

/** A table of figures on a sheet: a unit a row. */
export interface FigureTable {
  /** The header's last row. */
  bottom: number;
  /** The column of the units. */
  unit: number;
  columns: { column: number; meaning: FigureMeaning }[];
  /** The rows of its units, with their city where a column tells it, often only once beside its first unit. */
  rows: { row: number; city: string | null }[];
  problems: { place: Place; heading: string; problem: HeadingProblem | 'repeated-heading' }[];
}

interface Header { top: number; bottom: number; unit: number }

/** Headings are longer than a word, not than a sentence. */
const LONGEST = 40;
/** A group, an item and what is told of it may stand above each other. */
const MOST_ROWS = 3;
/** Columns beside the figures that nobody misses. */
const BESIDE = /^(?:序号|编号|备注|说明|排名|名次|等级|总分|总得分|合计|得分合计|年度|年份|联系人|联系电话|电话)$/;

/** Every table of the sheet with a column of units and at least one of figures, or of headings that come near. */
export function figureTables(grid: Grid, words: FigureWords): FigureTable[] {
  const headers = headersOf(grid, words);
  return headers.map((header, index) => tableOf(grid, header, headers[index + 1]?.top ?? Infinity, words)).filter(({ rows }) => rows.length > 0);
}

/** A header begins where a cell heads a column of units; a sheet without such a word has one table, which begins at the first figure's heading. */
function headersOf(grid: Grid, words: FigureWords): Header[] {
  const namesFigures = (row: number): boolean => grid.cellsOf(row).some(({ column }) => isFigure(meaningOf([headingText(grid, row, column)], words)));
  const headed = grid.rows.flatMap((row) => {
    const cell = grid.cellsOf(row).find(({ column }) => UNIT_HEADING.test(grid.ownText(row, column)));
    return cell === undefined ? [] : [{ top: namesFigures(row - 1) ? row - 1 : row, unit: cell.column }];
  });
  const first = grid.rows.find(namesFigures);
  const started = headed.length > 0 ? headed : first === undefined ? [] : [{ top: first, unit: unitColumn(grid, first) }];
  return started.map((header) => ({ ...header, bottom: bottomOf(grid, header) }));
}

const isFigure = (meaning: FigureMeaning | HeadingProblem): boolean => typeof meaning !== 'string';

const headingText = (grid: Grid, row: number, column: number): string => {
  const text = grid.text(row, column);
  return text.length > LONGEST ? '' : text;
};

/** Without a heading for units they stand in the first column with texts that read like units. */
function unitColumn(grid: Grid, header: number): number {
  const below = grid.rows.filter((row) => row > header);
  const columns = Array.from({ length: grid.lastColumn + 1 }, (_, column) => column);
  return columns.find((column) => below.some((row) => unitIn(grid.ownText(row, column)) !== null)) ?? columns.find((column) => below.some((row) => isWord(grid.ownText(row, column)))) ?? 0;
}

const isWord = (text: string): boolean => text !== '' && !/^[\d.%]+$/.test(text);

/** Further rows of the header name no unit of their own and hold no number. */
function bottomOf(grid: Grid, { top, unit }: { top: number; unit: number }): number {
  let bottom = top;
  while (bottom - top + 1 < MOST_ROWS && grid.rows.includes(bottom + 1)) {
    const next = bottom + 1;
    const sameCell = grid.origin(next, unit).row <= bottom;
    if ((!sameCell && grid.ownText(next, unit) !== '' && !UNIT_HEADING.test(grid.ownText(next, unit))) || grid.cellsOf(next).some(({ value }) => typeof value === 'number')) break;
    if (!grid.cellsOf(next).some(({ column }) => isWord(grid.ownText(next, column)))) break;
    bottom = next;
  }
  return bottom;
}

function tableOf(grid: Grid, { top, bottom, unit }: Header, end: number, words: FigureWords): FigureTable {
  const found = Array.from({ length: grid.lastColumn + 1 }, (_, column) => ({ column, cells: cellsAbove(grid, top, bottom, column) })).filter(({ column, cells }) => column !== unit && cells.length > 0);
  const city = found.find(({ cells }) => cells.some((text) => CITY_HEADING.test(text)))?.column ?? null;
  const read = found.filter(({ column, cells }) => column !== city && !cells.some((text) => BESIDE.test(text))).map(({ column, cells }) => ({ column, heading: cells.join(' '), meaning: meaningOf(cells, words) }));
  const seen = read.map(({ meaning }) => keyOf(meaning));
  const isRepeated = (index: number): boolean => seen[index] !== null && seen.indexOf(seen[index] ?? null) !== seen.lastIndexOf(seen[index] ?? null);
  const settled = read.map((each, index) => (isRepeated(index) ? { ...each, meaning: 'repeated-heading' as const } : each));
  const rows = rowsOf(grid, grid.rows.filter((row) => row > bottom && row < end), unit, city);
  const isFilled = (column: number): boolean => rows.some(({ row }) => grid.text(row, column) !== '');
  return {
    bottom, unit, rows,
    columns: settled.flatMap(({ column, meaning }) => (typeof meaning === 'string' ? [] : [{ column, meaning }])),
    problems: settled.flatMap(({ column, heading, meaning }) => (typeof meaning === 'string' && isFilled(column) ? [{ place: { sheet: grid.name, ...grid.origin(bottom, column) }, heading, problem: meaning }] : [])),
  };
}

function rowsOf(grid: Grid, rows: readonly number[], unit: number, city: number | null): FigureTable['rows'] {
  let last: string | null = null;
  return rows.flatMap((row) => {
    last = (city === null ? '' : grid.text(row, city)) || last;
    const text = grid.ownText(row, unit);
    return isWord(text) && !NOT_A_UNIT.test(text) ? [{ row, city: last }] : [];
  });
}

/** The texts above a column, each merged cell once. */
function cellsAbove(grid: Grid, top: number, bottom: number, column: number): string[] {
  const origins = new Set<string>();
  const texts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const at = grid.origin(row, column);
    const text = headingText(grid, row, column);
    if (text !== '' && !origins.has(`${at.row} ${at.column}`)) texts.push(text);
    origins.add(`${at.row} ${at.column}`);
  }
  return texts;
}

function keyOf(meaning: FigureMeaning | HeadingProblem): string | null {
  if (typeof meaning === 'string') return null;
  const { kind, item } = meaning;
  return `${item.code} ${kind === 'points' ? '' : kind === 'fact' ? meaning.fact.id : meaning.rate.id}`;
}
