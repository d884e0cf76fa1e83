import type { CellValue, Sheet } from '../../core/workbook';
import { makeGrid } from '../kit/grid';
import { listPrint } from '../kit/list-print';
import { STYLE } from '../kit/styles';

interface List { name: string; title: string; /** Below the title. */ about: string; widths: number[]; heads: string[]; /** Columns whose words stand in the middle. */ centered: number[]; rows: CellValue[][] }

const FIRST = 3;

/** A list to print across A4 pages, its head on each of them. */
export function listSheet({ name, title, about, widths, heads, centered, rows }: List): Sheet {
  const grid = makeGrid(widths, 21);
  grid.put(0, 0, { value: title, style: STYLE.title, columns: widths.length });
  grid.atLeast(0, 32);
  grid.put(1, 0, { value: about, style: STYLE.plain, columns: widths.length });
  heads.forEach((value, column) => grid.put(2, column, { value, style: STYLE.head }));
  grid.atLeast(2, 22);
  rows.forEach((values, index) => values.forEach((value, column) => grid.put(FIRST + index, column, { value, style: centered.includes(column) ? STYLE.center : STYLE.cell })));
  const sheet = grid.finish();
  return {
    name,
    ...sheet,
    freeze: { row: FIRST, column: 0 },
    hideGridlines: true,
    print: listPrint(sheet, { last: FIRST + rows.length - 1, right: widths.length - 1, groups: rows.map((_, index) => [FIRST + index, FIRST + index]) }),
  };
}
