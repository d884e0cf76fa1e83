import type { Emulation } from '../emulation';
import { activeSheet, sheetById, sheetByName } from '../emulation';
import type { HostObject } from '../host-object';
import { notFound } from '../protocol';
import { addSheet, checkSheetName } from '../sheets';
import { isGiven, text } from './values';
import { worksheetObject } from './worksheet';

function freeName({ book }: Emulation): string {
  for (let number = 1; ; number += 1) if (sheetByName({ book }, `Sheet${number}`) === null) return `Sheet${number}`;
}

export function worksheetsObject(emulation: Emulation): HostObject {
  const { book, events } = emulation;
  const find = (key: unknown): HostObject | null => {
    const sheet = book.sheets.find(({ id }) => id === text(key)) ?? sheetByName(emulation, text(key));
    return sheet === null ? null : worksheetObject(emulation, sheet.id);
  };
  const seen = (visibleOnly: unknown) => book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
  const edge = (index: number) => (visibleOnly: unknown): HostObject => worksheetObject(emulation, sheetById(emulation, seen(visibleOnly).at(index)?.id ?? '').id);
  return {
    type: 'WorksheetCollection',
    make: {
      Add: (name) => {
        const wanted = isGiven(name) ? text(name) : freeName(emulation);
        checkSheetName(emulation, wanted);
        return worksheetObject(emulation, addSheet(emulation, wanted, 'addin').id);
      },
      GetActiveWorksheet: () => worksheetObject(emulation, activeSheet(emulation).id),
      GetItemOrNullObject: find,
      GetFirst: edge(0),
      GetLast: edge(-1),
    },
    call: { GetCount: (visibleOnly) => seen(visibleOnly).length, ...events.methods() },
    item: (key) => {
      const found = find(key);
      if (found === null) throw notFound(`Worksheet ${text(key)}`);
      return found;
    },
    items: () => book.sheets.map(({ id }) => worksheetObject(emulation, id)),
  };
}
