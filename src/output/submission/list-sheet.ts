import type { CellValue, Sheet } from '../../core/workbook';
import { makeGrid } from '../kit/grid';
import { pageBreaks } from '../kit/page-breaks';
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
    print: {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: FIRST + rows.length - 1, right: widths.length - 1 },
      fit: { width: 1, height: 0 },
      titleRows: [2, 2],
      breaksAfter: pageBreaks(sheet, rows.map((_, index) => [FIRST + index, FIRST + index])),
      margins: { top: 1.5, right: 1.3, bottom: 1.6, left: 1.3, header: 0.7, footer: 0.7 },
      footer: '&C第 &P 页 共 &N 页',
      centerHorizontally: true,
    },
  };
}
