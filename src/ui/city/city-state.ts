import type { CitySummary, ItemDifference, Roster } from '../../core/city';
import type { Scheme } from '../../schemes/schema';
import { emptyDecisionLog, noDecisions } from './decisions';
import type { DecisionLabel, DecisionLog, Decisions } from './decisions';
import type { CityDraft, ReadFile } from './desk';

export type CityTab = 'intake' | 'ranking' | 'loss' | 'unit' | 'export';

/** What an intake line can be filtered by; the counters above the list. */
export type LineFilter = 'problems' | 'missing' | 'ready';

export type RankColumn = 'rank' | 'unit' | 'total' | 'grade' | 'self' | 'difference' | `section ${string}`;

export interface CityFile {
  path: string;
  size: number;
  modified: string | null;
  read: ReadFile;
}

/** What a unit's numbers were before the last intake, and are now. */
export interface UnitChange { unit: string; before: { total: number; complete: boolean } | null; after: { total: number; complete: boolean } | null; items: readonly ItemDifference[] }

export interface CityState {
  phase: 'idle' | 'reading';
  progress: { done: number; total: number } | null;
  /** In the order in which they were taken in. */
  files: readonly CityFile[];
  /** Files of a folder that are no tables by their names, and were not read. */
  skipped: readonly string[];
  decisions: Decisions;
  log: DecisionLog;
  /** Known once the engine is loaded. */
  scheme: Scheme | null;
  rosters: readonly Roster[];
  /** Drawn from files and decisions anew each time; `null` while there is neither a file nor a roster. */
  summary: CitySummary | null;
  /** What the last intake changed; `null` before the first one that could. */
  changes: readonly UnitChange[] | null;
  /** Files of the last intake that were read already and are the same. */
  unchanged: number;
  cancelled: boolean;
  id: string;
  kept: { at: string } | 'failed' | null;
  draft: CityDraft | null;
  failure: { doing: CityDoing; detail: string } | null;
  /** A table that was chosen, and is not what it should be. */
  refused: { file: string; what: 'roster' | 'figures' | 'previous' } | null;
  notice: CityNotice | null;
  tab: CityTab;
  /** The unit that is looked at. */
  unit: string | null;
  item: string | null;
  filter: LineFilter | null;
  grade: string | null;
  sort: { by: RankColumn; down: boolean };
}

export type CityDoing = 'read' | 'open' | 'save' | 'add' | 'keep' | 'recover' | 'select';

/** `id` grows, so that the same words can be said twice. */
export interface CityNotice { id: number; said: { kind: 'undone' | 'redone'; label: DecisionLabel } | { kind: 'saved' | 'added'; name: string } }

export const initialCityState: CityState = {
  phase: 'idle', progress: null, files: [], skipped: [], decisions: noDecisions, log: emptyDecisionLog, scheme: null, rosters: [], summary: null, changes: null, unchanged: 0, cancelled: false,
  id: '', kept: null, draft: null, failure: null, refused: null, notice: null, tab: 'intake', unit: null, item: null, filter: null, grade: null, sort: { by: 'rank', down: false },
};
