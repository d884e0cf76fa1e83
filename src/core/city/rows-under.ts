import type { Area } from '../address';
import { fold } from '../text';
import type { Cell, Sheet, Workbook } from '../workbook';

/** One row of a table, its cells told by the column's key. */
export interface HeadedRow<Key extends string> { row: number; cell: (key: Key) => Cell | null; /** Trimmed; empty where nothing stands. */ text: (key: Key) => string }

/**
 * The rows of a named block below its headings. Columns are told by the headings in the row above, wherever a person moved them;
 * only where none of them is left they are taken in the headings' order.
 */
export function rowsUnder<Key extends string>(workbook: Workbook, area: Area | null, headings: Readonly<Record<Key, string>>): HeadedRow<Key>[] {
  const sheet = workbook.sheets.find(({ name }) => name === area?.sheet);
  if (area === null || sheet === undefined) return [];
  const columns = columnsOf(sheet, area, headings);
  return sheet.rows.filter(({ index }) => index >= area.top && index <= area.bottom).map(({ index, cells }) => {
    const at = new Map(cells.map((cell) => [cell.column, cell]));
    const cell = (key: Key): Cell | null => at.get(columns.get(key) ?? -1) ?? null;
    return { row: index, cell, text: (key) => textOf(cell(key)) };
  });
}

function columnsOf<Key extends string>(sheet: Sheet, area: Area, headings: Readonly<Record<Key, string>>): Map<Key, number> {
  const above = sheet.rows.find(({ index }) => index === area.top - 1)?.cells ?? [];
  const keys = Object.keys(headings) as Key[];
  const found = new Map(keys.flatMap((key) => {
    const cell = above.find(({ column, value }) => column >= area.left && column <= area.right && fold(String(value ?? '')) === fold(headings[key]));
    return cell === undefined ? [] : [[key, cell.column] as const];
  }));
  return found.size > 0 ? found : new Map(keys.map((key, index) => [key, area.left + index]));
}

export const textOf = (cell: Cell | null): string => (cell === null || cell.value === null || cell.kind === 'error' ? '' : String(cell.value).trim());
