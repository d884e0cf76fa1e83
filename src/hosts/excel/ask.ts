import type { DefinedName, Row } from '../../core/workbook';
import type { HeldSheet, Listed } from './held-book';
import { readAreas } from './read-areas';
import { readCells } from './read-cells';

/** Asked for in a batch; gives its answer once the batch was sent. */
export type Asked<Answer> = () => Answer;

function askNames(names: Excel.NamedItemCollection): Asked<DefinedName[]> {
  names.load('items/name,items/formula,items/visible');
  return () => names.items.flatMap(({ name, formula, visible }): DefinedName[] => {
    const text = String(formula);
    return text.startsWith('=') ? [{ name, refersTo: text.slice(1), ...(visible ? {} : { hidden: true }) }] : [];
  });
}

/** Which sheets there are, and the names of the whole workbook. */
export function askList({ workbook }: Excel.RequestContext): Asked<{ list: Listed[]; names: DefinedName[] }> {
  const { worksheets } = workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const names = askNames(workbook.names);
  return () => ({ list: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })), names: names() });
}

/** A sheet's merged areas and names. */
export function askFrame(sheet: Excel.Worksheet, merges: boolean): Asked<Pick<HeldSheet, 'merges' | 'names'>> {
  const names = askNames(sheet.names);
  const merged = merges ? sheet.getUsedRange(false).getMergedAreasOrNullObject() : null;
  merged?.load('address');
  return () => ({ merges: merged === null || merged.isNullObject ? [] : readAreas(merged.address), names: names() });
}

/** A block's cells with a value or a formula. */
export function askCells(range: Excel.Range): Asked<Row[]> {
  range.load('rowIndex,columnIndex,values,formulas,valueTypes,numberFormat');
  return () => readCells(range);
}

/** All that is read of a sheet. */
export function askSheet({ workbook }: Excel.RequestContext, id: string, merges: boolean): Asked<HeldSheet> {
  const sheet = workbook.worksheets.getItem(id);
  const rows = askCells(sheet.getUsedRange(true));
  const frame = askFrame(sheet, merges);
  return () => ({ rows: rows(), ...frame() });
}
