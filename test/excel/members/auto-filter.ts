import type { Emulation } from '../emulation';
import { sheetById } from '../emulation';
import type { HostObject } from '../host-object';
import { notEmulated } from '../protocol';
import { placeOf } from '../range-of';
import { isGiven } from './values';

export function autoFilterObject(emulation: Emulation, id: string): HostObject {
  const sheet = () => sheetById(emulation, id);
  return {
    type: 'AutoFilter',
    get: { Enabled: () => sheet().filter !== undefined, IsDataFiltered: () => false },
    call: {
      Apply: (range, columnIndex, criteria) => {
        if (isGiven(columnIndex) || isGiven(criteria)) throw notEmulated('what a filter hides');
        sheet().filter = placeOf(range, id).range;
      },
      Remove: () => void delete sheet().filter,
    },
  };
}
