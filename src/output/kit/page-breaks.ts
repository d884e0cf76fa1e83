import type { Column, Row } from '../../core/workbook';

/** An A4 page across, less the margins and the repeated title rows, in points; a little less than there is. */
const PAGE = { width: 755, height: 480 };
/** With 宋体 or 等线 as the workbook's default font. */
const POINTS_PER_CHARACTER = 6;

/** Rows below which a page ends, so that no group of rows (first and last) is torn apart when the sheet is fitted to the page's width. */
export function pageBreaks({ rows, columns }: { rows: Row[]; columns: Column[] }, groups: [first: number, last: number][]): number[] {
  const width = columns.reduce((sum, column) => sum + (column.width ?? 0) * POINTS_PER_CHARACTER, 0);
  const page = PAGE.height * Math.max(1, width / PAGE.width);
  const heightOf = (first: number, last: number): number =>
    rows.filter(({ index }) => index >= first && index <= last).reduce((sum, { height = 0 }) => sum + height, 0);
  const breaks: number[] = [];
  let used = heightOf(0, (groups[0]?.[0] ?? 0) - 1);
  for (const [first, last] of groups) {
    const height = heightOf(first, last);
    if (used > 0 && used + height > page) {
      breaks.push(first - 1);
      used = 0;
    }
    used += height;
  }
  return breaks;
}
