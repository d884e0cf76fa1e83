/** How large text is, how high its lines are and how far it stands below what is before it, all in points. Nothing stands apart from what is behind it. */
export interface Metrics { size: number; line: number; before: number }

/** GB/T 9704: text in 3 (16 points) with 28 points a line; what explains a table is smaller. */
export const METRICS = {
  title: { size: 20, line: 40, before: 0 },
  subtitle: { size: 18, line: 36, before: 8 },
  heading1: { size: 18, line: 32, before: 12 },
  heading2: { size: 16, line: 28, before: 12 },
  heading3: { size: 14, line: 26, before: 18 },
  prose: { size: 16, line: 28, before: 0 },
  detail: { size: 12, line: 22, before: 5 },
  /** With as much room below as above. */
  cell: { size: 10.5, line: 16, before: 2 },
  contents: { size: 18, line: 36, before: 0 },
  entry: { size: 12, line: 22, before: 0 },
  /** The line of one point that begins a page, and that a file needs behind a table. */
  end: { size: 1, line: 1, before: 0 },
} satisfies Record<string, Metrics>;

/** Left and right of a cell's text. */
export const CELL_MARGIN = 4;
/** A table's lines. */
export const RULE = 0.5;
/** Characters by which the first line of official texts is indented. */
export const INDENT = 2;

const points = (millimetres: number): number => (millimetres / 25.4) * 72;

/** A4, upright. */
export const PAPER = { width: points(210), height: points(297) };
/** GB/T 9704: 版心 156 mm × 225 mm. */
export const MARGIN = { top: points(37), bottom: points(35), left: points(28), right: points(26), header: points(20), footer: points(26) };

/** The room for text on a page. */
export const textSize = (orientation: 'portrait' | 'landscape'): { width: number; height: number } => {
  const { width, height } = orientation === 'portrait' ? PAPER : { width: PAPER.height, height: PAPER.width };
  return { width: width - MARGIN.left - MARGIN.right, height: height - MARGIN.top - MARGIN.bottom };
};

export const twips = (length: number): number => Math.round(length * 20);
