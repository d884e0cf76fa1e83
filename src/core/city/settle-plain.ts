import type { Grid } from '../recognise/grid';
import { showsPercent } from './figure-cell';
import type { FigureTable } from './figure-table';

type Column = FigureTable['columns'][number];

/**
 * 逾期率 is an item and a fact. It is the fact where a cell has a percent sign, and in any table but one that calls other columns of
 * points by the bare names of their items; in one that holds both kinds nobody knows.
 */
export function settlePlain(grid: Grid, table: FigureTable): FigureTable {
  const hasPlainPoints = table.columns.some(({ meaning }) => meaning.kind === 'points' && meaning.plain);
  if (!hasPlainPoints) return table;
  const hasFacts = table.columns.some(({ meaning }) => meaning.kind === 'rate' || (meaning.kind === 'fact' && !meaning.plain));
  const hasPercent = (column: number): boolean => table.rows.some(({ row }) => showsPercent(grid.cell(row, column)));
  const isOpen = ({ column, meaning }: Column): boolean => meaning.kind === 'fact' && meaning.plain && !hasPercent(column);
  const open = table.columns.filter(isOpen);
  const points = hasFacts ? [] : open.map(({ column, meaning: { item } }): Column => ({ column, meaning: { kind: 'points', item, plain: true } }));
  const unclear = hasFacts ? open : [];
  return {
    ...table,
    columns: [...table.columns.filter((column) => !open.includes(column)), ...points],
    problems: [...table.problems, ...unclear.map(({ column, meaning }) => ({ place: { sheet: grid.name, row: table.bottom, column }, heading: meaning.item.name, problem: 'unclear-heading' as const }))],
  };
}
