import type { CityBook, SlipAnswers, Source } from '../../core/city';
import type { Opened, Place, Refusal } from '../../core/host';
import type { Report } from '../../core/report';
import type { DefinedName, NewSheet, Workbook } from '../../core/workbook';
import type { Decisions } from './decisions';

/** A file that a person gave; read when its turn comes. */
export interface GivenFile {
  /** Its path where a folder was given, else its name. */
  path: string;
  size: number;
  /** ISO 8601; `null` where that is not known. */
  modified: string | null;
  content(): Promise<Blob>;
}

/** What a file turned out to be. */
export type ReadFile =
  | { kind: 'cards'; source: Source; reports: readonly Report[]; /** Answers on return slips that lie beside the cards. */ slips: readonly SlipAnswers[] }
  /** Return slips without a card. */
  | { kind: 'slips'; source: Source; slips: readonly SlipAnswers[] }
  /** A summary that was made here before, offered among the counties' files. */
  | { kind: 'city'; source: Source; book: CityBook }
  /** A table of figures, or a list of units, that lies among the cards. */
  | { kind: 'figures' | 'roster'; source: Source }
  | { kind: 'refused'; refusal: Refusal };

/** Sheets that are handed out as one workbook. */
export interface NewBook { fileName: string; sheets: NewSheet[]; names: DefinedName[] }

/** A batch as it is kept safe: the files' bytes lie apart, by their SHA-256. */
export interface CityDraft { id: string; /** ISO 8601 */ keptAt: string; files: readonly KeptFile[]; decisions: Decisions }

export interface KeptFile { path: string; size: number; modified: string | null; sha256: string | null; refusal: Refusal | null }

/** The workbook that is open around the pane, as in Excel. */
export interface OpenBook {
  read(): Promise<Workbook>;
  /** Adds sheets behind the present ones, and shows the first of them. */
  add(sheets: NewSheet[], names: DefinedName[]): Promise<void>;
  select(place: Place): Promise<void>;
  /** Its file's name; empty while it has none. */
  name(): string;
}

/** Where the city's files come from and go to. The pane sees no more of the place where it runs. */
export interface CityDesk {
  /** Name and version of the program, for what it makes. */
  program: string;
  /** Reads files beside the page's own thread and keeps their bytes; tells of each as it comes, in any order. Gives whether all were read: `false` when it was ended. */
  read(files: readonly GivenFile[], told: (file: GivenFile, read: ReadFile) => void, signal: AbortSignal): Promise<boolean>;
  /** Reads one table at once: a roster, figures, an earlier summary. */
  open(file: GivenFile): Promise<{ source: Source; opened: Opened }>;
  /** A file that was read before, from what was kept; `null` where it is not kept any more. */
  look(source: Source): Promise<Workbook | null>;
  /** The same as a file that can be read anew. */
  kept(file: KeptFile): GivenFile;
  /** Hands one workbook to the person; `null` where files cannot leave. */
  save: ((book: NewBook) => Promise<void>) | null;
  /** Hands several to the person, in one archive; `null` where only workbooks can. */
  saveAll: ((books: readonly NewBook[], archiveName: string) => Promise<void>) | null;
  /** `null` where no workbook is open around the pane. */
  openBook: OpenBook | null;
  keep(draft: CityDraft): Promise<void>;
  /** What was left open last when the page ended; `null` when nothing was. */
  draft(): Promise<CityDraft | null>;
  forget(id: string): Promise<void>;
  /** The sample's files, made when they are asked for. */
  sample(): Promise<{ city: string; files: GivenFile[] }>;
}
