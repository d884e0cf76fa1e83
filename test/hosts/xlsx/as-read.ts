import type { Cell, DefinedName, Row, Sheet, Workbook } from '../../../src/core/workbook';
import { printNames } from '../../../src/hosts/xlsx/write-names';

function cellAsRead({ column, value, kind, formula }: Cell): Cell[] {
  if (value === null && formula === undefined) return [];
  if (value === null) return [{ column, value, kind: 'unvalued', formula: formula as string }];
  return [{ column, value, ...(kind === undefined || kind === 'date' || kind === 'percent' ? {} : { kind }), ...(formula === undefined ? {} : { formula }) }];
}

function rowAsRead({ index, cells, hidden }: Row): Row[] {
  const kept = cells.flatMap(cellAsRead);
  return kept.length === 0 && !hidden ? [] : [{ index, cells: kept, ...(hidden ? { hidden } : {}) }];
}

function sheetAsRead({ name, rows, merges, visibility, columns = [] }: Sheet): Sheet {
  const hidden = columns.filter((column) => column.hidden).map(({ from, to }) => ({ from, to, hidden: true }));
  return {
    name, rows: rows.flatMap(rowAsRead), merges, ...(hidden.length === 0 ? {} : { columns: hidden }), ...(visibility === undefined ? {} : { visibility }),
  };
}

const nameAsRead = ({ name, sheet, refersTo, hidden }: DefinedName): DefinedName =>
  ({ name, refersTo, ...(sheet === undefined ? {} : { sheet }), ...(hidden ? { hidden } : {}) });

const compare = (left: DefinedName, right: DefinedName): number => `${left.name} ${left.sheet}` < `${right.name} ${right.sheet}` ? -1 : 1;

/**
 * What a reader tells of this workbook once it is written: no styles and sizes; print set-up and filters as names; names in
 * a fixed order. That a number is a date is left out: data does not tell the format of a cell that held none.
 */
export function asRead({ sheets, names }: Workbook): Workbook {
  return { sheets: sheets.map(sheetAsRead), names: [...names, ...sheets.flatMap(printNames)].map(nameAsRead).sort(compare) };
}
