/** The bounds within which a workbook is read: far above any card, far below what would hold up a county's computer. */
export const MOST_FILE_BYTES = 64 << 20;
export const MOST_PART_BYTES = 48 << 20;
export const MOST_TOTAL_BYTES = 128 << 20;
export const MOST_SHEETS = 1024;
/** Those of a sheet in Excel. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
/** Cells with a value or a formula, over all sheets. */
export const MOST_CELLS = 400_000;
export const MOST_STRINGS = 400_000;
export const MOST_MERGES = 100_000;
export const MOST_NAMES = 20_000;
/** Of a workbook that is read by the library, inflated. */
export const MOST_FOREIGN_BYTES = 32 << 20;
export const MOST_TEXT_BYTES = 8 << 20;
