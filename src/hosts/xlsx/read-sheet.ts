import type { Column, Range, Row } from '../../core/workbook';
import { MOST_COLUMNS, MOST_MERGES } from './limits';
import { PackageError } from './package-error';
import { readRange } from './read-address';
import type { CellContext } from './read-cell';
import { readRows } from './read-rows';
import type { Budget } from './read-rows';
import { XmlScanner } from './xml-scanner';

/** What is read of a worksheet. */
export interface SheetContent { rows: Row[]; merges: Range[]; columns?: Column[] }

function addHidden(columns: Column[], scanner: XmlScanner): void {
  const from = Number(scanner.attribute('min')) - 1;
  const to = Math.min(Number(scanner.attribute('max')), MOST_COLUMNS) - 1;
  if (scanner.flag('hidden') && from >= 0 && to >= from) columns.push({ from, to, hidden: true });
}

function addMerge(merges: Range[], scanner: XmlScanner): void {
  const merge = readRange(scanner.attribute('ref') ?? '');
  if (merge !== undefined) merges.push(merge);
  if (merges.length > MOST_MERGES) throw new PackageError('too-large', 'worksheet');
}

/** Reads a worksheet part: cells with a value or a formula, hidden rows and columns, merged ranges. */
export function readSheet(xml: string, context: CellContext, budget: Budget): SheetContent {
  const columns: Column[] = [];
  const content: SheetContent = { rows: [], merges: [] };
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.closes) continue;
    if (scanner.name === 'col') addHidden(columns, scanner);
    else if (scanner.name === 'sheetData' && !scanner.empty) content.rows = readRows(scanner, context, budget);
    else if (scanner.name === 'mergeCell') addMerge(content.merges, scanner);
    else if (scanner.name !== 'worksheet' && scanner.name !== 'mergeCells' && scanner.name !== 'cols') scanner.skip();
  }
  if (columns.length > 0) content.columns = columns;
  return content;
}
