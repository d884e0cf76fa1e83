import type { Change, Host, Opened, WorkbookFormat } from '../core/host';
import type { Workbook } from '../core/workbook';

/**
 * A host that takes files in and gives copies out, as the browser page does.
 * Excel, where the workbook is open already, is a plain `Host`.
 */
export interface Desk extends Host {
  /** Reads a file and makes it the open workbook if `accepts` it; else the one that was open stays, and the refusal is `no-card`. */
  open(bytes: Uint8Array, fileName: string, accepts: (workbook: Workbook) => boolean): Promise<Opened>;
  /** Makes a new workbook of these changes (its sheets, and what stands in them) the open one. */
  create(changes: Change[], fileName: string): Promise<Opened>;
  /** Keeps only the first `count` of the changes that were applied since the file was opened. */
  rewind(count: number): Promise<void>;
  /** Gives a copy with all changes to the person; the file that was opened stays as it is. */
  save(copyName: string): Promise<void>;
  /** Gives a new workbook of these changes to the person. */
  saveNew(changes: Change[], copyName: string): Promise<void>;
  /** What was left open last when the page ended; `null` when nothing was. */
  draft(): Promise<Draft | null>;
  /** Opens what `draft` told of. */
  recover(): Promise<Recovered>;
  /** Forgets the work that `draft` told of. */
  discard(): Promise<void>;
}

export interface Draft { fileName: string; changes: number; /** ISO 8601 */ keptAt: string }

export interface Recovered {
  fileName: string;
  format: WorkbookFormat;
  /** As it was opened, before the changes. */
  workbook: Workbook;
  changes: Change[];
}
