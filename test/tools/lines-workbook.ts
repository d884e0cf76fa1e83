import type { Cell, CellValue, Range, Row, Sheet, Workbook } from '../../src/core/workbook';

export type Value = CellValue | Omit<Cell, 'column'>;

/** A sheet from lines of values; `null` leaves a cell out. */
export const sheetOf = (name: string, lines: readonly (readonly Value[])[], merges: Range[] = []): Sheet => ({
  name, merges,
  rows: lines.map((line, index): Row => ({ index, cells: line.flatMap((value, column) => (value === null ? [] : [typeof value === 'object' ? { column, ...value } : { column, value }])) })),
});

export const bookOf = (...sheets: Sheet[]): Workbook => ({ sheets, names: [] });
