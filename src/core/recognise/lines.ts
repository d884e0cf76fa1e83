import { numberOf } from '../number';
import { headerFinder, type Header } from './columns';
import type { Grid } from './grid';
import type { Word } from './labels';

/** A row below a header, and what its words say without any scheme. */
export interface Line {
  row: number;
  header: Header;
  /** The words in the columns that may hold an item's code or name. */
  own: { column: number; word: Word }[];
  /** All words up to the last of these columns. */
  words: Word[];
  mark: 'grade' | 'subtotal' | 'total' | 'foot' | null;
  /** Points or a weight stand in this very row. */
  hasNumber: boolean;
}

export const TOTAL = /^(?:总?得分合计|合计得分|合计|总计|总分|总得分|自评总分|自评得分合计|得分总计|总分合计)(?:\(\d*分?\))?$/;
const SUBTOTAL = /小计|分项合计/;
export const GRADE = /^(?:绩效)?(?:评价|考核|考评|评定|自评|综合)?(?:结果)?等[级次](?:评定)?$/;
const FOOT = /^(?:备注|考核人|填表人|审核人|负责人|填报人|联系人|说明|注)[:：]?/;
const COUNTER = /^\d+$/;

/** The headers of a sheet and the rows below each, in order; read once for all schemes. Empty where there is no header. */
export function linesOf(grid: Grid): (Header | Line)[] {
  const find = headerFinder(grid);
  const lines: (Header | Line)[] = [];
  let header: Header | null = null;
  for (const [position, row] of grid.rows.entries()) {
    if (header !== null && row <= header.bottom) continue;
    const next = find(position);
    header = next ?? header;
    if (next !== null) lines.push(next);
    else if (header !== null) lines.push(lineOf(grid, row, header));
  }
  return lines;
}

export const isLine = (line: Header | Line): line is Line => 'row' in line;

function lineOf(grid: Grid, row: number, header: Header): Line {
  const own = header.labels.map((column) => ({ column, word: grid.ownWord(row, column) })).filter(({ word }) => tells(word));
  const words = header.words.map((column) => grid.ownWord(row, column)).filter(tells);
  const hasNumber = [header.points, ...header.weights].some((column) => numberOf(grid.cell(row, column)) !== null);
  return { row, header, own, words, mark: markOf(words), hasNumber };
}

const tells = ({ text }: Word): boolean => text !== '' && !COUNTER.test(text);

function markOf(words: readonly Word[]): Line['mark'] {
  if (words.some(({ text }) => GRADE.test(text))) return 'grade';
  if (words.some(({ text }) => SUBTOTAL.test(text))) return 'subtotal';
  if (words.some(({ text }) => TOTAL.test(text))) return 'total';
  return words[0] !== undefined && FOOT.test(words[0].text) ? 'foot' : null;
}
