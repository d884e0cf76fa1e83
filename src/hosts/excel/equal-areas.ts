import type { Range, Row, Style } from '../../core/workbook';

export interface Area<Value> { range: Range; value: Value }

interface Run<Value> extends Area<Value> { key: string }

/** Neighbours in a row that share what `pick` finds; `undefined` ends a run. */
function runsOf<Value>({ index, cells }: Row, pick: (style: Style) => Value | undefined): Run<Value>[] {
  const runs: Run<Value>[] = [];
  for (const { column, style } of cells) {
    const value = style === undefined ? undefined : pick(style);
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    const last = runs.at(-1);
    if (last?.key === key && last.range.right === column - 1) last.range.right = column;
    else runs.push({ key, value, range: { top: index, bottom: index, left: column, right: column } });
  }
  return runs;
}

/** The cells' formats as few rectangles: each holds cells that share one property of their style. */
export function equalAreas<Value>(rows: Row[], pick: (style: Style) => Value | undefined): Area<Value>[] {
  const areas: Run<Value>[] = [];
  let open: Run<Value>[] = [];
  for (const row of rows) {
    const next: Run<Value>[] = [];
    for (const run of runsOf(row, pick)) {
      const above = open.find(({ key, range }) => key === run.key && range.bottom === row.index - 1 && range.left === run.range.left && range.right === run.range.right);
      if (above === undefined) areas.push(run);
      else above.range.bottom = row.index;
      next.push(above ?? run);
    }
    open = next;
  }
  return areas.map(({ range, value }) => ({ range, value }));
}
