import { applyChanges } from '../core/change';
import { dependentsOf } from '../core/dependents';
import type { Change, Place } from '../core/host';
import type { Workbook } from '../core/workbook';

/** The workbook after all changes; formulas that read a changed cell have no value until Excel computes them. */
export function workbookAfter(base: Workbook, changes: Change[]): Workbook {
  const workbook = applyChanges(base, changes);
  const changed = changes.flatMap((change) => (change.type === 'set' ? [change.place] : []));
  return changed.length === 0 ? workbook : withoutValues(workbook, dependentsOf(workbook, changed));
}

function withoutValues(workbook: Workbook, stale: readonly Place[]): Workbook {
  const bySheet = new Map<string, Set<string>>();
  for (const { sheet, row, column } of stale) bySheet.set(sheet, (bySheet.get(sheet) ?? new Set()).add(`${row} ${column}`));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = bySheet.get(sheet.name);
      return own === undefined ? sheet : {
        ...sheet,
        rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (own.has(`${row.index} ${cell.column}`) ? { ...cell, value: null, kind: 'unvalued' as const } : cell)) })),
      };
    }),
  };
}
