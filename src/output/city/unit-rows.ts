import type { Row } from '../../core/workbook';
import type { Grid } from '../kit/grid';
import { makeGrid } from '../kit/grid';
import { lazy } from '../kit/lazy';
import type { UnitRow } from './unit-row';

/** A row's least height in 初评 and 对比, in points. */
export const LEAST = 20;

/** The head, then a row a unit, each made when it is gone over. `number` counts the units from 1. */
export const unitRows = (head: readonly Row[], units: readonly UnitRow[], widths: number[], put: (line: Grid, unit: UnitRow, number: number) => void): Iterable<Row> => lazy(function* () {
  yield* head;
  for (const [index, unit] of units.entries()) {
    const line = makeGrid(widths, LEAST);
    put(line, unit, index + 1);
    yield* line.finish().rows;
  }
});
