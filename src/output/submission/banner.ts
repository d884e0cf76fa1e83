import { parsePlace, toReference } from '../../core/address';
import type { DefinedName, Range, Sheet } from '../../core/workbook';
import { rowHeight } from '../kit/row-height';
import type { Style } from '../../core/workbook';

const STYLE: Style = { font: { name: '宋体', size: 11, bold: true, color: '9C0006' }, align: { horizontal: 'center', vertical: 'center', wrap: true } };

const lower = ({ top, bottom, ...sides }: Range): Range => ({ ...sides, top: top + 1, bottom: bottom + 1 });

/** The sheet with one line above all others, printed on its first page; everything else moves down a row. */
export function banner(sheet: Sheet, text: string): Sheet {
  const { rows, merges, freeze, print, columns = [] } = sheet;
  const right = print?.area?.right ?? columns.length - 1;
  const width = columns.slice(0, right + 1).reduce((sum, column) => sum + (column.width ?? 0), 0);
  const cells = Array.from({ length: right + 1 }, (_, column) => ({ column, value: column === 0 ? text : null, style: STYLE }));
  return {
    ...sheet,
    rows: [{ index: 0, cells, height: Math.max(22, rowHeight(text, width, 11)) }, ...rows.map((row) => ({ ...row, index: row.index + 1 }))],
    merges: [{ top: 0, left: 0, bottom: 0, right }, ...merges.map(lower)],
    ...(freeze === undefined ? {} : { freeze: { ...freeze, row: freeze.row + 1 } }),
    ...(print === undefined ? {} : {
      print: {
        ...print,
        ...(print.area === undefined ? {} : { area: { ...lower(print.area), top: 0 } }),
        ...(print.titleRows === undefined ? {} : { titleRows: [print.titleRows[0] + 1, print.titleRows[1] + 1] as [number, number] }),
        ...(print.breaksAfter === undefined ? {} : { breaksAfter: print.breaksAfter.map((row) => row + 1) }),
      },
    }),
  };
}

/** The names of cells that a banner moved down; text constants stay. */
export const lowered = (names: DefinedName[], sheets: ReadonlySet<string>): DefinedName[] => names.map((name) => {
  const place = parsePlace(name.refersTo);
  return place === null || !sheets.has(place.sheet) ? name : { ...name, refersTo: toReference({ ...place, row: place.row + 1 }) };
});
