import type { CitySummary } from '../core/city';
import { sheetNamer } from '../core/sheet-name';
import type { DefinedName, Sheet } from '../core/workbook';
import type { Scheme } from '../schemes/schema';
import { slipSheet, type SlipOptions } from './city/slip-sheet';

/** A return slip for each unit of which something is open, a sheet a unit; units without a finding get none. */
export function slips(scheme: Scheme, summary: CitySummary, { takenSheetNames, ...options }: SlipOptions & { takenSheetNames: string[] }): { sheets: Sheet[]; names: DefinedName[] } {
  const free = sheetNamer(takenSheetNames);
  const made = summary.units.flatMap((unit) => slipSheet(scheme, summary, unit, options, free) ?? []);
  return { sheets: made.map(({ sheet }) => sheet), names: made.flatMap(({ names }) => names) };
}
