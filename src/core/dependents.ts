import { columnIndex, parsePlace } from './address';
import type { Place } from './host';
import type { Range, Workbook } from './workbook';

interface Formula { place: Place; reads: { sheet: string; range: Range }[]; /** Reads whatever it computes to read. */ anything: boolean }

const REFERENCE = /(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_(.!])/giu;
const WHOLE = /(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![\p{L}\p{N}_(])/giu;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/giu;
const ANYTHING = /\b(?:INDIRECT|OFFSET)\(/i;
const LAST_ROW = 1_048_575;

/**
 * The formulas whose stored values no longer hold once the given cells have changed: those that read one of them, directly or
 * through other formulas. A formula that computes its references (INDIRECT, OFFSET) always counts.
 */
export function dependentsOf(workbook: Workbook, changed: readonly Place[]): Place[] {
  const names = new Map(workbook.names.flatMap(({ name, refersTo }) => {
    const place = parsePlace(refersTo);
    return place === null ? [] : [[name.toLowerCase(), place] as const];
  }));
  let waiting = workbook.sheets.flatMap(({ name: sheet, rows }) => rows.flatMap(({ index, cells }) =>
    cells.flatMap(({ column, formula }) => (formula === undefined ? [] : [readsOf(formula, { sheet, row: index, column }, names)]))));
  const found: Place[] = [];
  for (let front: readonly Place[] = changed; waiting.length > 0 && (front.length > 0 || found.length === 0);) {
    const hit = waiting.filter((formula) => formula.anything || front.some((place) => reads(formula, place)));
    if (hit.length === 0) break;
    waiting = waiting.filter((formula) => !hit.includes(formula));
    front = hit.map(({ place }) => place);
    found.push(...front);
  }
  return found;
}

const reads = (formula: Formula, place: Place): boolean => formula.reads.some(({ sheet, range }) =>
  sheet === place.sheet && place.row >= range.top && place.row <= range.bottom && place.column >= range.left && place.column <= range.right);

function readsOf(formula: string, place: Place, names: ReadonlyMap<string, Place>): Formula {
  const text = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const found: Formula['reads'] = [];
  const sheetOf = (quoted: string | undefined, plain: string | undefined): string => quoted?.replaceAll("''", "'") ?? plain ?? place.sheet;
  for (const [, quoted, plain, left = '', top = '', right = left, bottom = top] of text.matchAll(REFERENCE)) {
    found.push({ sheet: sheetOf(quoted, plain), range: box(columnIndex(left), Number(top) - 1, columnIndex(right), Number(bottom) - 1) });
  }
  for (const [, quoted, plain, left = '', right = ''] of text.matchAll(WHOLE)) {
    found.push({ sheet: sheetOf(quoted, plain), range: box(columnIndex(left), 0, columnIndex(right), LAST_ROW) });
  }
  for (const [name] of text.matchAll(NAME)) {
    const at = names.get(name.toLowerCase());
    if (at !== undefined) found.push({ sheet: at.sheet, range: box(at.column, at.row, at.column, at.row) });
  }
  return { place, reads: found, anything: ANYTHING.test(text) };
}

const box = (column: number, row: number, otherColumn: number, otherRow: number): Range =>
  ({ top: Math.min(row, otherRow), bottom: Math.max(row, otherRow), left: Math.min(column, otherColumn), right: Math.max(column, otherColumn) });
