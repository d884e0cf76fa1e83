import type { Cell } from '../../core/workbook';
import { shiftFormula } from './shift-formula';

interface Master { text: string; row: number; column: number }

interface Dependent { group: string; row: number; cell: Cell }

/** Gives the dependents of shared formulas the master's text as it reads at their place. */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();
  private readonly dependents: Dependent[] = [];

  note(group: string, text: string, row: number, cell: Cell): void {
    if (text === '') this.dependents.push({ group, row, cell });
    else this.masters.set(group, { text, row, column: cell.column });
  }

  /** Once all cells are noted. A dependent without a master keeps an empty formula. */
  resolve(): void {
    for (const { group, row, cell } of this.dependents) {
      const master = this.masters.get(group);
      if (master !== undefined) cell.formula = shiftFormula(master.text, row - master.row, cell.column - master.column);
    }
  }
}
