import type { Cell, CellValue, Column, Range, Row, Style } from '../../core/workbook';
import { rowHeight } from './row-height';

interface Content { value?: CellValue; formula?: string; style: Style; /** Rows and columns that are merged, 1 and 1 when absent. */ rows?: number; columns?: number }

export interface Grid {
  put(row: number, column: number, content: Content): void;
  /** At least so many points, whatever the text takes. */
  atLeast(row: number, height: number): void;
  finish(): { rows: Row[]; merges: Range[]; columns: Column[] };
}

/** Collects cells and merges, and gives each row the height that its texts take. `widths` by column, in characters; 0 hides one. */
export function makeGrid(widths: number[], smallest = 18): Grid {
  const cells = new Map<number, Map<number, Cell>>();
  const heights = new Map<number, number>();
  const spans: { range: Range; needed: number }[] = [];
  const heightOf = (row: number): number => heights.get(row) ?? smallest;

  const set = (row: number, cell: Cell): void => {
    const line = cells.get(row) ?? new Map<number, Cell>();
    cells.set(row, line.set(cell.column, cell));
  };

  return {
    put(row, column, { value = null, formula, style, rows = 1, columns = 1 }) {
      for (let down = 0; down < rows; down += 1) {
        for (let across = 0; across < columns; across += 1) set(row + down, { column: column + across, value: null, style });
      }
      set(row, { column, value, style, ...(formula === undefined ? {} : { formula }) });
      const range = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
      const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
      const needed = typeof value === 'string' && style.align?.wrap && width > 0 ? rowHeight(value, width, style.font?.size ?? 11) : 0;
      if (rows * columns > 1) spans.push({ range, needed });
      else heights.set(row, Math.max(heightOf(row), needed));
    },
    atLeast(row, height) {
      heights.set(row, Math.max(heightOf(row), height));
    },
    finish() {
      for (const { range: { top, bottom }, needed } of spans) {
        const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
        const lacking = needed - rows.reduce((sum, row) => sum + heightOf(row), 0);
        if (lacking > 0) rows.forEach((row) => heights.set(row, heightOf(row) + Math.ceil(lacking / rows.length)));
      }
      const indexes = [...new Set([...cells.keys(), ...heights.keys()])].sort((left, right) => left - right);
      return {
        rows: indexes.map((index) => ({
          index,
          cells: [...(cells.get(index)?.values() ?? [])].sort((left, right) => left.column - right.column),
          height: heightOf(index),
        })),
        merges: spans.map(({ range }) => range),
        columns: widths.map((width, index) => (width > 0 ? { from: index, to: index, width } : { from: index, to: index, hidden: true })),
      };
    },
  };
}
