import type { ExpectedCard } from './expected';
import { Grid } from './grid';
import { fileNameOf, pickUnit, plainFileName, plainSheetName, sheetNameOf } from './head';
import type { UnitNames, UnitPlace } from './head';
import { citySummary, others } from './others';
import { seeded } from './random';
import type { Random } from './random';
import { laySheet } from './sheet';
import { formats, writeOther } from './write-other';
import type { OtherFormat } from './write-other';
import { pickDialect, writeXlsx } from './write-xlsx';

export interface Layout { bytes: Uint8Array; fileName: string; expected: ExpectedCard[]; about: string[] }

const places: UnitPlace[] = ['line', 'line', 'line', 'official', 'official', 'cells', 'cells', 'title', 'below', 'sheet', 'file', 'nowhere'];

/** One workbook as a county's or a city's office might send it, with everything known that a reader should find in it. */
export function generateLayout(seed: number): Layout {
  const random = seeded(seed);
  const other = random.once(7) ? random.pick<OtherFormat>(['biff8', 'biff8', 'biff8', 'ods', 'html', 'html', 'xlsx', 'xlsb', 'xlml', 'csv']) : null;
  const { extension, means, nameless } = other === null ? { extension: 'xlsx', means: 'all' as const, nameless: false } : formats[other];
  const many = nameless ? 'one' : random.pick(['one', 'one', 'one', 'one', 'one', 'one', 'one', 'one', 'sheets', 'stacked'] as const);
  const about: string[] = [`${other ?? 'xlsx by hand'}, cards ${many}`];
  const grids: Grid[] = [];
  const expected: ExpectedCard[] = [];
  const taken = new Set<string>();
  const seen: UnitNames[] = [];
  let fileName = plainFileName(random);
  const cards = many === 'sheets' ? random.int(2, 3) : 1;
  for (let card = 0; card < cards; card += 1) {
    const unit = pickOther(seen, random);
    const place = random.pick(many === 'one' ? places : many === 'sheets' ? ['line', 'official', 'cells', 'sheet'] as const : ['line', 'official', 'cells', 'title'] as const);
    const usable = nameless && place === 'sheet' ? 'line' : place;
    const wanted = usable === 'sheet' ? sheetNameOf(unit, random) : plainSheetName(random);
    const grid = new Grid(free(wanted, taken));
    const left = random.once(2) ? 0 : random.int(1, 8);
    const first = laySheet(grid, { top: random.once(2) ? 0 : random.int(1, 30), left, unit, place: usable, means, nameless }, random);
    expected.push(first.expected);
    about.push(...first.about);
    if (many === 'stacked') {
      const second = laySheet(grid, { top: first.bottom + random.int(2, 5), left, unit: pickOther(seen, random), place: random.pick(['line', 'official', 'cells', 'title'] as const), means, nameless }, random);
      expected.push(second.expected);
      about.push(...second.about);
    }
    if (usable === 'file' || (many === 'one' && usable !== 'nowhere' && random.once(5))) fileName = fileNameOf(unit, random);
    grids.push(grid);
  }
  if (!nameless) addOthers(grids, taken, random, about);
  about.push(`sheets ${grids.map(({ name }) => name).join(' ')}`);
  decorate(grids, random);
  const order = grids.map(({ name }) => name);
  expected.sort((a, b) => order.indexOf(a.sheet ?? '') - order.indexOf(b.sheet ?? ''));
  const bytes = other === null ? writeXlsx(grids, pickDialect(random)) : writeOther(grids, other);
  return { bytes, fileName: `${fileName}.${extension}`, expected, about };
}

function pickOther(seen: UnitNames[], random: Random): UnitNames {
  let unit = pickUnit(random);
  while (seen.some(({ core }) => core === unit.core)) unit = pickUnit(random);
  seen.push(unit);
  return unit;
}

function free(name: string, taken: Set<string>): string {
  let one = name;
  for (let count = 2; taken.has(one.toLowerCase()); count += 1) one = `${name} (${count})`;
  taken.add(one.toLowerCase());
  return one;
}

/** Puts none to four other sheets before and behind the cards. */
function addOthers(grids: Grid[], taken: Set<string>, random: Random, about: string[]): void {
  const count = random.once(2) ? 0 : random.int(1, Math.max(1, 5 - grids.length));
  for (const kind of random.shuffle([...Object.keys(others), '汇总', '汇总转置']).slice(0, count)) {
    const name = free(kind, taken);
    const grid = kind.startsWith('汇总') ? citySummary(name, random, kind === '汇总转置') : others[kind]?.(name, random);
    if (grid === undefined) throw new Error(kind);
    grid.hidden = random.once(6);
    grids.splice(random.int(0, grids.length), 0, grid);
    about.push(`beside: ${kind}`);
  }
  if (grids[0]?.hidden) grids[0].hidden = false;
}

/** Stores texts in the ways that a workbook knows. */
function decorate(grids: Grid[], random: Random): void {
  for (const grid of grids) for (const line of grid.cells.values()) for (const [column, cell] of line) {
    if (typeof cell.value === 'string' && cell.stored === undefined) line.set(column, { ...cell, stored: random.pick(['shared', 'shared', 'shared', 'shared', 'inline', 'rich', 'phonetic']) });
  }
}
