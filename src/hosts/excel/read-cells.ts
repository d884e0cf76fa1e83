import type { Cell, CellValue, Row } from '../../core/workbook';
import { numberKind } from '../xlsx/number-kind';

/** What Excel tells of a block of cells: four tables of the same size. */
export interface Block {
  rowIndex: number;
  columnIndex: number;
  values: unknown[][];
  /** The value where the cell has no formula. */
  formulas: unknown[][];
  valueTypes: string[][];
  numberFormat: unknown[][];
}

const plain = (value: unknown): CellValue =>
  value === null || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : String(value);

/** A text that begins with `=` is one where Excel gives it back as the value too. */
const formulaOf = (formula: unknown, value: unknown): string | undefined =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : undefined;

function cellOf(column: number, value: CellValue, type: string, formula: string | undefined, format: unknown): Cell | null {
  const told = formula === undefined ? {} : { formula };
  if (type === 'Empty') return formula === undefined ? null : { column, value: null, kind: 'unvalued', ...told };
  if (type === 'Error') return { column, value: String(value), kind: 'error', ...told };
  const kind = typeof value === 'number' && typeof format === 'string' ? numberKind(0, format) : null;
  return { column, value, ...(kind === null ? {} : { kind }), ...told };
}

/** Rows with the cells that hold something. Dates and percentages are told by their formats, an error by its type, since both come as plain values. */
export function readCells({ rowIndex, columnIndex, values, formulas, valueTypes, numberFormat }: Block): Row[] {
  return values.flatMap((row, down): Row[] => {
    const cells = row.flatMap((value, across) => {
      const formula = formulaOf(formulas[down]?.[across], value);
      return cellOf(columnIndex + across, plain(value), valueTypes[down]?.[across] ?? 'Empty', formula, numberFormat[down]?.[across]) ?? [];
    });
    return cells.length === 0 ? [] : [{ index: rowIndex + down, cells }];
  });
}
