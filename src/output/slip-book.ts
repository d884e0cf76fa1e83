import type { CitySummary, UnitResult } from '../core/city';
import { sheetNamer } from '../core/sheet-name';
import type { DefinedName, Sheet } from '../core/workbook';
import type { Scheme } from '../schemes/schema';
import { slipSheet, type SlipOptions } from './city/slip-sheet';

/** One unit's return slip, for a workbook of its own; `null` where nothing is open. */
export function slipBook(scheme: Scheme, summary: CitySummary, unit: UnitResult, options: SlipOptions): { sheets: Sheet[]; names: DefinedName[] } | null {
  const made = slipSheet(scheme, summary, unit, options, sheetNamer([]));
  return made && { sheets: [made.sheet], names: made.names };
}
