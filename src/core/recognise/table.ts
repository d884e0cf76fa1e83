import type { Stage } from '../card';
import type { Address } from '../workbook';
import { fold } from '../text';
import { weightOf } from '../number';
import type { Header } from './columns';
import type { Grid } from './grid';
import { itemIn } from './item-in';
import { sectionKey, type Vocabulary, type Word } from './labels';
import { GRADE, isLine, TOTAL, type Line } from './lines';

/** A row of a card's table, told by its words. */
export type TableRow =
  | { kind: 'item'; code: string; row: number; label: Address; named: boolean }
  | { kind: 'section'; code: string; row: number }
  | { kind: 'total' | 'grade'; row: number; value: number }
  | { kind: 'extra'; row: number; label: Address };

export interface Table {
  header: Header;
  /** The row below the table before; the words above the header belong to this table from there on. */
  start: number;
  rows: TableRow[];
  weight: number | null;
  stage: Stage | null;
  /** No further table stands below. */
  last: boolean;
}

/** What a scheme finds in the lines of a sheet: all tables that have a header, each with its rows classified; stacked cards are told apart. */
export function tablesOf(grid: Grid, lines: readonly (Header | Line)[], vocabulary: Vocabulary): Table[] {
  const tables: Table[] = [];
  let table: Table | null = null;
  let start = 0;
  for (const [at, line] of lines.entries()) {
    if (!isLine(line)) {
      if (table === null || isComplete(table) || beginsAgain(grid, lines.slice(at + 1), table, vocabulary)) {
        table = { header: line, start, rows: [], weight: null, stage: line.stage, last: false };
        tables.push(table);
      }
      continue;
    }
    const found = classify(grid, line, vocabulary);
    if (found === null) continue;
    table?.rows.push(found);
    start = line.row + 1;
  }
  return tables.map((each) => ({ ...each, rows: withinTable(each.rows), weight: weightColumn(grid, each, vocabulary), last: each === table }));
}

/** A further header after the total begins a further card; before it, it repeats the same one at a page break. */
const isComplete = ({ rows }: Table): boolean => rows.some(({ kind }) => kind === 'total' || kind === 'grade');

/** A card without a total ends where a header leads mostly to items that it has already; one alone may be a row typed twice. */
function beginsAgain(grid: Grid, below: readonly (Header | Line)[], { rows }: Table, vocabulary: Vocabulary): boolean {
  const next: string[] = [];
  for (const line of below) {
    const found = isLine(line) ? classify(grid, line, vocabulary) : null;
    if (next.length === 6 || found?.kind === 'total' || found?.kind === 'grade' || !isLine(line)) break;
    if (found?.kind === 'item') next.push(found.code);
  }
  const again = next.filter((code) => rows.some((other) => other.kind === 'item' && other.code === code)).length;
  return again >= 2 && again * 2 > next.length;
}

/** Numbers below the last row that belongs to the card are not its rows. */
function withinTable(rows: TableRow[]): TableRow[] {
  const last = rows.findLastIndex(({ kind }) => kind === 'item' || kind === 'section' || kind === 'total');
  return rows.filter(({ kind, row }, index) => kind !== 'extra' || index < last || rows[index - 1]?.row === row - 1);
}

function classify(grid: Grid, { row, header, own, words, mark, hasNumber }: Line, vocabulary: Vocabulary): TableRow | null {
  const item = itemIn(own, vocabulary);
  if (item !== null) return { kind: 'item', code: item.code, row, label: { row, column: item.column }, named: item.named };
  switch (mark) {
    case 'grade': return { kind: 'grade', row, value: valueColumn(grid, row, header) };
    case 'subtotal': return sectionAt(grid, row, header, vocabulary);
    case 'total': {
      const section = sectionAt(grid, row, header, vocabulary);
      return section !== null && isSectionSum(grid, row, header) ? section : { kind: 'total', row, value: header.points };
    }
    case 'foot': return null;
    case null:
  }
  const section = words.map(({ sectionKey: key }) => vocabulary.sectionNames.get(key)).find((code) => code !== undefined);
  if (section !== undefined && words.length === 1) return hasNumber ? { kind: 'section', code: section, row } : null;
  const label = own.at(-1);
  if (isGroup(words, vocabulary)) return null;
  return hasNumber && label !== undefined && words.length > 0 ? { kind: 'extra', row, label: { row, column: label.column } } : null;
}

/** The heading of a group, with its sum or without. */
const isGroup = (words: readonly Word[], { groupCodes, groupNames, sectionNames }: Vocabulary): boolean => words.every(({ code, nameKey, sectionKey: key }) =>
  (code === null ? groupNames.has(nameKey) || sectionNames.has(key) : groupCodes.has(code)));

/** The section whose sum a 小计 row gives: by its own words, else the one that the merged or last section cell names. */
function sectionAt(grid: Grid, row: number, header: Header, vocabulary: Vocabulary): TableRow | null {
  for (const column of header.words) {
    const text = grid.text(row, column).replace(/(?:小计|分项合计|合计|得分)/g, '');
    const code = text === '' ? undefined : vocabulary.sectionNames.get(sectionKey(text));
    if (code !== undefined) return { kind: 'section', code, row };
  }
  for (let at = grid.rows.indexOf(row) - 1; at >= 0; at--) {
    const above = grid.rows[at];
    if (above === undefined || above <= header.bottom) break;
    const labels = header.labels.map((column) => grid.word(above, column).code).filter((code) => code !== null);
    const code = labels.map((label) => label.split('.')[0]).find((first) => vocabulary.scheme.sections.some((section) => section.code === first));
    if (code !== undefined) return { kind: 'section', code, row };
    const byName = header.labels.map((column) => vocabulary.names.get(grid.word(above, column).nameKey)).find((item) => item !== undefined);
    if (byName !== undefined) return { kind: 'section', code: byName.split('.')[0] ?? byName, row };
  }
  return null;
}

/** 合计 beside a section's name is that section's; the card's own total stands under no section. */
function isSectionSum(grid: Grid, row: number, header: Header): boolean {
  return header.words.some((column) => {
    const at = grid.origin(row, column);
    const text = fold(grid.ownText(at.row, at.column));
    return text !== '' && !TOTAL.test(text) && /[一二三四五六七八九十]、|\d/.test(text);
  });
}

/** The grade stands in the points column or in the first filled cell behind its label. */
function valueColumn(grid: Grid, row: number, header: Header): number {
  if (grid.ownText(row, header.points) !== '') return header.points;
  let passed = false;
  for (let column = 0; column <= grid.lastColumn; column++) {
    const text = grid.ownText(row, column);
    if (passed && text !== '') return column;
    if (GRADE.test(text)) passed = true;
  }
  return header.points;
}

/** Of several weight columns the one that agrees with the official weights in most rows. */
function weightColumn(grid: Grid, { header, rows }: Table, { items }: Vocabulary): number | null {
  const agreeing = (column: number) => rows.filter((row) => row.kind === 'item' && weightOf(grid.cell(row.row, column)) === items.get(row.code)?.weight).length;
  return header.weights.toSorted((left, right) => agreeing(right) - agreeing(left))[0] ?? null;
}
