import type { CellValue, Range } from '../../src/core/workbook';

/** What the generator puts into a cell; the writers turn it into a producer's dialect. */
export interface GridCell {
  value: CellValue;
  kind?: 'date' | 'error' | 'unvalued';
  formula?: string;
  /** How a text is stored where the format leaves a choice. */
  stored?: 'shared' | 'inline' | 'rich' | 'phonetic';
}

export class Grid {
  readonly cells = new Map<number, Map<number, GridCell>>();
  readonly merges: Range[] = [];
  readonly hiddenRows = new Set<number>();
  hidden = false;

  constructor(readonly name: string) {}

  set(row: number, column: number, cell: GridCell | CellValue): void {
    if (cell === null) return;
    const line = this.cells.get(row) ?? new Map<number, GridCell>();
    line.set(column, typeof cell === 'object' ? cell : { value: cell });
    this.cells.set(row, line);
  }

  /** One cell after the other; `null` leaves a cell out. */
  line(row: number, column: number, values: readonly (GridCell | CellValue)[]): void {
    values.forEach((value, index) => this.set(row, column + index, value));
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  get bottom(): number { return Math.max(0, ...this.cells.keys()); }

  get right(): number { return Math.max(0, ...[...this.cells.values()].flatMap((line) => [...line.keys()])); }
}

/** `0` is `A`. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

export const a1 = (row: number, column: number): string => `${letters(column)}${row + 1}`;
