import type { Change } from '../core/host';

/** One thing that a person did; undone and done again as a whole. */
export interface Step {
  what: StepLabel;
  changes: Change[];
  /** What stood in the cells before, one for each change; known where the host cannot rewind. */
  before?: Change[];
}

export interface StepLabel {
  kind: 'points' | 'weight' | 'bonus' | 'fact' | 'material' | 'mend' | 'unit' | 'veto' | 'sheets' | 'earlier';
  /** The item concerned; `null` for the card as a whole. */
  item: string | null;
}

/** Steps before `cursor` are in the workbook; those behind it can be done again. */
export interface Log { steps: readonly Step[]; cursor: number }

export const emptyLog: Log = { steps: [], cursor: 0 };

/** A new step ends the possibility to redo. */
export const push = (log: Log, step: Step): Log => ({ steps: [...log.steps.slice(0, log.cursor), step], cursor: log.cursor + 1 });

export const back = (log: Log): Log => ({ ...log, cursor: Math.max(0, log.cursor - 1) });

export const forth = (log: Log): Log => ({ ...log, cursor: Math.min(log.steps.length, log.cursor + 1) });

/** All changes that are in the workbook, in order. */
export const done = (log: Log): Change[] => log.steps.slice(0, log.cursor).flatMap(({ changes }) => changes);
