import { applyChanges } from './change';
import type { DependentsOf } from './dependents';
import type { Change } from './host';
import type { Workbook } from './workbook';

/** Gives the workbook after all changes; formulas that read a changed cell have no value until something computes them. */
export const workbooksAfter = (dependentsOf: DependentsOf) => (base: Workbook, changes: Change[]): Workbook => {
  const workbook = applyChanges(base, changes);
  const changed = changes.flatMap((change) => (change.type === 'set' ? [change.place] : []));
  return changed.length === 0 ? workbook : applyChanges(workbook, dependentsOf(workbook, changed).map((place) => ({ type: 'stored', place, value: null })));
};
