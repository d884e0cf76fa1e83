import type { Address, Cell, Range, Sheet } from '../workbook';
import { remembered } from '../remembered';
import { fold } from '../text';
import { wordOf, type Word } from './labels';

/** A sheet to look things up in, with merged areas resolved to their top left cell. */
export interface Grid {
  name: string;
  /** Indexes of the rows that hold cells, ascending. */
  rows: number[];
  lastColumn: number;
  cellsOf(row: number): readonly Cell[];
  cell(row: number, column: number): Cell | null;
  /** The address that holds the value shown here. */
  origin(row: number, column: number): Address;
  /** Folded text shown here, merged areas resolved; numbers as their text, errors and blanks as ''. */
  text(row: number, column: number): string;
  /** The same, with merged areas to the left and above left out: only what stands in this very cell. */
  ownText(row: number, column: number): string;
  /** What `text` and `ownText` give, taken apart. */
  word(row: number, column: number): Word;
  ownWord(row: number, column: number): Word;
}

/** Merged areas beyond this many cells are decoration of whole columns, not labels. */
const MOST_CELLS = 20_000;

/** A row and what was read in it, cell by cell. */
interface Shelf { cells: readonly Cell[]; texts: (string | undefined)[]; words: (Word | undefined)[] }

export const gridOf = (sheet: Sheet): Grid => gridBy(sheet, fold, wordOf);

/** `gridOf` for many sheets; words that sheets share, as the official names, are taken apart once. */
export function gridMaker(): (sheet: Sheet) => Grid {
  const [foldOf, wordFor] = [remembered(fold), remembered(wordOf)];
  return (sheet) => gridBy(sheet, foldOf, wordFor);
}

function gridBy(sheet: Sheet, foldOf: (text: string) => string, wordFor: (text: string) => Word): Grid {
  const textAt = ({ cells, texts }: Shelf, at: number): string => (texts[at] ??= textOf(cells[at] as Cell, foldOf));
  const wordAt = (shelf: Shelf, at: number): Word => (shelf.words[at] ??= wordFor(textAt(shelf, at)));
  const shelves = new Map(sheet.rows.map(({ index, cells }): [number, Shelf] => [index, { cells, texts: [], words: [] }]));
  const lastColumn = sheet.rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? 0), 0);
  const merged = mergesOf(sheet.merges);
  const cell = (row: number, column: number): Cell | null => {
    const cells = shelves.get(row)?.cells ?? [];
    return cells[positionOf(cells, column)] ?? null;
  };
  const origin = (row: number, column: number): Address => {
    const range = merged.get(row)?.get(column);
    return range ? { row: range.top, column: range.left } : { row, column };
  };
  const ownText = (row: number, column: number): string => {
    const shelf = shelves.get(row);
    const at = shelf === undefined ? -1 : positionOf(shelf.cells, column);
    return shelf === undefined || at < 0 ? '' : textAt(shelf, at);
  };
  const ownWord = (row: number, column: number): Word => {
    const shelf = shelves.get(row);
    const at = shelf === undefined ? -1 : positionOf(shelf.cells, column);
    return shelf === undefined || at < 0 ? NOTHING : wordAt(shelf, at);
  };
  const shown = <Shown>(own: (row: number, column: number) => Shown) => (row: number, column: number): Shown => {
    const at = origin(row, column);
    return own(at.row, at.column);
  };
  return { name: sheet.name, rows: [...shelves.keys()], lastColumn, cellsOf: (row) => shelves.get(row)?.cells ?? [], cell, origin, text: shown(ownText), ownText, word: shown(ownWord), ownWord };
}

const NOTHING = wordOf('');

/** The merged area of each cell in one, by row and column. */
function mergesOf(merges: readonly Range[]): ReadonlyMap<number, ReadonlyMap<number, Range>> {
  const merged = new Map<number, Map<number, Range>>();
  for (const range of merges) {
    if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > MOST_CELLS) continue;
    for (let row = range.top; row <= range.bottom; row++) {
      const columns = merged.get(row) ?? new Map<number, Range>();
      for (let column = range.left; column <= range.right; column++) columns.set(column, range);
      merged.set(row, columns);
    }
  }
  return merged;
}

/** The position of a column's cell, -1 without one. Most rows are filled from their first cell on, where the column tells it; others are halved. */
function positionOf(cells: readonly Cell[], column: number): number {
  const first = cells[0];
  if (first === undefined || column < first.column) return -1;
  if (cells[column - first.column]?.column === column) return column - first.column;
  let [from, to] = [0, cells.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((cells[middle] as Cell).column < column) from = middle + 1;
    else to = middle;
  }
  return cells[from]?.column === column ? from : -1;
}

/** Longer texts are prose; what tells a card stands at their beginning, if anywhere. */
const LONGEST = 300;

function textOf({ value, kind }: Cell, foldOf: (text: string) => string): string {
  if (value === null || kind === 'error' || typeof value === 'boolean') return '';
  return foldOf(String(value).slice(0, LONGEST));
}
