import type { NewSheet, Row } from '../../core/workbook';
import { DAYS_1904_TO_1900 } from './date-serial';
import { readNumberKinds } from './read-number-kinds';
import type { PackageEditor } from './write-package';
import { attributesOf } from './write-scan';
import type { WorkbookPart } from './write-workbook';

/** Whether the workbook counts its days from 1904. */
function countsFrom1904({ xml, children }: WorkbookPart): boolean {
  const properties = children.find(({ local }) => local === 'workbookPr');
  return properties !== undefined && /^(1|true|on)$/.test(attributesOf(xml, { start: properties.start, end: properties.openEnd }).get('date1904') ?? '');
}

/** How this workbook stores a number in a cell with a style: a date as its own days, anything else as it is. */
export function numberStorage(parts: PackageEditor, workbook: WorkbookPart): (value: number, style: number) => number {
  const styles = workbook.relations.find(({ kind, target }) => kind === 'styles' && parts.has(target));
  if (!countsFrom1904(workbook) || styles === undefined) return (value) => value;
  const kinds = readNumberKinds(parts.text(styles.target));
  return (value, style) => (kinds[style] === 'date' ? value - DAYS_1904_TO_1900 : value);
}

/** A new sheet with its dates in the workbook's own days. */
export function withOwnDates(sheet: NewSheet, workbook: WorkbookPart): NewSheet {
  if (!countsFrom1904(workbook)) return sheet;
  const own = (row: Row): Row => ({
    ...row,
    cells: row.cells.map((cell) => (cell.kind === 'date' && typeof cell.value === 'number' ? { ...cell, value: cell.value - DAYS_1904_TO_1900 } : cell)),
  });
  return { ...sheet, rows: { *[Symbol.iterator]() { for (const row of sheet.rows) yield own(row); } } };
}
