import type { Cell, Row } from '../../core/workbook';
import { MOST_COLUMNS, MOST_ROWS } from './limits';
import { PackageError } from './package-error';
import { readAddress } from './read-address';
import { readCell } from './read-cell';
import type { CellContext } from './read-cell';
import { SharedFormulas } from './shared-formulas';
import { sortRows } from './sort-rows';
import type { XmlScanner } from './xml-scanner';

/** Counts down over all sheets of a workbook. */
export interface Budget { cells: number }

interface Reading { scanner: XmlScanner; context: CellContext; budget: Budget; shared: SharedFormulas }

const tooLarge = (): PackageError => new PackageError('too-large', 'worksheet');

function keep(cell: Cell, row: Row, { budget }: Reading): void {
  budget.cells -= 1;
  if (budget.cells < 0 || cell.column >= MOST_COLUMNS) throw tooLarge();
  row.cells.push(cell);
}

/** A row's cells; one that has no number of its own takes it from its cells' addresses. */
function readRowCells(row: Row, numbered: boolean, reading: Reading): void {
  const { scanner, context, shared } = reading;
  let column = -1;
  while (scanner.next()) {
    if (scanner.closes) {
      if (scanner.name === 'row') return;
    } else if (scanner.name === 'c') {
      const address = readAddress(scanner.attribute('r') ?? '');
      column = address.column >= 0 ? address.column : column + 1;
      if (!numbered && address.row >= 0) row.index = address.row;
      const { cell, formula } = readCell(scanner, context);
      cell.column = column;
      if (formula?.shared !== undefined) shared.note(formula.shared, formula.text, row.index, cell);
      if (cell.value !== null || cell.formula !== undefined) keep(cell, row, reading);
    } else scanner.skip();
  }
}

/** The rows of the `sheetData` whose opening tag was just met, ascending; without the empty ones that are not hidden. */
export function readRows(scanner: XmlScanner, context: CellContext, budget: Budget): Row[] {
  const reading: Reading = { scanner, context, budget, shared: new SharedFormulas() };
  const rows: Row[] = [];
  let index = -1;
  for (let count = 0; scanner.next(); ) {
    if (scanner.closes) {
      if (scanner.name === 'sheetData') break;
    } else if (scanner.name === 'row') {
      const number = Number(scanner.attribute('r'));
      const numbered = number >= 1;
      const row: Row = { index: numbered ? Math.floor(number) - 1 : index + 1, cells: [] };
      if (scanner.flag('hidden')) row.hidden = true;
      if (!scanner.empty) readRowCells(row, numbered, reading);
      ({ index } = row);
      count += 1;
      if (index >= MOST_ROWS || count > MOST_ROWS) throw tooLarge();
      if (row.cells.length > 0 || row.hidden) rows.push(row);
    } else scanner.skip();
  }
  reading.shared.resolve();
  return sortRows(rows);
}
