import type { Change, Changer, Host, Place } from '../core/host';
import type { Workbook } from '../core/workbook';

export interface MemoryParts {
  workbook: Workbook;
  /** What changes do to a workbook; throws where they cannot be done. */
  apply(workbook: Workbook, changes: Change[]): Workbook;
}

/** A workbook that nothing stands behind: what every other host is measured by. */
export function createMemoryHost({ workbook, apply }: MemoryParts): Host & { change(changes: Change[], by: Changer): void; selected(): Place | null } {
  let present = workbook;
  let selected: Place | null = null;
  const watchers = new Set<(by: Changer) => void>();
  return {
    read: async () => structuredClone(present),
    async apply(changes) {
      present = apply(present, changes);
    },
    async select(place) {
      selected = place;
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    /** Changes the workbook from outside. */
    change(changes, by) {
      present = apply(present, changes);
      watchers.forEach((changed) => changed(by));
    },
    selected: () => selected,
  };
}
