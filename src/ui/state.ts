import type { FaultKind, Omission, Refusal, WorkbookFormat } from '../core/host';
import type { Workbook } from '../core/workbook';
import type { Report } from '../core/report';
import type { Scheme } from '../schemes/schema';
import type { Draft } from './desk';
import type { Entry } from './edits';
import { emptyLog } from './log';
import type { Log, StepLabel } from './log';

export type Lang = 'zh' | 'en';
export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast';
/** Filling one county's card, or putting a city's cards together. */
export type View = 'county' | 'city';
export type Tab = 'fill' | 'problems' | 'advice' | 'materials' | 'submit';
export type Filter = 'errors' | 'unchecked' | 'unscored';

/** How the pane begins. */
export interface StartState { view?: View; lang: Lang; theme: ThemeChoice; around: Surroundings }

/** What the place around the pane says of itself. */
export interface Surroundings { wide: boolean; dark: boolean; contrast: boolean }

/** Everything that the pane shows. Plain data. */
export interface State {
  view: View;
  phase: 'start' | 'opening' | 'card';
  file: { name: string; format: WorkbookFormat; /** Made here; no file of the person stands behind it. */ fresh: boolean } | null;
  /** As it was opened. */
  base: Workbook | null;
  /** `base` with the log's changes: the only truth about points, materials and facts. */
  workbook: Workbook | null;
  log: Log;
  /** Known once the first card is opened, or `Session.load` was called. */
  schemes: readonly Scheme[];
  reports: readonly Report[];
  selected: number;
  /** When the work was last kept safe; `failed` when it could not be. */
  kept: { at: string } | 'failed' | null;
  draft: Draft | null;
  refused: { fileName: string; refusal: Refusal } | null;
  /** What the person did or asked for that went wrong on the way to the host. */
  failure: { doing: 'open' | 'apply' | 'save' | 'select' | 'recover' | 'sheets' | 'read' | 'insert' | 'watch' | 'submit'; /** What the host says it is, where it does. */ kind: FaultKind | null; detail: string } | null;
  /** Why the host is being asked again just now; the person may be able to end it. */
  waiting: FaultKind | null;
  /** Changes on the screen that the host did not take yet. */
  unsent: number;
  /** An entry that needs the sheets for materials and facts, waiting until the person allows adding them. */
  asking: Entry | null;
  /** A file that waits, because the present changes are in no copy yet. */
  leaving: { bytes: Uint8Array; fileName: string } | null;
  /** Steps that were in the workbook when a copy was last handed out. */
  saved: number;
  notice: Notice | null;
  lang: Lang;
  theme: ThemeChoice;
  around: Surroundings;
  tab: Tab;
  /** Code of the opened item. */
  item: string | null;
  filter: Filter | null;
}

/** Something short to tell; `id` grows, so that the same words can be said twice. */
export interface Notice { id: number; said: Said }

type Said =
  | { kind: 'mended' | 'undone' | 'redone'; step: StepLabel }
  | { kind: 'saved' | 'given'; fileName: string }
  | { kind: 'inserted'; sheet: string }
  | { kind: 'omitted'; what: readonly Omission[] }
  /** Looked again; people elsewhere changed something; nothing was undone because the cells hold something new. */
  | { kind: 'rechecked' | 'elsewhere' | 'overtaken' };

export const initialState = ({ view = 'county', lang, theme, around }: StartState): State => ({
  view, phase: 'start', file: null, base: null, workbook: null, log: emptyLog, schemes: [], reports: [], selected: 0, kept: null, draft: null,
  refused: null, failure: null, waiting: null, unsent: 0, asking: null, leaving: null, saved: 0, notice: null, lang, theme, around, tab: 'fill', item: null, filter: null,
});

/** The card on the screen; `null` where none is open. */
export const reportOf = (state: State): Report | null => state.reports[state.selected] ?? null;
