import type { Item, Scheme } from '../../schemes/schema';
import type { Figure, FigureReason } from '../city';
import { pointsFromFacts, type FactValue, type PointsFromFacts } from '../facts';
import type { Place } from '../host';
import { percentIn } from '../number';
import type { Grid } from '../recognise/grid';
import type { Cell } from '../workbook';
import { factIn, pointsIn, type FigureCell, type FigureKind } from './figure-cell';
import type { FigureMeaning } from './figure-heading';
import type { FigureTable } from './figure-table';

/** One cell of the table, read for what its column holds. */
interface CellReading { meaning: FigureMeaning; place: Place; found: string; read: NonNullable<FigureCell<FactValue>> }

/** The figures of one row by item: points that are given, else points from the facts that are. Items whose cells are blank are left out. */
export function figureRow(grid: Grid, { columns }: FigureTable, row: number, scheme: Scheme): Record<string, Figure> {
  const items = new Set(columns.map(({ meaning }) => meaning.item));
  return Object.fromEntries([...items].flatMap((item) => {
    const readings = columns.filter(({ meaning }) => meaning.item === item).flatMap(({ column, meaning }) => readingAt(grid, row, column, meaning));
    return readings.length === 0 ? [] : [[item.code, figureOf(readings, item, scheme.source.document)]];
  }));
}

function readingAt(grid: Grid, row: number, column: number, meaning: FigureMeaning): CellReading[] {
  const at = grid.origin(row, column);
  const cell = grid.cell(at.row, at.column);
  const read = meaning.kind === 'points' ? pointsIn(cell) : factIn(meaning.kind === 'fact' ? meaning.fact : RATE, cell);
  return read === null ? [] : [{ meaning, place: { sheet: grid.name, ...at }, found: foundIn(cell), read }];
}

function foundIn(cell: Cell | null): string {
  const percent = percentIn(cell);
  return percent === null ? String(cell?.value ?? '').trim() : `${percent}%`;
}

const RATE: FigureKind = { kind: 'percent', unit: '%', min: 0, max: 100 };

/** Given points count before facts; a fact that cannot be read spoils those that are made from it. */
function figureOf(readings: readonly CellReading[], item: Item, document: string): Figure {
  const given = readings.filter(({ meaning }) => meaning.kind === 'points');
  const used = given.length > 0 ? given : readings;
  const spoilt = used.find(({ read }) => 'reason' in read);
  const { place, found } = spoilt ?? { place: used[0]?.place ?? { sheet: '', row: 0, column: 0 }, found: used.map((each) => each.found).join('、') };
  const base = { place, found, facts: namedFacts(readings) };
  if (spoilt !== undefined && 'reason' in spoilt.read) return { ...base, value: null, reason: spoilt.read.reason };
  const [points] = given.flatMap(({ read }) => ('value' in read && typeof read.value === 'number' ? [read.value] : []));
  if (points === undefined) return { ...base, ...outcomeOf(pointsFromFacts(item, factsOf(used), document)) };
  return points >= 0 && points <= (item.weight ?? Infinity) ? { ...base, value: points, reason: null } : { ...base, value: null, reason: 'out-of-range' };
}

const valued = (readings: readonly CellReading[]): { meaning: FigureMeaning; value: FactValue }[] =>
  readings.flatMap(({ meaning, read }) => ('value' in read ? [{ meaning, value: read.value }] : []));

/** As the table gives them, by the id of the fact or the rate. */
const namedFacts = (readings: readonly CellReading[]): Figure['facts'] => Object.fromEntries(valued(readings).flatMap(({ meaning, value }) => {
  switch (meaning.kind) {
    case 'points': return [];
    case 'fact': return [[meaning.fact.id, value]];
    case 'rate': return [[meaning.rate.id, value]];
  }
}));

/** For the rule: a rate stands for its two facts where these are not given themselves. */
function factsOf(readings: readonly CellReading[]): Record<string, FactValue> {
  const all = valued(readings);
  const ofRates = all.flatMap(({ meaning, value }) => (meaning.kind === 'rate' ? [[meaning.rate.part, value], [meaning.rate.whole, 100]] as const : []));
  const own = all.flatMap(({ meaning, value }) => (meaning.kind === 'fact' ? [[meaning.fact.id, value] as const] : []));
  return own.length > 0 && ofRates.length > 0 ? Object.fromEntries(own) : Object.fromEntries([...ofRates, ...own]);
}

function outcomeOf(computed: PointsFromFacts | null): { value: number | null; reason: FigureReason | null } {
  if (computed !== null && computed.points !== null) return { value: computed.points, reason: null };
  return { value: null, reason: computed === null || 'range' in computed ? 'judged' : 'facts-missing' };
}
