import type { CityBook, FigureRow, Roster } from '../core/city';
import { guessRoster } from '../core/city/guess-roster';
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
  return (previous?.city && findRoster(previous.city)) || guessRoster(rosters, reports);
}

/** Every row of the tables of figures, in the order of the tables. */
export async function figuresFrom(paths: readonly string[], scheme: Scheme, context: Context): Promise<FigureRow[]> {
  const tables: FigureRow[][] = [];
  for (const path of paths) {
    const { workbook, bytes, modified } = await readTable(path, context);
    const rows = readFigures(scheme, workbook, { file: path, sha256: sha256(bytes), modified });
    if (rows === null) throw new UsageError(context.words.notFigures(path));
    tables.push(rows);
  }
  return tables.flat();
}

export async function previousFrom(path: string | undefined, context: Context): Promise<CityBook | null> {
  if (path === undefined) return null;
  const book = readCityBook((await readTable(path, context)).workbook);
  if (book === null) throw new UsageError(context.words.notCityBook(path));
  return book;
}
