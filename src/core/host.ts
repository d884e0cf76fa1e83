import type { Address, CellValue, DefinedName, NewSheet, Workbook } from './workbook';

/** A place in a workbook that a person can be taken to. */
export interface Place extends Address { sheet: string }

/** What may be done to a workbook. Everything else in it stays as it is, to the byte where the host holds bytes. */
export type Change =
  /** Sets one cell's value; its format stays, a formula in it is replaced. `null` empties the cell. With a `formula` (without `=`) the cell computes, and `value` is what it gives. */
  | { type: 'set'; place: Place; value: CellValue; formula?: string }
  /** Sets what a formula is stored to give, and leaves the formula; `null` where that is not known any more. Says nothing to a cell without a formula. */
  | { type: 'stored'; place: Place; value: CellValue }
  /** Adds sheets behind the present ones, with names. Names of sheets must be new: see `freeSheetName`. */
  | { type: 'add'; sheets: NewSheet[]; names: DefinedName[] };

/** Why a file cannot be read at all; the reasons are those of the command line's contract. `unreadable`: the disk did not give it, or the reading of it broke off. */
export type RefusalReason = 'empty-file' | 'not-a-workbook' | 'truncated' | 'encrypted' | 'too-large' | 'no-card' | 'unsupported-format' | 'unreadable';

export interface Refusal { reason: RefusalReason; /** What was seen, for example `PDF` or a part's name; never a person's data. */ detail?: string }

export type Opened = { ok: true; workbook: Workbook; format: WorkbookFormat } | { ok: false; refusal: Refusal };

/** `xlsx` (and xlsm) can be saved with everything else kept; of the others a copy is written as xlsx. */
export type WorkbookFormat = 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'xml' | 'html' | 'csv';

/** Who changed the workbook: someone at this computer, or people who have it open elsewhere. */
export type Changer = 'here' | 'elsewhere';

/** What an older Excel cannot give new sheets; they work without it. */
export type Omission = 'validations' | 'page-layout' | 'filter' | 'gridlines' | 'alignment' | 'zoom' | 'charts';

export type FaultKind =
  /** A cell is being typed in: nothing can be read or written until that ends. */
  | 'cell-edit'
  | 'protected-sheet' | 'protected-workbook' | 'read-only'
  /** Another workbook is in front. */
  | 'other-workbook'
  /** A sheet that was named is not there any more. */
  | 'gone'
  /** The connection to Excel is lost; only opening the pane again helps. */
  | 'session-lost'
  | 'throttled' | 'too-large' | 'not-ready' | 'unknown';

/** Why a host could not do what it was asked; what the host itself said is the `cause`. */
export class HostFault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'HostFault';
    this.kind = kind;
  }
}

/** The port that every place to run implements. A host moves data and gives it no meaning. */
export interface Host {
  /**
   * The open workbook as it stands now, applied changes included. `only` names the sheets that matter: a host for which
   * reading costs time may answer with what it read last of the others. Rejects with a `HostFault`, as all of these do.
   */
  read(only?: readonly string[]): Promise<Workbook>;
  /** Applies all changes in order, or none. */
  apply(changes: Change[]): Promise<void>;
  /** Takes the person to a cell where the host can show one. */
  select(place: Place): Promise<void>;
  /** Calls back after the workbook was changed from outside `apply`, or may have been; returns the function that ends it. */
  watch(changed: (by: Changer) => void): () => void;
}
