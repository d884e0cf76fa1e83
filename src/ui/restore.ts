import type { Change } from '../core/host';
import type { Workbook } from '../core/workbook';
import { cellAt } from './cell-at';

/** Changes that bring back what stands now in the cells that changes are about to set, one for each; added sheets stay. */
export const restore = (workbook: Workbook, changes: readonly Change[]): Change[] =>
  changes.flatMap((change): Change[] => (change.type === 'set' ? [{ type: 'set', place: change.place, value: cellAt(workbook, change.place)?.value ?? null }] : []));
