import type { Change } from '../core/host';
import type { Workbook } from '../core/workbook';
import { cellAt } from './cell-at';

/** Changes that bring back what stands now in the cells that changes are about to set, formulas too, one for each; added sheets stay. */
export function restore(workbook: Workbook, changes: readonly Change[]): Change[] {
  return changes.flatMap((change): Change[] => {
    if (change.type !== 'set') return [];
    const { value = null, formula } = cellAt(workbook, change.place) ?? {};
    return [{ type: 'set', place: change.place, value, ...(formula === undefined ? {} : { formula }) }];
  });
}
