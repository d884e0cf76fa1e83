import type { Stage } from '../card';
import type { Address } from '../workbook';
import { fold } from '../text';
import { numberOf } from '../number';
import { headerAt, type Header } from './columns';
import type { Grid } from './grid';
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
      if (table === null || isComplete(table)) {
        table = { header, start, rows: [], weight: null, stage: header.stage };
        tables.push(table);
      }
      continue;
    }
    if (table === null || header === null) continue;
    const found = classify(grid, row, header, vocabulary);
    if (found !== null) table.rows.push(found);
    if (found?.kind === 'total' || found?.kind === 'grade') start = row + 1;
  }
  return tables.map((each) => ({ ...each, rows: withinTable(each.rows), weight: weightColumn(grid, each, vocabulary) }));
}

/** A further header after the total begins a further card; before it, it repeats the same one at a page break. */
const isComplete = ({ rows }: Table): boolean => rows.some(({ kind }) => kind === 'total' || kind === 'grade');

/** Numbers below the last row that belongs to the card are not its rows. */
function withinTable(rows: TableRow[]): TableRow[] {
  const last = rows.findLastIndex(({ kind }) => kind === 'item' || kind === 'section');
  return rows.filter(({ kind }, index) => kind !== 'extra' || index < last);
}

function classify(grid: Grid, row: number, header: Header, vocabulary: Vocabulary): TableRow | null {
  const own: { column: number; text: string }[] = [];
  for (const column of header.labels) {
    const text = grid.ownText(row, column);
    if (text !== '') own.push({ column, text });
  }
  const words = own.map(({ text }) => text).filter((text) => !/^\d+$/.test(text));
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
  return numbers && label !== undefined && words.length > 0 ? { kind: 'extra', row, label: { row, column: label.column } } : null;
}

const isOwnNumber = (grid: Grid, row: number, column: number): boolean => numberOf(grid.cell(row, column)) !== null;

interface ItemMatch { code: string; column: number; named: boolean; rank: number }

/** The item that the row's own words name: code and name together before a name alone, a name before a code alone. */
function itemIn(own: { column: number; text: string }[], vocabulary: Vocabulary): ItemMatch | null {
  const matches: ItemMatch[] = [];
  const loose: { code: string; column: number }[] = [];
  const texts: { item: string | undefined; column: number; key: string }[] = [];
  for (const { column, text } of own) {
    const { code, name } = parseLabel(text);
    const key = nameKey(text);
    if (code !== null && vocabulary.groupCodes.has(code)) continue;
    const byName = key === '' ? undefined : vocabulary.names.get(key);
    if (code !== null && vocabulary.items.has(code)) {
      if (name === '') loose.push({ code, column });
      else matches.push({ code, column, named: byName === code, rank: byName === code ? 4 : 2 });
    } else if (code === null && key !== '') {
      texts.push({ item: byName, column, key });
    }
  }
  for (const { code, column } of loose) {
    const beside = texts.find(({ item }) => item === code) ?? texts.findLast(({ key }) => !vocabulary.groupNames.has(key) && !vocabulary.sectionNames.has(key));
    matches.push({ code, column: beside?.column ?? column, named: beside?.item === code, rank: beside?.item === code ? 4 : 2 });
  }
  if (loose.length === 0) {
    for (const { item, column, key } of texts) {
      if (item !== undefined) matches.push({ code: item, column, named: true, rank: vocabulary.groupNames.has(key) ? 1 : 3 });
    }
  }
  return matches.sort((left, right) => right.rank - left.rank || right.column - left.column)[0] ?? null;
}

/** The section whose sum a 小计 row gives: by its own words, else the one that the merged or last section cell names. */
function sectionAt(grid: Grid, row: number, header: Header, vocabulary: Vocabulary): TableRow | null {
  for (const column of header.labels) {
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
  return header.labels.some((column) => {
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
  const agreeing = (column: number) => rows.filter((row) => row.kind === 'item' && numberOf(grid.cell(row.row, column)) === items.get(row.code)?.weight).length;
  return header.weights.toSorted((left, right) => agreeing(right) - agreeing(left))[0] ?? null;
}
