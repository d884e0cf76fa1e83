import type { Place } from '../host';
import { UNFILLED } from '../states';
import type { Cell } from '../workbook';
import type { Grid } from './grid';

/** What a list of materials says of one document beside its state; `null` where nothing is written. */
export interface MaterialNotes { location: string | null; page: string | null }

const PAGE = /^(?:所在|起止)?页(?:码|次|数)?(?:范围)?$/;
const LOCATION = /^(?:(?:材料|文件)?(?:所在|存放|保管|存档))?(?:位置|地点|处)$/;

/** Reads location and page from the columns that the list's own headers name, in the row of a state's cell. The headers are looked for once. */
export function materialNotesIn(grid: Grid): (state: Place) => MaterialNotes {
  const headers = grid.rows.flatMap((row) => {
    const [location, page] = [columnOf(grid, row, LOCATION), columnOf(grid, row, PAGE)];
    return location === null && page === null ? [] : [{ row, location, page }];
  });
  return (state) => {
    const header = headers.findLast(({ row }) => row < state.row);
    const read = (column: number | null): string | null => {
      if (column === null || column === state.column) return null;
      const at = grid.origin(state.row, column);
      return textOf(grid.cell(at.row, at.column));
    };
    return { location: read(header?.location ?? null), page: read(header?.page ?? null) };
  };
}

const columnOf = (grid: Grid, row: number, word: RegExp): number | null =>
  grid.cellsOf(row).find(({ column }) => word.test(grid.ownText(row, column)))?.column ?? null;

/** A date or an error in such a cell is not what a person wrote there. */
function textOf(cell: Cell | null): string | null {
  if (cell === null || cell.kind !== undefined || cell.value === null || typeof cell.value === 'boolean') return null;
  const text = String(cell.value).trim();
  return text === '' || text === UNFILLED ? null : text;
}
