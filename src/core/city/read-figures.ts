import type { Scheme } from '../../schemes/schema';
import type { FigureRow, Source } from '../city';
import type { Place } from '../host';
import { gridOf, type Grid } from '../recognise/grid';
import type { Workbook } from '../workbook';
import { figureRow } from './figure-row';
import { figureTables, type FigureTable } from './figure-table';
import { figureWords } from './figure-words';
import { settlePlain } from './settle-plain';

export interface ReadFigures { rows: FigureRow[]; problems: FigureProblem[] }

/** A column that is not used; or a sheet with text but without a table of units and figures (`no-table`, at its first text). */
export interface FigureProblem { place: Place; heading: string; problem: FigureTable['problems'][number]['problem'] | 'no-table' }

/**
 * The figures of the province's centre or the bank (001 三): a unit a row, a column an item's points (by code or name) or a fact
 * (by its name, or `item.fact`), from which the item's points are computed. A cell that cannot be read is `null` with the reason.
 */
export function readFigures(workbook: Workbook, scheme: Scheme, source: Source): ReadFigures {
  const words = figureWords(scheme);
  const read = workbook.sheets.map((sheet): ReadFigures => {
    const grid = gridOf(sheet);
    const tables = figureTables(grid, words).map((table) => settlePlain(grid, table));
    const rows = tables.flatMap((table) => table.rows.map(({ row, city }): FigureRow =>
      ({ source, unit: String(grid.cell(row, table.unit)?.value ?? '').trim(), city, points: figureRow(grid, table, row, scheme) })));
    const isTable = tables.some(({ columns, problems }) => columns.length > 0 || problems.length > 0);
    return { rows: rows.filter(({ points }) => Object.keys(points).length > 0), problems: isTable ? tables.flatMap(({ problems }) => problems) : noTable(grid) };
  });
  return { rows: read.flatMap(({ rows }) => rows), problems: read.flatMap(({ problems }) => problems) };
}

/** Empty sheets are nothing to speak of. */
function noTable(grid: Grid): FigureProblem[] {
  for (const row of grid.rows) {
    const cell = grid.cellsOf(row).find(({ column }) => grid.ownText(row, column) !== '');
    if (cell !== undefined) return [{ place: { sheet: grid.name, row, column: cell.column }, heading: grid.ownText(row, cell.column), problem: 'no-table' }];
  }
  return [];
}
