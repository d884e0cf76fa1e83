import type { CityBook, FigureRow, Roster } from '../core/city';
import { toA1 } from '../core/address';
import { figureProblemWords } from '../core/city/figure-problem-words';
import { likelyRoster } from '../core/city/likely-roster';
import { readCityBook } from '../core/city/read-city-book';
import { readFigures } from '../core/city/read-figures';
import { readRoster } from '../core/city/read-roster';
import type { Report } from '../core/report';
import { sha256 } from '../hosts/node';
import { findRoster, rosters } from '../schemes/rosters';
import type { Scheme } from '../schemes/schema';
import { UsageError } from './context';
import type { Context } from './context';
import { readTable } from './read-input';

/** The roster that was named, else the built-in one of the city, else the one that the cards' units tell; `null` without any. */
export async function rosterFor({ city, roster: path }: { city?: string; roster?: string }, previous: CityBook | null, reports: readonly Report[], context: Context): Promise<Roster | null> {
  const { words } = context;
  if (path !== undefined) {
    const roster = readRoster((await readTable(path, context)).workbook);
    if (roster === null) throw new UsageError(words.notRoster(path));
    return roster;
  }
  if (city !== undefined) {
    const roster = findRoster(city);
    if (roster === undefined) throw new UsageError(words.unknownCity(city, rosters.map((each) => each.city)));
    return roster;
  }
  return (previous?.city && findRoster(previous.city)) || likelyRoster(rosters, reports.flatMap(({ unitWords, unit }) => unitWords ?? unit ?? []));
}

/** A column or a sheet of a table that is not used, and why. */
export interface UnusedFigures { file: string; sheet: string; cell: string; heading: string; problem: string; message: string; mend: string }

/** Every row of the tables of figures, in the order of the tables. */
export async function figuresFrom(paths: readonly string[], scheme: Scheme, context: Context): Promise<{ rows: FigureRow[]; unused: UnusedFigures[] }> {
  const rows: FigureRow[] = [];
  const unused: UnusedFigures[] = [];
  for (const file of paths) {
    const { workbook, bytes, modified } = await readTable(file, context);
    const read = readFigures(workbook, scheme, { file, sha256: sha256(bytes), modified });
    if (read.rows.length === 0) throw new UsageError(context.words.notFigures(file));
    rows.push(...read.rows);
    unused.push(...read.problems.map(({ place, heading, problem }) => ({ file, sheet: place.sheet, cell: toA1(place), heading, problem, ...figureProblemWords[problem][context.lang](heading) })));
  }
  return { rows, unused };
}

export async function previousFrom(path: string | undefined, context: Context): Promise<CityBook | null> {
  if (path === undefined) return null;
  const book = readCityBook((await readTable(path, context)).workbook);
  if (book === null) throw new UsageError(context.words.notCityBook(path));
  return book;
}
