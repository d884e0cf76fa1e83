import { parsePlace, samePlace } from '../address';
import type { Card, CardRow, Reading } from '../card';
import type { Place } from '../host';
import { numberOf } from '../number';
import { parseKitName, parseTextConstant, type KitName } from '../names';
import type { DefinedName, Workbook } from '../workbook';
import { cardsByText } from './by-text';
import type { Grid } from './grid';
import { stageOf, unitOf, yearOf } from './heading';
import type { Vocabulary } from './labels';
import { linesOf } from './lines';
import { materialNotesIn, type MaterialNotes } from './material-notes';
import { unitIn } from './unit';
import { remembered } from '../remembered';
import { fold } from '../text';

/** A kit's hidden names, taken apart. */
export interface Kit {
  sheet: string;
  scheme: string;
  version: string | null;
  places: { name: KitName; place: Place }[];
  /** Names that hold a value of their own. */
  constants: { name: KitName; text: string }[];
}

interface Named { name: KitName; defined: DefinedName; place: Place | null }

/** Finds all kits of a workbook, one for each card sheet that carries a scheme's name. Kits of a scheme name the same places, so that each is taken apart once. */
export function kitFinder(): (workbook: Workbook) => Kit[] {
  const [readName, readPlace] = [remembered(parseKitName), remembered(parsePlace)];
  return (workbook) => kitsOf(workbook, workbook.names.flatMap((defined): Named[] | Named => {
    const name = readName(defined.name);
    return name === null ? [] : { name, defined, place: readPlace(defined.refersTo) };
  }));
}

function kitsOf(workbook: Workbook, names: readonly Named[]): Kit[] {
  if (names.length === 0) return [];
  const sheets = new Set(workbook.sheets.map(({ name }) => name));
  const home = (scope: string | undefined): string | undefined => scope ?? names.find(({ name, defined, place }) => name.key === 'points' && defined.sheet === undefined && place !== null)?.place?.sheet;
  const kits = new Map<string, Kit>();
  for (const { name, defined } of names) {
    const sheet = name.key === 'scheme' ? home(defined.sheet) : undefined;
    if (sheet === undefined || !sheets.has(sheet)) continue;
    const own = names.filter((each) => each.defined.sheet === defined.sheet);
    const version = own.find((each) => each.name.key === 'version');
    kits.set(sheet, {
      sheet,
      scheme: parseTextConstant(defined.refersTo),
      version: version === undefined ? null : parseTextConstant(version.defined.refersTo),
      constants: own.flatMap((each) => (each.place === null ? [{ name: each.name, text: each.defined.refersTo }] : [])),
      places: own.flatMap((each) => (each.place !== null && sheets.has(each.place.sheet) ? { name: each.name, place: each.place } : [])),
    });
  }
  return [...kits.values()];
}

const NUMBER = /^\d+(?:\.\d+)?$/;

