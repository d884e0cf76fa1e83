import type { Area } from '../address';
import type { Reading } from '../card';
import type { CityBook, Review } from '../city';
import { readNumber, type NumberReading } from '../number';
import type { Cell, Workbook } from '../workbook';
import type { CityNames } from './names';
import { textOf } from './rows-under';

type Names = Pick<CityNames, 'review' | 'codes' | 'units' | 'reasons' | 'baseline' | 'baselineCodes' | 'baselineUnits'>;

/** A block of units × items: by unit, the sheet's row and by code the cell. */
type Block = Map<string, { row: number; items: ReadonlyMap<string, Reading> }>;

/** 初评 as a person left it: the points of every unit, and what of them is not what the review started from. */
export function readReviews(workbook: Workbook, names: Names): Pick<CityBook, 'points' | 'reviews'> {
  const baseline = blockOf(workbook, names.baseline, names.baselineCodes, names.baselineUnits);
  const reasons = gridOf(workbook, names.reasons);
  const rows = [...blockOf(workbook, names.review, names.codes, names.units)].map(([unit, { row, items }]) => {
    const readings = [...items].map(([code, { place, cell }]) => ({ code, place, reading: readNumber(cell) }));
    const points = readings.map(({ code, reading }) => [code, valueOf(reading)] as const);
    const changed = points.filter(([code, value]) => value !== startOf(baseline, unit, code));
    const unreadable = readings.flatMap(({ code, place, reading }) => ('value' in reading || reading.state === 'blank' ? [] : [[code, { found: String(reading.found), place }] as const]));
    const reason = textOf(reasons.get(row)?.get(names.reasons?.left ?? -1) ?? null) || null;
    const review: Review = { unit, points: Object.fromEntries(changed), ...(unreadable.length > 0 && { unreadable: Object.fromEntries(unreadable) }), reason };
    return { unit, points: Object.fromEntries(points), review };
  });
  return {
    points: Object.fromEntries(rows.map(({ unit, points }) => [unit, points])),
    reviews: rows.map(({ review }) => review).filter(({ points, unreadable, reason }) => Object.keys(points).length > 0 || unreadable !== undefined || reason !== null),
  };
}

const valueOf = (reading: NumberReading): number | null => ('value' in reading ? reading.value : null);

/** `undefined` where the review started from nothing: a row that a person added. */
function startOf(baseline: Block, unit: string, code: string): number | null | undefined {
  const start = baseline.get(unit)?.items.get(code);
  return start === undefined ? undefined : valueOf(readNumber(start.cell));
}

/** Rows without a unit and columns without a code are a person's own; of two rows for one unit the upper one counts. */
function blockOf(workbook: Workbook, area: Area | null, codes: Area | null, units: Area | null): Block {
  const block: Block = new Map();
  if (area === null || codes === null || units === null) return block;
  const [cells, headings, names] = [area, codes, units].map((each) => gridOf(workbook, each));
  const columns = [...headings?.get(codes.top)?.values() ?? []].filter(({ column }) => column >= codes.left && column <= codes.right)
    .map((cell) => ({ column: cell.column, code: textOf(cell) })).filter(({ code }) => code !== '');
  for (let row = area.top; row <= area.bottom; row++) {
    const unit = textOf(names?.get(row)?.get(units.left) ?? null);
    if (unit === '' || block.has(unit)) continue;
    const own = cells?.get(row);
    block.set(unit, { row, items: new Map(columns.map(({ column, code }) => [code, { place: { sheet: area.sheet, row, column }, cell: own?.get(column) ?? null }])) });
  }
  return block;
}

const gridOf = ({ sheets }: Workbook, area: Area | null): Map<number, Map<number, Cell>> =>
  new Map(sheets.find(({ name }) => name === area?.sheet)?.rows.map(({ index, cells }) => [index, new Map(cells.map((cell) => [cell.column, cell]))]));
