import type { Range } from '../../../src/core/workbook';
import { freshFormatId } from '../book';
import type { BookFormat } from '../book';
import type { Emulation } from '../emulation';
import { sheetById } from '../emulation';
import type { HostObject } from '../host-object';
import { accessDenied, notEmulated, notFound } from '../protocol';
import { overlaps } from '../ranges';
import { colour, integer, text } from './values';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';

/** A formula and how its cells look while it holds. */
function customObject(format: () => BookFormat): HostObject {
  return {
    type: 'CustomConditionalFormat',
    open: {
      Rule: () => ({
        type: 'ConditionalFormatRule',
        get: { Formula: () => `=${format().formula}` },
        set: { Formula: (value) => void (format().formula = text(value).replace(/^=/, '')) },
      }),
      Format: () => ({
        type: 'ConditionalRangeFormat',
        open: {
          Font: () => ({
            type: 'ConditionalRangeFont',
            get: { Color: () => (format().style.color === undefined ? '' : `#${format().style.color}`), Bold: () => format().style.bold ?? false },
            set: {
              Color: (value) => void (format().style.color = colour(value)),
              Bold: (value) => {
                if (value === true) format().style.bold = true;
                else delete format().style.bold;
              },
            },
          }),
          Fill: () => ({
            type: 'ConditionalRangeFill',
            get: { Color: () => (format().style.fill === undefined ? '' : `#${format().style.fill}`) },
            set: { Color: (value) => void (format().style.fill = colour(value)) },
            call: { Clear: () => void delete format().style.fill },
          }),
        },
      }),
    },
  };
}

function formatObject(emulation: Emulation, sheetId: string, id: string): HostObject {
  const sheet = () => sheetById(emulation, sheetId);
  const format = (): BookFormat => {
    const found = sheet().formats.find((entry) => entry.id === id);
    if (found === undefined) throw notFound(`ConditionalFormat ${id}`);
    return found;
  };
  return {
    type: 'ConditionalFormat',
    identity: () => ({ Id: id }),
    get: { Id: () => id, Type: () => 'Custom', StopIfTrue: () => format().stop ?? false, Priority: () => sheet().formats.indexOf(format()) },
    set: {
      StopIfTrue: (value) => {
        if (value === true) format().stop = true;
        else delete format().stop;
      },
      Priority: (value) => {
        const moved = format();
        sheet().formats = sheet().formats.filter((entry) => entry !== moved).toSpliced(integer(value), 0, moved);
      },
    },
    open: { Custom: () => customObject(format), CustomOrNullObject: () => customObject(format) },
    make: {
      GetRange: () => rangeObject(emulation, sheetId, format().ranges[0] ?? { top: 0, left: 0, bottom: 0, right: 0 }),
      GetRanges: () => rangeAreasObject(emulation, sheetId, format().ranges),
    },
    call: { Delete: () => { const gone = format(); sheet().formats = sheet().formats.filter((entry) => entry !== gone); } },
  };
}

export function conditionalFormatsObject(emulation: Emulation, sheetId: string, ranges: Range[]): HostObject {
  const sheet = () => sheetById(emulation, sheetId);
  const here = (): BookFormat[] => sheet().formats.filter((format) => format.ranges.some((covered) => ranges.some((range) => overlaps(covered, range))));
  return {
    type: 'ConditionalFormatCollection',
    make: {
      Add: (type) => {
        if (sheet().protected) throw accessDenied(`${sheet().name} is protected`);
        if (type !== 'Custom') throw notEmulated(`conditional formats of the type ${String(type)}`);
        const id = freshFormatId(emulation.book);
        // Excel puts a new one before all others.
        sheet().formats.unshift({ id, ranges, formula: '', style: {} });
        return formatObject(emulation, sheetId, id);
      },
      GetItemAt: (index) => { const found = here()[integer(index)]; return found === undefined ? null : formatObject(emulation, sheetId, found.id); },
    },
    call: {
      GetCount: () => here().length,
      ClearAll: () => { const gone = here(); sheet().formats = sheet().formats.filter((format) => !gone.includes(format)); },
    },
    item: (id) => formatObject(emulation, sheetId, text(id)),
    items: () => here().map(({ id }) => formatObject(emulation, sheetId, id)),
  };
}
