import type { Emulation } from '../emulation';
import { sheetById } from '../emulation';
import type { HostObject } from '../host-object';
import { placeOf } from '../range-of';
import { isWholeColumns, isWholeRows } from '../a1';
import { integer, isGiven } from './values';

/** Everything above and left of an address stays in view. */
export function freezePanesObject(emulation: Emulation, id: string): HostObject {
  const sheet = () => sheetById(emulation, id);
  const freeze = (row: number, column: number): void => {
    if (row === 0 && column === 0) delete sheet().freeze;
    else sheet().freeze = { row, column };
  };
  return {
    type: 'WorksheetFreezePanes',
    call: {
      FreezeAt: (frozen) => {
        const { range } = placeOf(frozen, id);
        freeze(isWholeColumns(range) ? 0 : range.bottom + 1, isWholeRows(range) ? 0 : range.right + 1);
      },
      FreezeRows: (count) => freeze(isGiven(count) ? integer(count) : 1, 0),
      FreezeColumns: (count) => freeze(0, isGiven(count) ? integer(count) : 1),
      Unfreeze: () => freeze(0, 0),
    },
  };
}
