/** The one vocabulary for what a workbook holds, read or to be written. Plain serialisable data; all indexes are zero-based. */

export interface Address { row: number; column: number }

/** Inclusive on all sides. */
export interface Range { top: number; left: number; bottom: number; right: number }

export type CellValue = number | string | boolean | null;

export interface Cell {
  column: number;
  /** What is stored. A date keeps its serial number, an error its text (`#DIV/0!`). */
  value: CellValue;
  /** `percent`: a number that is shown in hundredths, 0.93 as 93%. `unvalued`: a formula without a stored value. */
  kind?: 'date' | 'percent' | 'error' | 'unvalued';
  /** Without the leading `=`. */
  formula?: string;
  /** Written, never read: readers leave it out. */
  style?: Style;
}

export interface Row {
  index: number;
  /** Ascending by column; empty cells may be left out. */
  cells: Cell[];
  /** In points. */
  height?: number;
  hidden?: boolean;
}

export interface Column {
  from: number;
  to: number;
  /** In characters of the default font, as Excel shows it. */
  width?: number;
  hidden?: boolean;
}

export interface Style {
  font?: { name?: string; size?: number; bold?: boolean; italic?: boolean; underline?: boolean; color?: string };
  /** Solid fill; colours are `RRGGBB`. */
  fill?: string;
  border?: Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderLine>>;
  align?: { horizontal?: 'left' | 'center' | 'right'; vertical?: 'top' | 'center' | 'bottom'; wrap?: boolean; indent?: number; shrink?: boolean };
  /** An Excel format code, for example `0.##` or `@`. */
  numberFormat?: string;
  /** `false` lets people type into the cell of a protected sheet. */
  locked?: boolean;
}

export type BorderLine = 'thin' | 'medium' | 'hair' | 'dotted' | 'double';

export interface Validation {
  ranges: Range[];
  rule:
    /** Literal values (together at most 255 characters) or the formula of a range. */
    | { type: 'list'; values: string[] }
    | { type: 'list'; formula: string }
    | { type: 'decimal' | 'whole'; min?: number; max?: number }
    | { type: 'custom'; formula: string };
  prompt?: { title: string; text: string };
  error?: { style: 'stop' | 'warning' | 'information'; title: string; text: string };
}

export interface ConditionalFormat {
  ranges: Range[];
  /** Relative to the top left cell of the first range. */
  formula: string;
  style: { color?: string; fill?: string; bold?: boolean };
  stop?: boolean;
}

export interface PrintSetup {
  orientation: 'portrait' | 'landscape';
  area?: Range;
  /** Pages across and down; 0 lets that direction grow. A4 always. */
  fit: { width: number; height: number };
  /** First and last row repeated at the top of each page. */
  titleRows?: [number, number];
  /** First and last column repeated at the left of each page. */
  titleColumns?: [number, number];
  /** A page starts below each of these rows. */
  breaksAfter?: number[];
  /** In centimetres. */
  margins?: { top: number; right: number; bottom: number; left: number; header: number; footer: number };
  /** Excel's header and footer codes, for example `&C第 &P 页 共 &N 页`. */
  header?: string;
  footer?: string;
  centerHorizontally?: boolean;
}

/** A bar chart of one row of values, horizontal, the first on top. */
export interface Chart {
  title: string;
  /** The area that it covers; both corners inclusive. */
  area: Range;
  /** One column or row of cells each, on any sheet. */
  categories: { sheet: string; range: Range };
  values: { sheet: string; range: Range };
  seriesName: string;
  /** `RRGGBB` */
  color?: string;
  /** An Excel format code for the axis and the labels. */
  numberFormat?: string;
}

/** What a person wrote on a cell as a note or a comment. Read on request only, never written. */
export interface Note extends Address { text: string }

export interface Sheet {
  name: string;
  visibility?: 'hidden' | 'veryHidden';
  /** Ascending by index; empty rows may be left out. */
  rows: Row[];
  merges: Range[];
  columns?: Column[];
  validations?: Validation[];
  conditionalFormats?: ConditionalFormat[];
  /** Protection without a password; unlocked cells stay open, and columns and rows may be resized. */
  protected?: boolean;
  /** Rows above and columns left of this address stay in view. */
  freeze?: Address;
  print?: PrintSetup;
  /** `RRGGBB` */
  tabColor?: string;
  /** In percent. */
  zoom?: number;
  hideGridlines?: boolean;
  /** A range whose first row carries filter buttons. */
  filter?: Range;
  /** Written, never read. */
  charts?: Chart[];
  notes?: Note[];
}

/** A sheet to be added. Its rows may be made only when they are gone over, anew each time: the lists of a country are too long to be held. */
export interface NewSheet extends Omit<Sheet, 'rows'> { rows: Iterable<Row> }

export interface DefinedName {
  name: string;
  /** The sheet that the name is local to; absent for a name of the whole workbook. */
  sheet?: string;
  /** A formula without `=`: `'打分卡'!$E$4`, or a quoted text constant. */
  refersTo: string;
  hidden?: boolean;
}

export interface Workbook {
  sheets: Sheet[];
  names: DefinedName[];
}
