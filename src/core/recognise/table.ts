import type { Stage } from '../card';
import type { Address } from '../workbook';
import { fold } from '../text';
import { numberOf, weightOf } from '../number';
import { headerAt, type Header } from './columns';
import type { Grid } from './grid';
import { itemIn } from './item-in';
import { nameKey, parseLabel, sectionKey, type Vocabulary } from './labels';

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

const TOTAL = /^(?:总?得分合计|合计得分|合计|总计|总分|总得分|自评总分|自评得分合计|得分总计|总分合计)(?:\(\d*分?\))?$/;
const SUBTOTAL = /小计|分项合计/;
const GRADE = /^(?:绩效)?(?:评价|考核|考评|评定|自评|综合)?(?:结果)?等[级次](?:评定)?$/;
const FOOT = /^(?:备注|考核人|填表人|审核人|负责人|填报人|联系人|说明|注)[:：]?/;

/** All tables of a sheet that have a header, each with its rows classified; stacked cards are told apart. */
export function tablesOf(grid: Grid, vocabulary: Vocabulary): Table[] {
  const tables: Table[] = [];
  let header: Header | null = null;
  let table: Table | null = null;
  let start = 0;
  for (const [position, row] of grid.rows.entries()) {
    if (header !== null && row <= header.bottom) continue;
    const next = headerAt(grid, position);
    if (next !== null) {
      header = next;
      if (table === null || isComplete(table) || beginsAgain(grid, position, table, next, vocabulary)) {
        table = { header, start, rows: [], weight: null, stage: header.stage, last: false };
        tables.push(table);
      }
      continue;
    }
    if (table === null || header === null) continue;
    const found = classify(grid, row, header, vocabulary);
    if (found !== null) table.rows.push(found);
    if (found !== null) start = row + 1;
  }
  return tables.map((each) => ({ ...each, rows: withinTable(each.rows), weight: weightColumn(grid, each, vocabulary), last: each === table }));
}

/** A further header after the total begins a further card; before it, it repeats the same one at a page break. */
const isComplete = ({ rows }: Table): boolean => rows.some(({ kind }) => kind === 'total' || kind === 'grade');

/** A card without a total ends where a header leads mostly to items that it has already; one alone may be a row typed twice. */
function beginsAgain(grid: Grid, position: number, { rows }: Table, header: Header, vocabulary: Vocabulary): boolean {
  const next: string[] = [];
  for (const [at, row] of grid.rows.entries()) {
    if (at <= position || row <= header.bottom) continue;
    const found = classify(grid, row, header, vocabulary);
    if (next.length === 6 || found?.kind === 'total' || found?.kind === 'grade' || headerAt(grid, at) !== null) break;
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

function classify(grid: Grid, row: number, header: Header, vocabulary: Vocabulary): TableRow | null {
  const own: { column: number; text: string }[] = [];
  for (const column of header.labels) {
    const text = grid.ownText(row, column);
    if (text !== '' && !/^\d+$/.test(text)) own.push({ column, text });
  }
  const words = wordColumns(header).map((column) => grid.ownText(row, column)).filter((text) => text !== '' && !/^\d+$/.test(text));
  const firstWord = words[0];
  const item = itemIn(own, vocabulary);
  if (item !== null) return { kind: 'item', code: item.code, row, label: { row, column: item.column }, named: item.named };
  if (words.some((text) => GRADE.test(text))) return { kind: 'grade', row, value: valueColumn(grid, row, header) };
  if (words.some((text) => SUBTOTAL.test(text))) return sectionAt(grid, row, header, vocabulary);
  if (words.some((text) => TOTAL.test(text))) {
    const section = sectionAt(grid, row, header, vocabulary);
    return section !== null && isSectionSum(grid, row, header) ? section : { kind: 'total', row, value: header.points };
  }
  if (firstWord !== undefined && FOOT.test(firstWord)) return null;
  const numbers = [header.points, ...header.weights].some((column) => isOwnNumber(grid, row, column));
  const section = words.map((text) => vocabulary.sectionNames.get(sectionKey(text))).find((code) => code !== undefined);
  if (section !== undefined && words.length === 1) return numbers ? { kind: 'section', code: section, row } : null;
  const label = own.at(-1);
  if (isGroup(words, vocabulary)) return null;
  return numbers && label !== undefined && words.length > 0 ? { kind: 'extra', row, label: { row, column: label.column } } : null;
}

/** The heading of a group, with its sum or without. */
const isGroup = (words: string[], { groupCodes, groupNames, sectionNames }: Vocabulary): boolean => words.every((text) => {
  const { code } = parseLabel(text);
  return code === null ? groupNames.has(nameKey(text)) || sectionNames.has(sectionKey(text)) : groupCodes.has(code);
});

/** Columns up to the last label, whatever their header says: sections and sums may be named there. */
const wordColumns = ({ labels, weights, points }: Header): number[] =>
  Array.from({ length: (labels.at(-1) ?? -1) + 1 }, (_, column) => column).filter((column) => column !== points && !weights.includes(column));

const isOwnNumber = (grid: Grid, row: number, column: number): boolean => numberOf(grid.cell(row, column)) !== null;

/** The section whose sum a 小计 row gives: by its own words, else the one that the merged or last section cell names. */
function sectionAt(grid: Grid, row: number, header: Header, vocabulary: Vocabulary): TableRow | null {
  for (const column of wordColumns(header)) {
    const text = grid.text(row, column).replace(/(?:小计|分项合计|合计|得分)/g, '');
    const code = text === '' ? undefined : vocabulary.sectionNames.get(sectionKey(text));
    if (code !== undefined) return { kind: 'section', code, row };
  }
  for (let at = grid.rows.indexOf(row) - 1; at >= 0; at--) {
    const above = grid.rows[at];
    if (above === undefined || above <= header.bottom) break;
    const labels = header.labels.map((column) => parseLabel(grid.text(above, column)).code).filter((code) => code !== null);
    const code = labels.map((label) => label.split('.')[0]).find((first) => vocabulary.scheme.sections.some((section) => section.code === first));
    if (code !== undefined) return { kind: 'section', code, row };
    const byName = header.labels.map((column) => vocabulary.names.get(nameKey(grid.text(above, column)))).find((item) => item !== undefined);
    if (byName !== undefined) return { kind: 'section', code: byName.split('.')[0] ?? byName, row };
  }
  return null;
}

/** 合计 beside a section's name is that section's; the card's own total stands under no section. */
function isSectionSum(grid: Grid, row: number, header: Header): boolean {
  return wordColumns(header).some((column) => {
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
