import type { Range } from '../../../src/core/workbook';
import { fullAddress, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from '../a1';
import { cellAt, gridOf, isUnbounded, putCell, styleCells, usedRange } from '../cells';
import { formulaOf, valueOf, valueType } from '../coerce';
import { inputAt, writeCells } from '../edits';
import type { Emulation } from '../emulation';
import { sheetById } from '../emulation';
import { clearRanges, mergeRange, unmergeRange } from '../merges';
import { invalidArgument } from '../protocol';
import type { RangeObject } from '../range-of';
import { placeOf } from '../range-of';
import { boundsOf, overlaps } from '../ranges';
import { selectRange } from '../select';
import { displayText } from '../display-text';
import { conditionalFormatsObject } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { rangeAreasObject } from './range-areas';
import { rangeFormatObject } from './range-format';
import { integer, text } from './values';
import { worksheetObject } from './worksheet';

export function rangeWithin(range: Range): Range {
  const { top, left, bottom, right } = range;
  if (top < 0 || left < 0 || bottom < top || right < left || bottom > LAST_ROW || right > LAST_COLUMN) throw invalidArgument('There is no such range on a worksheet.');
  return range;
}

export function rangeObject(emulation: Emulation, sheetId: string, range: Range): RangeObject {
  const { top, left, bottom, right } = range;
  const sheet = () => sheetById(emulation, sheetId);
  const make = (found: Range): RangeObject => rangeObject(emulation, sheetId, rangeWithin(found));
  const grid = (give: (row: number, column: number) => unknown) => (): unknown => (sheet() && isUnbounded(range) ? null : gridOf(range, give));
  const cell = (row: number, column: number) => cellAt(sheet(), row, column);
  const hidden = (sizes: Map<number, { hidden?: boolean }>, from: number, to: number): boolean | null => {
    const all = Array.from({ length: to - from + 1 }, (_, index) => sizes.get(from + index)?.hidden ?? false);
    return all.every((state) => state === all[0]) ? all[0] ?? false : null;
  };
  const hide = (sizes: Map<number, { hidden?: boolean }>, from: number, to: number, value: unknown): void => {
    for (let index = from; index <= to; index += 1) {
      const { hidden: _, ...size } = sizes.get(index) ?? {};
      sizes.set(index, value === true ? { ...size, hidden: true } : size);
    }
  };
  const merged = (): Range[] => sheet().merges.filter((merge) => overlaps(merge, range));
  const used = (valuesOnly: unknown): RangeObject | null => {
    const found = usedRange(sheet(), valuesOnly === true, range);
    return found === null ? null : make(found);
  };
  const write = (value: unknown): void => writeCells(emulation, sheet(), range, value, 'addin');
  const areas = () => rangeAreasObject(emulation, sheetId, merged());
  return {
    type: 'Range',
    place: { sheetId, range },
    get: {
      Address: () => fullAddress(sheet().name, range),
      Values: grid((row, column) => valueOf(cell(row, column))),
      Formulas: grid((row, column) => formulaOf(cell(row, column), emulation.ownWording)),
      Text: grid((row, column) => displayText(cell(row, column))),
      ValueTypes: grid((row, column) => valueType(cell(row, column))),
      NumberFormat: grid((row, column) => cell(row, column)?.style?.numberFormat ?? 'General'),
      RowIndex: () => top,
      ColumnIndex: () => left,
      RowCount: () => bottom - top + 1,
      ColumnCount: () => right - left + 1,
      CellCount: () => (bottom - top + 1) * (right - left + 1),
      RowHidden: () => hidden(sheet().rows, top, bottom),
      ColumnHidden: () => hidden(sheet().columns, left, right),
      IsEntireColumn: () => isWholeColumns(range),
      IsEntireRow: () => isWholeRows(range),
    },
    set: {
      Values: write,
      Formulas: write,
      NumberFormat: (value) => {
        const at = inputAt(range, value);
        styleCells(sheet(), [range], (style) => style);
        gridOf(range, (row, column) => {
          const format = at(row, column);
          if (format === null) return;
          const present = cell(row, column) ?? { value: null };
          const { numberFormat: _, ...style } = present.style ?? {};
          putCell(sheet(), row, column, { ...present, style: text(format) === 'General' ? style : { ...style, numberFormat: text(format) } });
        });
      },
      RowHidden: (value) => hide(sheet().rows, top, bottom, value),
      ColumnHidden: (value) => hide(sheet().columns, left, right, value),
    },
    open: {
      Format: () => rangeFormatObject(emulation, sheetId, [range]),
      DataValidation: () => dataValidationObject(emulation, sheetId, [range]),
      ConditionalFormats: () => conditionalFormatsObject(emulation, sheetId, [range]),
      Worksheet: () => worksheetObject(emulation, sheetId),
    },
    make: {
      GetCell: (row, column) => make({ top: top + integer(row), left: left + integer(column), bottom: top + integer(row), right: left + integer(column) }),
      GetRow: (row) => make({ ...range, top: top + integer(row), bottom: top + integer(row) }),
      GetColumn: (column) => make({ ...range, left: left + integer(column), right: left + integer(column) }),
      GetLastCell: () => make({ ...range, top: bottom, left: right }),
      GetLastRow: () => make({ ...range, top: bottom }),
      GetLastColumn: () => make({ ...range, left: right }),
      GetEntireRow: () => make({ ...range, left: 0, right: LAST_COLUMN }),
      GetEntireColumn: () => make({ ...range, top: 0, bottom: LAST_ROW }),
      GetResizedRange: (rows, columns) => make({ ...range, bottom: bottom + integer(rows), right: right + integer(columns) }),
      GetAbsoluteResizedRange: (rows, columns) => make({ ...range, bottom: top + integer(rows) - 1, right: left + integer(columns) - 1 }),
      GetOffsetRange: (rows, columns) => make({ top: top + integer(rows), bottom: bottom + integer(rows), left: left + integer(columns), right: right + integer(columns) }),
      GetBoundingRect: (other) => make(boundsOf([range, placeOf(other, sheetId).range])),
      GetUsedRange: (valuesOnly) => used(valuesOnly) ?? make({ ...range, bottom: top, right: left }),
      GetUsedRangeOrNullObject: used,
      GetMergedAreasOrNullObject: () => (merged().length === 0 ? null : areas()),
    },
    call: {
      Merge: (across) => mergeRange(sheet(), range, across === true),
      Unmerge: () => unmergeRange(sheet(), range),
      Select: () => selectRange(emulation, sheet(), range, 'addin'),
      Clear: (applyTo) => clearRanges(emulation, sheet(), [range], applyTo),
      Calculate: () => null,
      _ValidateArraySize: (rows, columns) => {
        if (rows !== bottom - top + 1 || columns !== right - left + 1) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
      },
    },
  };
}
