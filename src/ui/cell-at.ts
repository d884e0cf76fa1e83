import type { Place } from '../core/host';
import type { Cell, Workbook } from '../core/workbook';

/** The stored cell; `null` where the sheet stores none. */
export const cellAt = (workbook: Workbook, { sheet, row, column }: Place): Cell | null =>
  workbook.sheets.find(({ name }) => name === sheet)?.rows.find(({ index }) => index === row)?.cells.find((cell) => cell.column === column) ?? null;
