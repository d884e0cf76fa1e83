import { columnIndex } from './address';
import type { Range } from './workbook';

/** What a formula reads, told from its text alone. */
export interface FormulaReads {
  /** `null`: the sheet that the formula stands on. */
  ranges: { sheet: string | null; range: Range }[];
  /** Words that may be defined names, in lower case. */
  names: string[];
  /** It reads whatever it computes to read (INDIRECT, OFFSET). */
  anything: boolean;
}

const REFERENCE = /(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_(.!])/giu;
const WHOLE = /(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![\p{L}\p{N}_(])/giu;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/giu;
const ANYTHING = /\b(?:INDIRECT|OFFSET)\(/i;
const LAST_ROW = 1_048_575;

/** Takes a formula (without `=`) apart. */
export function formulaReads(formula: string): FormulaReads {
  const text = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const ranges: FormulaReads['ranges'] = [];
  const sheetOf = (quoted: string | undefined, plain: string | undefined): string | null => quoted?.replaceAll("''", "'") ?? plain ?? null;
  for (const [, quoted, plain, left = '', top = '', right = left, bottom = top] of text.matchAll(REFERENCE)) {
    ranges.push({ sheet: sheetOf(quoted, plain), range: box(columnIndex(left), Number(top) - 1, columnIndex(right), Number(bottom) - 1) });
  }
  for (const [, quoted, plain, left = '', right = ''] of text.matchAll(WHOLE)) {
    ranges.push({ sheet: sheetOf(quoted, plain), range: box(columnIndex(left), 0, columnIndex(right), LAST_ROW) });
  }
  return { ranges, names: Array.from(text.matchAll(NAME), ([name]) => name.toLowerCase()), anything: ANYTHING.test(text) };
}

const box = (column: number, row: number, otherColumn: number, otherRow: number): Range =>
  ({ top: Math.min(row, otherRow), bottom: Math.max(row, otherRow), left: Math.min(column, otherColumn), right: Math.max(column, otherColumn) });
