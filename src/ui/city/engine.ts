import type { CityBook, CityInput, CitySummary, Roster, Source } from '../../core/city';
import type { ReadFigures } from '../../core/city/read-figures';
import type { Workbook } from '../../core/workbook';
import type { Scheme } from '../../schemes/schema';

/** What the city's numbers are made by: pure functions of the core, loaded with the first file. */
export interface CityEngine {
  schemes: readonly Scheme[];
  /** Built in, in the official order. */
  rosters: readonly Roster[];
  /** The one roster that knows most of the units; `null` where none stands out. */
  likelyRoster(rosters: readonly Roster[], spellings: readonly string[]): Roster | null;
  consolidate(scheme: Scheme, input: CityInput): CitySummary;
  /** `null` for a table that is none. */
  readRoster(workbook: Workbook): Roster | null;
  /** With the columns that are not used. */
  readFigures(workbook: Workbook, scheme: Scheme, source: Source): ReadFigures;
  readCityBook(workbook: Workbook): CityBook | null;
}
