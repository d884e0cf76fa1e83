import type { Range } from '../../src/core/workbook';
import { oneOf } from './members/values';
import { addressesOf, cellAt, isUnbounded, putCell } from './cells';
import { tellChanged } from './edits';
import type { Emulation } from './emulation';
import type { BookSheet } from './book';
import { accessDenied } from './protocol';
import { boundsOf, cutOut, overlaps } from './ranges';

function refuseProtected(sheet: BookSheet): void {
  if (sheet.protected) throw accessDenied(`${sheet.name} is protected`);
}

export function unmergeRange(sheet: BookSheet, range: Range): void {
  refuseProtected(sheet);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, range));
}

/** Merged areas that it touches become part of it; only the first cell keeps its value. */
export function mergeRange(sheet: BookSheet, range: Range, across: boolean): void {
  refuseProtected(sheet);
  const rows = across ? Array.from({ length: range.bottom - range.top + 1 }, (_, index) => ({ ...range, top: range.top + index, bottom: range.top + index })) : [range];
  for (const wanted of rows) {
    const touched = sheet.merges.filter((merge) => overlaps(merge, wanted));
    const area = boundsOf([wanted, ...touched]);
    sheet.merges = sheet.merges.filter((merge) => !touched.includes(merge));
    if (area.top === area.bottom && area.left === area.right) continue;
    sheet.merges.push(area);
    for (const { row, column } of addressesOf(area)) {
      const cell = cellAt(sheet, row, column);
      if (cell === undefined || (row === area.top && column === area.left)) continue;
      putCell(sheet, row, column, { value: null, ...(cell.style === undefined ? {} : { style: cell.style }) });
    }
  }
}

const PARTS = ['All', 'Formats', 'Contents'] as const;

/** Contents, formats, or both with merges, validations and conditional formats. */
export function clearRanges(emulation: Emulation, sheet: BookSheet, ranges: Range[], applyTo: unknown): void {
  const part = applyTo === undefined || applyTo === null ? 'All' : oneOf(PARTS, applyTo);
  refuseProtected(sheet);
  for (const range of ranges) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (!overlaps(range, { top: row, left: column, bottom: row, right: column })) continue;
        const { style, ...content } = cell;
        const kept = part === 'Formats' ? content : { value: null, ...(part === 'Contents' && style !== undefined ? { style } : {}) };
        putCell(sheet, row, column, kept);
      }
    }
    if (part === 'Contents') continue;
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, range));
    sheet.formats = cutOut(sheet.formats, [range]);
    if (part === 'All') sheet.validations = cutOut(sheet.validations, [range]);
  }
  if (part !== 'Formats') for (const range of ranges) if (!isUnbounded(range)) tellChanged(emulation, sheet, range, 'addin');
}
