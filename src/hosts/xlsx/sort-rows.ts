import type { Cell, Row } from '../../core/workbook';

const ascends = <Item>(items: Item[], keyOf: (item: Item) => number): boolean =>
  items.every((item, at) => at === 0 || keyOf(items[at - 1] as Item) < keyOf(item));

const columnOf = (cell: Cell): number => cell.column;
const indexOf = (row: Row): number => row.index;

/** Rows and their cells in ascending order; of cells stored twice in one place the last stays. */
export function sortRows(rows: Row[]): Row[] {
  let sorted = rows;
  if (!ascends(rows, indexOf)) {
    const byIndex = new Map<number, Row>();
    for (const row of rows) {
      const same = byIndex.get(row.index);
      if (same === undefined) byIndex.set(row.index, row);
      else {
        same.cells = same.cells.concat(row.cells);
        if (row.hidden) same.hidden = true;
      }
    }
    sorted = [...byIndex.values()].sort((one, other) => one.index - other.index);
  }
  for (const row of sorted) {
    if (ascends(row.cells, columnOf)) continue;
    row.cells = [...new Map(row.cells.map((cell) => [cell.column, cell])).values()].sort((one, other) => one.column - other.column);
  }
  return sorted;
}
