import type { Range } from '../../src/core/workbook';
import type { Book, BookSheet } from './book';
import type { Events } from './events';
import type { HostObject } from './host-object';
import { notFound } from './protocol';

/** Who changes something: the add-in, the person at this Excel, or someone who works on the same file elsewhere. */
export type Actor = 'addin' | 'user' | 'coauthor';

/** Everything that the members work on. */
export interface Emulation {
  book: Book;
  events: Events;
  /** Of ExcelApi: 7 for 1.7. */
  api: number;
  active: string;
  selected: Map<string, Range>;
  references: Map<string, () => HostObject>;
  settings: Map<string, unknown>;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  isDirty: boolean;
  readOnly: boolean;
  workbookProtected: boolean;
  /** Workbooks that were opened beside this one. */
  opened: Uint8Array[];
  nextReference: number;
  /** Formulas come back as Excel writes them, and sheets have the names that Excel makes of their print set-up and filter. */
  ownWording: boolean;
}

export function sheetById({ book }: Emulation, id: string): BookSheet {
  const sheet = book.sheets.find((entry) => entry.id === id);
  if (sheet === undefined) throw notFound(`Worksheet ${id}`);
  return sheet;
}

export const sheetByName = ({ book }: Pick<Emulation, 'book'>, name: string): BookSheet | null =>
  book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;

export const activeSheet = (emulation: Emulation): BookSheet => sheetById(emulation, emulation.active);

/** `kept` by the client, which has to let go of it, or handed out with an `event`. */
export function keepReference(emulation: Emulation, make: () => HostObject, by: 'kept' | 'event' = 'kept'): string {
  const id = `${by}-${(emulation.nextReference += 1)}`;
  emulation.references.set(id, make);
  return id;
}

export const sourceOf = (actor: Actor): 'Local' | 'Remote' => (actor === 'coauthor' ? 'Remote' : 'Local');
