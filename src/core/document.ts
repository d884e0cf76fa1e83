/** The one vocabulary for a document to be printed: A4, black on white. Plain data; how it becomes a file is a host's matter. */
export interface PrintDocument {
  title: string;
  /** ISO 8601: stands in the file's properties and nowhere else, so that the same content gives the same bytes. */
  at: string;
  sections: DocumentSection[];
}

export interface DocumentSection {
  orientation: 'portrait' | 'landscape';
  /** Vertically centred pages, such as a title page or a divider. */
  centered?: boolean;
  /** `第 N 页` counted from 1 in this section on, or no number. */
  pageNumbers: 'none' | 'restart' | 'continue';
  header?: string;
  blocks: Block[];
}

export type Block =
  | { type: 'title' | 'subtitle'; text: string }
  /** Level 1 to 3; stands in the table of contents. */
  | { type: 'heading'; level: 1 | 2 | 3; text: string; anchor?: string }
  | { type: 'paragraph'; runs: Run[]; align?: 'left' | 'center' | 'right'; /** First line indented by two characters, as official texts are. */ indent?: boolean }
  /** Grey words that tell what to write here. */
  | { type: 'prompt'; text: string }
  | { type: 'table'; /** In percent of the text's width. */ widths: number[]; head: string[]; rows: { text: string; align?: 'left' | 'center' | 'right'; bold?: boolean }[][] }
  | { type: 'contents'; title: string }
  | { type: 'page-break' }
  /** Large words on a page of their own. */
  | { type: 'display'; text: string; size: number };

export interface Run { text: string; bold?: boolean; size?: number; font?: 'song' | 'hei' | 'fangsong' }
