import type { Change, Place } from './host';
import type { Cell, CellValue, Row, Sheet, Workbook } from './workbook';

/** A merged area has its value in its top left cell. */
function resolve({ merges }: Sheet, { row, column }: Place): { row: number; column: number } {
  const area = merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return area === undefined ? { row, column } : { row: area.top, column: area.left };
}

/** A number in a cell that shows dates or percentages is one; the style stays in any case. */
function cellWith(present: Cell | undefined, column: number, value: CellValue, formula: string | undefined): Cell[] {
  const style = present?.style === undefined ? {} : { style: present.style };
  if (formula !== undefined) return [{ column, value, ...(value === null ? { kind: 'unvalued' as const } : {}), formula, ...style }];
  if (value === null) return present?.style === undefined ? [] : [{ column, value, ...style }];
  return [{ column, value, ...(typeof value === 'number' && (present?.kind === 'date' || present?.kind === 'percent') ? { kind: present.kind } : {}), ...style }];
}

function rowWith(present: Row | undefined, index: number, column: number, value: CellValue, formula: string | undefined): Row[] {
  const before = present?.cells.filter((cell) => cell.column < column) ?? [];
  const behind = present?.cells.filter((cell) => cell.column > column) ?? [];
  const cells = [...before, ...cellWith(present?.cells.find((cell) => cell.column === column), column, value, formula), ...behind];
  const isBare = cells.length === 0 && present?.height === undefined && !present?.hidden;
  return isBare ? [] : [{ ...present, index, cells }];
}

function storeResult(sheet: Sheet, { row: index, column }: Place, value: CellValue): Sheet {
  const result = (cell: Cell): Cell => {
    const { kind: _, ...rest } = cell;
    return value === null ? { ...rest, value, kind: 'unvalued' } : { ...rest, value };
  };
  return { ...sheet, rows: sheet.rows.map((row) => (row.index !== index ? row : { ...row, cells: row.cells.map((cell) => (cell.column === column && cell.formula !== undefined ? result(cell) : cell)) })) };
}

function setCell(sheet: Sheet, { place, value, formula }: Extract<Change, { type: 'set' }>): Sheet {
  const { row: index, column } = resolve(sheet, place);
  const before = sheet.rows.filter((row) => row.index < index);
  const behind = sheet.rows.filter((row) => row.index > index);
  return { ...sheet, rows: [...before, ...rowWith(sheet.rows.find((row) => row.index === index), index, column, value, formula), ...behind] };
}

function applyChange(workbook: Workbook, change: Change): Workbook {
  if (change.type === 'add') return { sheets: [...workbook.sheets, ...change.sheets.map((sheet) => ({ ...sheet, rows: Array.from(sheet.rows) }))], names: [...workbook.names, ...change.names] };
  const at = workbook.sheets.findIndex(({ name }) => name === change.place.sheet);
  const sheet = workbook.sheets[at];
  if (sheet === undefined) throw new Error(`The workbook has no sheet ${change.place.sheet}`);
  const changed = change.type === 'stored' ? storeResult(sheet, change.place, change.value) : setCell(sheet, change);
  return { ...workbook, sheets: workbook.sheets.with(at, changed) };
}

/**
 * The workbook as it stands after all changes, in order; the one given stays as it is, and sheets without a change are shared.
 * Stored values of formulas stay until something computes them. Throws when a sheet is not there.
 */
export const applyChanges = (workbook: Workbook, changes: Change[]): Workbook => changes.reduce(applyChange, workbook);
