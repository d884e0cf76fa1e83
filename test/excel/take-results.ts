import type { Workbook } from '../../src/core/workbook';
import { rangeToA1 } from './a1';
import type { Emulation } from './emulation';

/** Takes what formulas give from a computed copy, and says so sheet by sheet. */
export function takeResults({ book, events }: Emulation, computed: Workbook): void {
  for (const sheet of book.sheets) {
    const rows = computed.sheets.find(({ name }) => name === sheet.name)?.rows ?? [];
    const values = new Map(rows.flatMap(({ index, cells }) => cells.map((cell) => [`${index} ${cell.column}`, cell] as const)));
    const places: string[] = [];
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined) continue;
        const result = values.get(`${row} ${column}`);
        cell.value = result?.value ?? '';
        delete cell.kind;
        if (result?.kind === 'error') cell.kind = 'error';
        places.push(rangeToA1({ top: row, left: column, bottom: row, right: column }));
      }
    }
    if (places.length > 0) events.raise('calculated', sheet.id, { address: places.join(',') });
  }
}
