import type { CellValue } from '../../src/core/workbook';
import { parseRange } from './a1';
import type { BookSheet, Visibility } from './book';
import { clearCells, writeCells } from './edits';
import type { Actor, Emulation } from './emulation';
import { sheetByName } from './emulation';
import { selectRange } from './select';
import { activate, addSheet, checkSheetName, copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from './sheets';

/** Some builds of that level say nothing when a list's entry is chosen. */
const SILENT_PICKS = 7;

/**
 * What a person does in Excel itself. Sheets go by name and ranges by address. Typing asks no validation, as pasting does in
 * real Excel; a locked cell of a protected sheet throws.
 */
export interface Person {
  /** `'85'` becomes a number, `'=A1'` a formula. */
  type: (sheet: string, address: string, value: Exclude<CellValue, null>) => void;
  /** Chosen from a cell's list. Excel 2019, here 1.7, tells nobody of it. */
  pick: (sheet: string, address: string, value: string) => void;
  /** A grid of the range's own size; null leaves a cell alone. */
  paste: (sheet: string, address: string, values: CellValue[][]) => void;
  clear: (sheet: string, address: string) => void;
  select: (sheet: string, address: string) => void;
  activate: (sheet: string) => void;
  addSheet: (name: string) => void;
  renameSheet: (sheet: string, name: string) => void;
  /** Positions count from 0. */
  moveSheet: (sheet: string, position: number) => void;
  /** Gives the copy's name. */
  copySheet: (sheet: string) => string;
  deleteSheet: (sheet: string) => void;
  showSheet: (sheet: string, visibility: Visibility) => void;
}

export function personAt(emulation: Emulation, actor: Exclude<Actor, 'addin'>): Person {
  const sheet = (name: string): BookSheet => {
    const found = sheetByName(emulation, name);
    if (found === null) throw new Error(`The workbook has no sheet ${name}`);
    return found;
  };
  const range = (address: string) => {
    const found = parseRange(address);
    if (found === null) throw new Error(`${address} is no range`);
    return found;
  };
  return {
    type: (name, address, value) => writeCells(emulation, sheet(name), range(address), value, actor),
    pick: (name, address, value) => {
      const enabled = emulation.events.enabled;
      emulation.events.enabled = enabled && emulation.api > SILENT_PICKS;
      writeCells(emulation, sheet(name), range(address), value, actor);
      emulation.events.enabled = enabled;
    },
    paste: (name, address, values) => writeCells(emulation, sheet(name), range(address), values, actor),
    clear: (name, address) => clearCells(emulation, sheet(name), range(address), actor),
    select: (name, address) => { if (actor === 'user') selectRange(emulation, sheet(name), range(address), actor); },
    activate: (name) => activate(emulation, sheet(name), actor),
    addSheet: (name) => {
      checkSheetName(emulation, name);
      addSheet(emulation, name, actor);
    },
    renameSheet: (name, next) => renameSheet(emulation, sheet(name), next, actor),
    moveSheet: (name, position) => moveSheet(emulation, sheet(name), position, actor),
    copySheet: (name) => copySheet(emulation, sheet(name), actor).name,
    deleteSheet: (name) => deleteSheet(emulation, sheet(name), actor),
    showSheet: (name, visibility) => setVisibility(emulation, sheet(name), visibility, actor),
  };
}

