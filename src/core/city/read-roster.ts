import type { Roster, RosterUnit } from '../city';
import { gridOf, type Grid } from '../recognise/grid';
import { unitIn } from '../recognise/unit';
import { fold } from '../text';
import type { Workbook } from '../workbook';
import { ALIAS_HEADING, CITY_HEADING, NOT_A_UNIT, UNIT_HEADING } from './list-headings';

/** Where a header is looked for. */
const FIRST_ROWS = 20;

interface Columns { header: number; unit: number; alias: number | null; city: number | null }
interface Entry { name: string; aliases: string[]; city: string | null }

/**
 * A person's own list of units, from a workbook or a csv: the column headed 单位 or 县（市、区）, else the first column with text; 别名 and 城市
 * beside it where they are. Blank rows and repeated units are passed over. `null` where no unit is listed.
 */
export function readRoster(workbook: Workbook): Roster | null {
  const grids = workbook.sheets.map(gridOf);
  for (const read of [headed, bare]) {
    for (const grid of grids) {
      const roster = read(grid);
      if (roster !== null) return roster;
    }
  }
  return null;
}

function headed(grid: Grid): Roster | null {
  const columns = columnsOf(grid);
  if (columns === null) return null;
  const { header, unit, alias, city } = columns;
  let last: string | null = null;
  const entries = grid.rows.filter((row) => row > header).flatMap((row): Entry[] => {
    const name = nameAt(grid, row, unit);
    last = (city === null ? '' : shown(grid, row, city)) || last;
    return name === null ? [] : [{ name, aliases: alias === null ? [] : aliasesIn(shown(grid, row, alias)), city: last }];
  });
  return rosterOf(entries, titleCity(grid, header));
}

/** The first column with a text that reads like a unit, from there down, for above it stands a title; where none does, the first column with text. */
function bare(grid: Grid): Roster | null {
  if (columnsOf(grid) !== null) return null;
  const columns = Array.from({ length: grid.lastColumn + 1 }, (_, column) => grid.rows.flatMap((row) => nameAt(grid, row, column) ?? []));
  const likeUnits = columns.map((names) => names.slice(names.findIndex((name) => unitIn(fold(name)) !== null))).find(([first]) => first !== undefined && unitIn(fold(first)) !== null);
  const names = likeUnits ?? columns.find((each) => each.length > 0) ?? [];
  return rosterOf(names.map((name) => ({ name, aliases: [], city: null })), null);
}

function columnsOf(grid: Grid): Columns | null {
  for (const header of grid.rows.slice(0, FIRST_ROWS)) {
    const find = (heading: RegExp): number | null => grid.cellsOf(header).find(({ column }) => heading.test(grid.ownText(header, column)))?.column ?? null;
    const unit = find(UNIT_HEADING);
    if (unit !== null) return { header, unit, alias: find(ALIAS_HEADING), city: find(CITY_HEADING) };
  }
  return null;
}

/** 平顶山市县（市、区）名单 above the table. */
function titleCity(grid: Grid, header: number): string | null {
  const titles = grid.rows.filter((row) => row < header).flatMap((row) => grid.cellsOf(row).map(({ column }) => grid.ownText(row, column)));
  return titles.map((text) => /^(?:\p{Script=Han}{2,3}省)?(\p{Script=Han}{2,4}?市)(?!市|、)/u.exec(text)?.[1]).find((city) => city !== undefined) ?? null;
}

const isText = (grid: Grid, row: number, column: number): boolean => {
  const value = grid.cell(row, column)?.value;
  return typeof value === 'string' && grid.ownText(row, column) !== '' && !/^[\d.]+$/.test(grid.ownText(row, column));
};

const nameAt = (grid: Grid, row: number, column: number): string | null =>
  (isText(grid, row, column) && !NOT_A_UNIT.test(grid.ownText(row, column)) ? shown(grid, row, column) : null);

/** Trimmed, as a person spelled it; a merged cell's text stands for all its rows. */
function shown(grid: Grid, row: number, column: number): string {
  const at = grid.origin(row, column);
  return grid.text(row, column) === '' ? '' : String(grid.cell(at.row, at.column)?.value ?? '').trim();
}

const aliasesIn = (text: string): string[] => text.split(/[、，,;；/\n]+/).map((alias) => alias.trim()).filter((alias) => alias !== '');

/** One city is the roster's; of several, units that share a name carry their city's. */
function rosterOf(entries: readonly Entry[], title: string | null): Roster | null {
  const cities = new Set(entries.flatMap(({ city }) => city ?? []));
  const [only] = cities;
  const homes = new Map<string, Set<string>>();
  for (const { name, city } of entries) homes.set(fold(name), (homes.get(fold(name)) ?? new Set()).add(city ?? ''));
  const units = new Map<string, RosterUnit>();
  for (const { name, aliases, city } of entries) {
    const spelled = (homes.get(fold(name))?.size ?? 0) > 1 && city !== null ? `${city}${name}` : name;
    const known = units.get(fold(spelled));
    if (known === undefined) units.set(fold(spelled), { name: spelled, aliases: [...new Set(aliases)] });
    else known.aliases = [...new Set([...known.aliases, ...aliases])];
  }
  return units.size === 0 ? null : { city: cities.size > 1 ? null : only ?? title, units: [...units.values()] };
}
