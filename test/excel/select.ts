import type { Range } from '../../src/core/workbook';
import { rangeToA1 } from './a1';
import type { BookSheet } from './book';
import type { Actor, Emulation } from './emulation';
import { activate } from './sheets';

export function selectRange(emulation: Emulation, sheet: BookSheet, range: Range, actor: Actor): void {
  activate(emulation, sheet, actor);
  emulation.selected.set(sheet.id, range);
  emulation.events.raise('selectionChanged', sheet.id, { address: rangeToA1(range) });
  emulation.events.select();
}
