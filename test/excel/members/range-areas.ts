import type { Range } from '../../../src/core/workbook';
import { fullAddress } from '../a1';
import type { Emulation } from '../emulation';
import { sheetById } from '../emulation';
import type { HostObject } from '../host-object';
import { clearRanges } from '../merges';
import { conditionalFormatsObject } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { rangeFormatObject } from './range-format';
import { rangeObject } from './range';
import { integer } from './values';
import { worksheetObject } from './worksheet';

function areasObject(emulation: Emulation, sheetId: string, ranges: Range[]): HostObject {
  const items = (): HostObject[] => ranges.map((range) => rangeObject(emulation, sheetId, range));
  return { type: 'RangeCollection', make: { GetItemAt: (index) => items()[integer(index)] ?? null }, call: { GetCount: () => ranges.length }, items };
}

export function rangeAreasObject(emulation: Emulation, sheetId: string, ranges: Range[]): HostObject {
  const sheet = () => sheetById(emulation, sheetId);
  return {
    type: 'RangeAreas',
    get: {
      Address: () => ranges.map((range) => fullAddress(sheet().name, range)).join(','),
      AreaCount: () => ranges.length,
      CellCount: () => ranges.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0),
    },
    open: {
      Areas: () => areasObject(emulation, sheetId, ranges),
      Format: () => rangeFormatObject(emulation, sheetId, ranges),
      DataValidation: () => dataValidationObject(emulation, sheetId, ranges),
      ConditionalFormats: () => conditionalFormatsObject(emulation, sheetId, ranges),
      Worksheet: () => worksheetObject(emulation, sheetId),
    },
    call: { Clear: (applyTo) => clearRanges(emulation, sheet(), ranges, applyTo) },
  };
}
