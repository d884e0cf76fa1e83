/** The one vocabulary for a document to be printed: A4, black on white. Plain data; how it becomes a file is a host's matter. */
export interface PrintDocument {
  title: string;
  /** ISO 8601: stands in the file's properties and nowhere else, so that the same content gives the same bytes. */
  at: string;
  sections: DocumentSection[];
}

export interface DocumentSection {
  orientation: 'portrait' | 'landscape';
  /** Every page stands in the middle of its paper from top to bottom, such as a title page or a divider. */
  centered?: boolean;
  /** `— N —` at the foot, counted from 1 in this section on, or no number. */
  pageNumbers: 'none' | 'restart' | 'continue';
  /** At the head of every page. */
  header?: string;
  blocks: Block[];
}

export type Block =
  | { type: 'title' | 'subtitle'; text: string }
  /** Level 1 to 3; stands in the table of contents. */
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  | Paragraph
  /** Grey words that tell what to write here, to be replaced. */
  | { type: 'prompt'; text: string; detail?: boolean }
  | PrintTable
  /** All headings of the document with their pages. */
  | { type: 'contents'; title: string }
  | { type: 'page-break' }
  /** Large words in the middle of the line; `size` in points. */
  | { type: 'display'; text: string; size: number };

export interface Paragraph {
  type: 'paragraph';
  runs: Run[];
  align?: 'left' | 'center' | 'right';
  /** First line indented by two characters, as official texts are. */
  indent?: boolean;
  /** Smaller and closer than an official text's prose. */
  detail?: boolean;
  /** On the same page as what follows. */
  keepWithNext?: boolean;
}

/** Rows are filled from the left; a cell that spans rows takes its columns in the rows below it. */
export interface PrintTable {
  type: 'table';
  /** In percent of the text's width. */
  widths: number[];
  /** Repeated on every page; empty for a table without a head. */
  head: string[];
  rows: TableCell[][];
}

export interface TableCell {
  text: string;
  align?: 'left' | 'center' | 'right';
  bold?: boolean;
  /** Columns and rows that the cell spans, 1 and 1 when absent. */
  columns?: number;
  rows?: number;
}

/** Line feeds in a text are line breaks. */
export interface Run { text: string; bold?: boolean; size?: number; font?: 'song' | 'hei' | 'fangsong' }
