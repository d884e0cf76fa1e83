import type { Card, CardRow, Reading } from '../card';
import type { Address } from '../workbook';
import { weightOf } from '../number';
import type { Grid } from './grid';
import type { Vocabulary } from './labels';
import { stageOf, unitOf, yearOf } from './heading';
import type { linesOf } from './lines';
import { tablesOf, type Table, type TableRow } from './table';

/** A card needs this share of the scheme's items, told by their names; codes alone are shared by many evaluations. */
const LEAST_NAMED = 0.4;
/** Or this share by codes with the official weights, on sheets that print no names. */
const LEAST_WEIGHED = 0.8;

/** The cards that a sheet shows by codes and names; its lines are those of `linesOf`. */
export function cardsByText(grid: Grid, lines: ReturnType<typeof linesOf>, vocabulary: Vocabulary, fileName: string): Card[] {
  return tablesOf(grid, lines, vocabulary).filter((table) => isCard(grid, table, vocabulary)).map((table) => cardOf(grid, table, vocabulary, fileName));
}

type ItemRow = Extract<TableRow, { kind: 'item' }>;
const isItem = (row: TableRow): row is ItemRow => row.kind === 'item';

function isCard(grid: Grid, { rows, weight }: Table, { items }: Vocabulary): boolean {
  const named = new Set(rows.filter(isItem).filter((row) => row.named).map(({ code }) => code)).size;
  if (named >= items.size * LEAST_NAMED) return true;
  if (weight === null) return false;
  const weighed = rows.filter(isItem).filter(({ code, row }) => weightOf(grid.cell(row, weight)) === items.get(code)?.weight);
  return new Set(weighed.map(({ code }) => code)).size >= items.size * LEAST_WEIGHED;
}

function cardOf(grid: Grid, table: Table, { scheme }: Vocabulary, fileName: string): Card {
  const { header, rows, weight } = table;
  const reading = (row: number, column: number): Reading => ({ place: { sheet: grid.name, ...grid.origin(row, column) }, cell: cellAt(grid, { row, column }) });
  const label = (at: Address) => grid.cell(at.row, at.column)?.value;
  const of = (kind: 'total' | 'grade') => rows.find((row): row is Extract<TableRow, { kind: 'total' | 'grade' }> => row.kind === kind);
  const year = yearOf(grid, table.start, header.top);
  const total = of('total');
  const grade = of('grade');
  return {
    scheme,
    sheet: grid.name,
    by: 'text',
    version: null,
    unit: unitOf(grid, { from: table.start, until: header.top, below: table.last ? (rows.at(-1)?.row ?? header.bottom) + 1 : null }, fileName),
    year: year ?? scheme.year,
    yearStated: year !== null,
    stage: table.stage ?? stageOf(grid, table.start, header.top, fileName),
    rows: rows.filter(isItem).map(({ code, row, label: at }): CardRow => ({
      code,
      name: String(label(at) ?? ''),
      namePlace: { sheet: grid.name, ...at },
      points: reading(row, header.points),
      weight: weight === null ? null : reading(row, weight),
    })),
    extras: rows.filter((row) => row.kind === 'extra').map(({ label: at }) => ({ text: String(label(at) ?? ''), place: { sheet: grid.name, ...at } })),
    total: total === undefined ? null : reading(total.row, valueBeside(grid, total.row, total.value)),
    sections: rows.filter((row) => row.kind === 'section').map(({ code, row }) => ({ code, reading: reading(row, header.points) })),
    grade: grade === undefined ? null : reading(grade.row, grade.value),
    bonus: [],
    veto: null,
    materials: [],
    facts: [],
    effective: [],
    claimed: [],
  };
}

/** The value shown at an address, merged areas resolved. */
function cellAt(grid: Grid, at: Address): Reading['cell'] {
  const origin = grid.origin(at.row, at.column);
  return grid.cell(origin.row, origin.column);
}

/** A total that is merged over weight and points stands in the merged area's first cell. */
const valueBeside = (grid: Grid, row: number, column: number): number => grid.origin(row, column).column;
