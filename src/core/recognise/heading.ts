import type { Card, Stage } from '../card';
import { fold } from '../text';
import type { Grid } from './grid';
import { unitIn, unitInFileName, unitInOfficialLine, unitInSheetName, unitInTitle, UNIT_LABEL } from './unit';

interface Word { row: number; column: number; text: string }

/** Folded texts of the rows from one up to another, with their places. */
function* wordsBetween(grid: Grid, from: number, until: number): Generator<Word> {
  for (const row of grid.rows) {
    if (row < from) continue;
    if (row >= until) return;
    for (const { column } of grid.cellsOf(row)) {
      const text = grid.ownText(row, column);
      if (text !== '') yield { row, column, text };
    }
  }
}

/** The unit in any of its forms: labelled, in the official line, in the title, labelled below the table, as the sheet's or the file's name. */
export function unitOf(grid: Grid, { from, until, below }: { from: number; until: number; /** `null` where the words below belong to a further table. */ below: number | null }, fileName: string): Card['unit'] {
  const words = [...wordsBetween(grid, from, until)];
  const labelled = labelledUnit(grid, words);
  if (labelled !== null) return labelled;
  for (const read of [unitInOfficialLine, unitInTitle]) {
    for (const { row, column, text } of words) {
      const name = read(text);
      if (name !== null) return { name, words: text, place: { sheet: grid.name, row, column } };
    }
  }
  const apart = unitInParts(grid, words);
  if (apart !== null) return apart;
  const signed = below === null ? null : labelledUnit(grid, [...wordsBetween(grid, below, Infinity)]);
  if (signed !== null) return signed;
  const inSheet = unitInSheetName(fold(grid.name));
  const name = inSheet ?? unitInFileName(fold(fileName));
  return name === null ? null : { name, words: inSheet === null ? fileName : grid.name, place: null };
}

/** The official line in several cells: 鲁山县 | 市、县、区 | 2021年4月12日. */
function unitInParts(grid: Grid, words: Word[]): Card['unit'] {
  for (const first of words) {
    const line = words.filter(({ row }) => row === first.row);
    const name = line[0] === first && line.length > 1 ? unitInOfficialLine(line.map(({ text }) => text).join('')) : null;
    if (name !== null) return { name, words: first.text, place: { sheet: grid.name, row: first.row, column: first.column } };
  }
  return null;
}

function labelledUnit(grid: Grid, words: Word[]): Card['unit'] {
  for (const { row, column, text } of words) {
    const label = UNIT_LABEL.exec(text);
    if (label === null) continue;
    const inside = unitIn(label[1] ?? '');
    if (inside !== null) return { name: inside, words: label[1] ?? '', place: { sheet: grid.name, row, column } };
    const beside = words.find((word) => word.row === row && word.column > column);
    const name = (label[1] ?? '') === '' && beside !== undefined ? unitIn(beside.text) : null;
    if (beside !== undefined && name !== null) return { name, words: beside.text, place: { sheet: grid.name, row, column: beside.column } };
  }
  return null;
}

/** The evaluated year, where the words above the table name one (2020年度); a date is not one. */
export function yearOf(grid: Grid, from: number, until: number): number | null {
  for (const { text } of wordsBetween(grid, from, until)) {
    const year = /(20\d\d)年?度|(20\d\d)学?年(?!\d|月|\d*月)/.exec(text);
    const found = year?.[1] ?? (year?.[2] !== undefined && !/月|日/.test(text) && /评价|考核|打分/.test(text) ? year[2] : undefined);
    if (found !== undefined) return Number(found);
  }
  return null;
}

const STAGES: [RegExp, Stage][] = [[/初评/, 'first'], [/复评/, 'review'], [/抽查|实地查看/, 'spot']];

/** 001 四: self-assessment unless title, sheet or file name another stage. */
export function stageOf(grid: Grid, from: number, until: number, fileName: string): Stage {
  const texts = [...[...wordsBetween(grid, from, until)].map(({ text }) => text).filter((text) => text.length <= 60), grid.name, fileName];
  for (const [pattern, stage] of STAGES) if (texts.some((text) => pattern.test(text) && !/自评/.test(text))) return stage;
  return 'self';
}
