import type { Emulation } from '../emulation';
import { activeSheet } from '../emulation';
import type { HostObject } from '../host-object';
import { ExcelError, notEmulated } from '../protocol';
import { applicationObject } from './application';
import { namesObject } from './names';
import { rangeObject } from './range';
import { settingsObject } from './settings';
import { text } from './values';
import { worksheetsObject } from './worksheets';

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

const runtimeObject = ({ events }: Emulation): HostObject => ({
  type: 'Runtime',
  get: { EnableEvents: () => events.enabled },
  set: { EnableEvents: (value) => void (events.enabled = value === true) },
});

const protectionObject = (emulation: Emulation): HostObject => ({
  type: 'WorkbookProtection',
  get: { Protected: () => emulation.workbookProtected },
  call: {
    Protect: () => {
      if (emulation.workbookProtected) throw new ExcelError('InvalidOperation', 'This operation is not permitted for the current object.');
      emulation.workbookProtected = true;
    },
    Unprotect: () => {
      if (!emulation.workbookProtected) throw new ExcelError('InvalidOperation', 'This operation is not permitted for the current object.');
      emulation.workbookProtected = false;
    },
  },
});

export function workbookObject(emulation: Emulation): HostObject {
  const selected = (firstOnly: boolean): HostObject => {
    const { id } = activeSheet(emulation);
    const range = emulation.selected.get(id) ?? FIRST_CELL;
    return rangeObject(emulation, id, firstOnly ? { ...range, bottom: range.top, right: range.left } : range);
  };
  const reference = (name: unknown): HostObject | null => emulation.references.get(text(name))?.() ?? null;
  const open = (base64: unknown): void => void emulation.opened.push(new Uint8Array(Buffer.from(text(base64), 'base64')));
  return {
    type: 'Workbook',
    get: { Name: () => '工作簿.xlsx', IsDirty: () => emulation.isDirty, ReadOnly: () => emulation.readOnly },
    set: { IsDirty: (value) => void (emulation.isDirty = value === true) },
    open: {
      Worksheets: () => worksheetsObject(emulation),
      Names: () => namesObject(emulation),
      Application: () => applicationObject(emulation, open),
      Settings: () => settingsObject(emulation),
      Protection: () => protectionObject(emulation),
      _Runtime: () => runtimeObject(emulation),
    },
    make: {
      GetActiveCell: () => selected(true),
      GetSelectedRange: () => selected(false),
      _GetRangeForEventByReferenceId: (name) => {
        const found = reference(name);
        if (found === null) throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
        return found;
      },
      _GetRangeOrNullObjectForEventByReferenceId: reference,
    },
    call: {
      _RemoveReference: (name) => void emulation.references.delete(text(name)),
      _RemoveAllReferences: () => emulation.references.clear(),
      _GetReferenceCount: () => emulation.references.size,
      CreateAndOpenWorkbook: open,
      Save: () => { throw notEmulated('where to save'); },
    },
  };
}

