import type { CityBook, CityInput, CitySummary, FigureRow, Roster, Source } from '../../core/city';
import type { Workbook } from '../../core/workbook';
import type { Scheme } from '../../schemes/schema';

/** What the city's numbers are made by: pure functions of the core, loaded with the first file. */
export interface CityEngine {
  schemes: readonly Scheme[];
  /** Built in, in the official order. */
  rosters: readonly Roster[];
  consolidate(scheme: Scheme, input: CityInput): CitySummary;
  /** `null` for a table that is none. */
  readRoster(workbook: Workbook): Roster | null;
  readFigures(scheme: Scheme, workbook: Workbook, source: Source): FigureRow[] | null;
  readCityBook(workbook: Workbook): CityBook | null;
}
