import type { Range } from '../../../src/core/workbook';
import { parseRange, splitAddress, WHOLE_SHEET } from '../a1';
import { usedRange } from '../cells';
import type { Emulation } from '../emulation';
import { sheetById } from '../emulation';
import type { HostObject } from '../host-object';
import { accessDenied, invalidArgument } from '../protocol';
import { activate, deleteSheet, moveSheet, renameSheet, setVisibility } from '../sheets';
import { autoFilterObject } from './auto-filter';
import { chartsObject } from './charts';
import { freezePanesObject } from './freeze-panes';
import { namedPlace } from './named-item';
import { namesObject } from './names';
import { pageBreaksObject } from './page-breaks';
import { pageLayoutObject } from './page-layout';
import { rangeAreasObject } from './range-areas';
import { rangeObject, rangeWithin } from './range';
import { colour, integer, isGiven, oneOf, text } from './values';
import { worksheetProtectionObject } from './worksheet-protection';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** An address of this sheet, or a name that stands for a range of it. */
function rangeFor(emulation: Emulation, id: string, address: unknown): Range {
  if (!isGiven(address)) return WHOLE_SHEET;
  const { sheet, range } = splitAddress(text(address));
  const found = parseRange(range);
  const { name } = sheetById(emulation, id);
  if (found !== null && (sheet === null || sheet.toLowerCase() === name.toLowerCase())) return found;
  const place = sheet === null ? namedPlace(emulation, text(address), name) : null;
  if (place === null || place.sheet.id !== id) throw invalidArgument(`There is no range ${text(address)}.`);
  return place.range;
}

export function worksheetObject(emulation: Emulation, id: string): HostObject {
  const { book, events } = emulation;
  const sheet = () => sheetById(emulation, id);
  const range = (found: Range): HostObject => rangeObject(emulation, id, found);
  const used = (valuesOnly: unknown): HostObject | null => {
    const found = usedRange(sheet(), valuesOnly === true);
    return found === null ? null : range(found);
  };
  const blocks = (top: unknown, left: unknown, rows: unknown, columns: unknown): HostObject =>
    range(rangeWithin({ top: integer(top), left: integer(left), bottom: integer(top) + integer(rows) - 1, right: integer(left) + integer(columns) - 1 }));
  const gridlines = (shown: unknown): void => void (sheet().hideGridlines = shown !== true);
  return {
    type: 'Worksheet',
    identity: () => ({ Id: sheet().id }),
    get: {
      Id: () => id,
      Name: () => sheet().name,
      Position: () => book.sheets.indexOf(sheet()),
      Visibility: () => sheet().visibility,
      TabColor: () => (sheet().tabColor === undefined ? '' : `#${sheet().tabColor}`),
      ShowGridlines: () => !sheet().hideGridlines,
    },
    set: {
      Name: (name) => renameSheet(emulation, sheet(), text(name), 'addin'),
      Position: (position) => moveSheet(emulation, sheet(), integer(position), 'addin'),
      Visibility: (visibility) => setVisibility(emulation, sheet(), oneOf(VISIBILITIES, visibility), 'addin'),
      TabColor: (value) => {
        if (sheet().protected) throw accessDenied(`${sheet().name} is protected`);
        if (value === '') delete sheet().tabColor;
        else sheet().tabColor = colour(value);
      },
      ShowGridlines: gridlines,
      Gridlines: gridlines,
    },
    open: {
      Names: () => namesObject(emulation, id),
      Protection: () => worksheetProtectionObject(emulation, id),
      FreezePanes: () => freezePanesObject(emulation, id),
      PageLayout: () => pageLayoutObject(emulation, id),
      HorizontalPageBreaks: () => pageBreaksObject(emulation, id),
      AutoFilter: () => autoFilterObject(emulation, id),
      Charts: () => chartsObject(emulation, id),
    },
    make: {
      GetRange: (address) => range(rangeFor(emulation, id, address)),
      GetRanges: (address) => rangeAreasObject(emulation, id, text(address).split(',').map((part) => rangeFor(emulation, id, part.trim()))),
      GetRangeByIndexes: blocks,
      GetCell: (row, column) => blocks(row, column, 1, 1),
      GetUsedRange: (valuesOnly) => used(valuesOnly) ?? range({ top: 0, left: 0, bottom: 0, right: 0 }),
      GetUsedRangeOrNullObject: used,
      _GetSheetById: (other) => worksheetObject(emulation, sheetById(emulation, text(other)).id),
    },
    call: {
      Activate: () => activate(emulation, sheet(), 'addin'),
      Delete: () => deleteSheet(emulation, sheet(), 'addin'),
      Calculate: () => null,
      ...events.methods(id),
    },
  };
}
