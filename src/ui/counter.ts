import type { PrintDocument } from '../core/document';
import type { DefinedName, Sheet } from '../core/workbook';

/** How a finished file reaches the person: as a download, opened beside the present workbook, or as sheets in it. */
export interface Ways { workbook: 'download' | 'open' | 'insert'; /** `null` where a document cannot leave the pane. */ document: 'download' | null }

/** Where finished submissions are handed out. */
export interface Counter {
  ways: Ways;
  /** The program's version. */
  program: string;
  /** SHA-256 of the file as it was opened; `null` where no file was read. */
  source(): Promise<string | null>;
  workbook(content: { sheets: Sheet[]; names: DefinedName[] }, fileName: string): Promise<void>;
  document(content: PrintDocument, fileName: string): Promise<void>;
}
