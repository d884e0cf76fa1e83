import type { Address, CellValue, DefinedName, Sheet, Workbook } from './workbook';

/** A place in a workbook that a person can be taken to. */
export interface Place extends Address { sheet: string }

/** What may be done to a workbook. Everything else in it stays as it is, to the byte where the host holds bytes. */
export type Change =
  /** Sets one cell's value; its format stays, a formula in it is replaced. `null` empties the cell. */
  | { type: 'set'; place: Place; value: CellValue }
  /** Sets what a formula is stored to give, and leaves the formula; `null` where that is not known any more. Says nothing to a cell without a formula. */
  | { type: 'stored'; place: Place; value: CellValue }
  /** Adds sheets behind the present ones, with names. Names of sheets must be new: see `freeSheetName`. */
  | { type: 'add'; sheets: Sheet[]; names: DefinedName[] };

/** Why a file cannot be read at all; the reasons are those of the command line's contract. */
export type RefusalReason = 'empty-file' | 'not-a-workbook' | 'truncated' | 'encrypted' | 'too-large' | 'no-card' | 'unsupported-format';

export interface Refusal { reason: RefusalReason; /** What was seen, for example `PDF` or a part's name; never a person's data. */ detail?: string }

export type Opened = { ok: true; workbook: Workbook; format: WorkbookFormat } | { ok: false; refusal: Refusal };

/** `xlsx` (and xlsm) can be saved with everything else kept; of the others a copy is written as xlsx. */
export type WorkbookFormat = 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'xml' | 'html' | 'csv';

/** The port that every place to run implements. A host moves data and gives it no meaning. */
export interface Host {
  /** The open workbook as it stands now, applied changes included. */
  read(): Promise<Workbook>;
  /** Applies all changes in order, or none. */
  apply(changes: Change[]): Promise<void>;
  /** Takes the person to a cell where the host can show one. */
  select(place: Place): Promise<void>;
  /** Calls back after the workbook was changed from outside `apply`; returns the function that ends it. */
  watch(changed: () => void): () => void;
}