/** The card of a kit: its names say where things are; the words on the sheet add what names cannot know, such as rows put in later. */
export function cardByNames(kit: Kit, grids: ReadonlyMap<string, Grid>, vocabulary: Vocabulary, fileName: string): Card | null {
  const grid = grids.get(kit.sheet);
  if (grid === undefined) return null;
  const { scheme } = vocabulary;
  const read = (place: Place): Reading => ({ place, cell: grids.get(place.sheet)?.cell(place.row, place.column) ?? null });
  const of = (key: KitName['key']) => kit.places.filter(({ name }) => name.key === key);
  const one = (key: KitName['key']): Reading | null => of(key).map(({ place }) => read(place))[0] ?? null;
  const notesOf = notesReader(grids);
  const coded = (key: KitName['key']) => of(key).flatMap(({ name, place }) => ('of' in name ? [{ code: name.of, reading: read(place) }] : []));
  const byText = cardsByText(grid, linesOf(grid), vocabulary, fileName)[0] ?? null;
  const weights = new Map(coded('weight').map(({ code, reading }) => [code, reading]));
  const named = coded('points').map(({ code, reading }) => rowAt(grid, code, reading, weights.get(code) ?? null, byText));
  const others = (byText?.rows ?? []).filter((row) => !named.some(({ points }) => samePlace(points.place, row.points.place)));
  const rows = [...named, ...others].sort((left, right) => left.points.place.row - right.points.place.row);
  if (rows.length === 0) return null;
  const top = Math.min(...rows.map(({ points }) => points.place.row));
  const year = yearOf(grid, 0, top);
  const bonus = coded('bonus');
  const bonusRows = new Set(bonus.map(({ reading }) => reading.place.row));
  return {
    scheme,
    sheet: kit.sheet,
    by: 'names',
    version: kit.version,
    unit: namedUnit(one('unit')) ?? unitOf(grid, { from: 0, until: top, below: null }, fileName),
    year: year ?? scheme.year,
    yearStated: year !== null,
    stage: byText?.stage ?? stageOf(grid, 0, top, fileName),
    rows,
    extras: (byText?.extras ?? []).filter(({ place }) => !bonusRows.has(place.row)),
    total: one('total') ?? byText?.total ?? null,
    sections: coded('section').length > 0 ? coded('section') : (byText?.sections ?? []),
    grade: one('grade') ?? byText?.grade ?? null,
    bonus,
    veto: one('veto'),
    materials: coded('material').map(({ code, reading }) => ({ id: code, reading, ...notesOf(reading.place) })),
    facts: of('fact').flatMap(({ name, place }) => (name.key === 'fact' ? [{ item: name.of, fact: name.fact, reading: read(place) }] : [])),
    effective: coded('effective'),
    claimed: kit.constants.flatMap(({ name, text }) => (name.key === 'claimed' && NUMBER.test(text) ? [{ code: name.of, points: Number(text) }] : [])),
  };
}

/** The row's label is the last text left of the points; the sheet's own words are trusted where they found the same row. */
function rowAt(grid: Grid, code: string, points: Reading, weight: Reading | null, byText: Card | null): CardRow {
  const known = byText?.rows.find((row) => row.code === code && samePlace(row.points.place, points.place));
  if (known !== undefined) return { ...known, points, weight: weight ?? known.weight };
  const { sheet, row, column } = points.place;
  for (let left = Math.min(column, weight?.place.column ?? column) - 1; left >= 0; left--) {
    const cell = grid.cell(row, left);
    if (typeof cell?.value === 'string' && cell.value.trim() !== '' && numberOf(cell) === null) {
      return { code, name: cell.value, namePlace: { sheet, row, column: left }, points, weight };
    }
  }
  return { code, name: '', namePlace: points.place, points, weight };
}

/** Lists of materials are read by their own headers, found once for each sheet. */
function notesReader(grids: ReadonlyMap<string, Grid>): (place: Place) => MaterialNotes {
  const readers = new Map<string, (state: Place) => MaterialNotes>();
  return (place) => {
    const grid = grids.get(place.sheet);
    if (grid === undefined) return { location: null, page: null };
    const read = readers.get(place.sheet) ?? materialNotesIn(grid);
    readers.set(place.sheet, read);
    return read(place);
  };
}

function namedUnit(reading: Reading | null): Card['unit'] {
  const value = reading?.cell?.value;
  if (reading === null || typeof value !== 'string') return null;
  const text = fold(value);
  const name = unitIn(text) ?? (text === '' || /^[_-]+$/.test(text) ? null : value.trim());
  return name === null ? null : { name, words: value, place: reading.place };
}

/** Sheets that belong to a kit besides its card; the words on them are not searched for cards. */
export const sheetsOfKits = (kits: readonly Kit[]): Set<string> => new Set(kits.flatMap(({ sheet, places }) => [sheet, ...places.map(({ place }) => place.sheet)]));
