import type { CellValue, Column, NewSheet, Row, Style } from '../../core/workbook';
import { LANDSCAPE } from '../kit/landscape';
import { lazy } from '../kit/lazy';
import { rowHeight } from '../kit/row-height';
import { STYLE } from '../kit/styles';
import { CITY_STYLE } from './styles';

export interface ListColumn<Entry> { head: string; /** In characters; 0 hides it. */ width: number; style: Style; value: (entry: Entry, index: number) => CellValue }

/** The head's row; entries follow. */
export const LIST_HEAD = 2;
const LEAST = 18;
/** Heights that are remembered at a time, since the same texts come again soon. */
const MOST_KNOWN = 2000;

/** A long plain table, one row an entry, made when it is gone over: a country has a hundred thousand of them. */
export function listSheet<Entry>({ name, title, note, columns, entries, count, tabColor, frozen }: {
  name: string; title: string; note: string; columns: readonly ListColumn<Entry>[]; /** As many as `count` tells. */ entries: Iterable<Entry>; count: number; tabColor: string; /** Columns that stay in view. */ frozen: number;
}): NewSheet {
  const known = new Map<string, number>();
  const heightOf = (value: CellValue, { width, style }: ListColumn<Entry>): number => {
    if (typeof value !== 'string' || !style.align?.wrap || width === 0) return LEAST;
    const key = `${width} ${style.font?.size} ${value}`;
    const height = known.get(key) ?? Math.max(LEAST, rowHeight(value, width, style.font?.size ?? 11));
    if (known.size > MOST_KNOWN) known.clear();
    known.set(key, height);
    return height;
  };
  const first = columns.findIndex(({ width }) => width > 0);
  const right = columns.length - 1;
  const top = (index: number, value: string, style: Style, height: number): Row => ({ index, height, cells: [{ column: first, value, style }] });
  const entryRow = (entry: Entry, index: number): Row => {
    const values = columns.map((column) => column.value(entry, index));
    return {
      index: LIST_HEAD + 1 + index,
      cells: values.map((value, column) => ({ column, value, style: columns[column]?.style ?? CITY_STYLE.text })),
      height: values.reduce<number>((most, value, column) => Math.max(most, heightOf(value, columns[column] as ListColumn<Entry>)), LEAST),
    };
  };
  const last = LIST_HEAD + Math.max(count, 1);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const head = [
    top(0, title, STYLE.title, 34), top(1, note, STYLE.note, rowHeight(note, width, 9)),
    { index: LIST_HEAD, height: 24, cells: columns.map(({ head: value }, column) => ({ column, value, style: CITY_STYLE.head })) },
  ];
  return {
    name,
    rows: lazy(function* () {
      yield* head;
      let index = 0;
      for (const entry of entries) yield entryRow(entry, index++);
    }),
    merges: [{ top: 0, left: first, bottom: 0, right }, { top: 1, left: first, bottom: 1, right }],
    columns: columns.map(({ width: size }, index): Column => ({ from: index, to: index, ...(size > 0 ? { width: size } : { hidden: true }) })),
    ...(count === 0 ? {} : { filter: { top: LIST_HEAD, bottom: last, left: first, right } }),
    protected: true,
    freeze: { row: LIST_HEAD + 1, column: frozen },
    hideGridlines: true,
    tabColor,
    print: { ...LANDSCAPE, area: { top: 0, left: first, bottom: last, right }, titleRows: [LIST_HEAD, LIST_HEAD] },
  };
}
