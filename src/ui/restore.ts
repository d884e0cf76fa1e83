import type { Change } from '../core/host';
import { cellAt } from './cell-at';
import type { Step } from './log';
import type { State } from './state';

/** Changes that bring back what stood in a step's cells, for a host that cannot rewind; added sheets stay. */
export function restore({ workbook }: State, step: Step): Change[] {
  return step.changes.flatMap((change): Change[] =>
    change.type === 'set' ? [{ type: 'set', place: change.place, value: (workbook && cellAt(workbook, change.place))?.value ?? null }] : []);
}
