import type { Range } from '../../../src/core/workbook';
import type { BookSheet, BorderLine, Style } from '../book';
import { addressesOf, cellAt, putCell } from '../cells';
import type { HostObject } from '../host-object';
import { accessDenied, notEmulated } from '../protocol';
import { colour, oneOf } from './values';

type Side = keyof NonNullable<Style['border']>;
type Edge = [side: Side, isPart: (range: Range, row: number, column: number) => boolean];

/** The cells' sides that belong to an edge of a range. */
const EDGES: Record<string, Edge[]> = {
  EdgeTop: [['top', ({ top }, row) => row === top]],
  EdgeBottom: [['bottom', ({ bottom }, row) => row === bottom]],
  EdgeLeft: [['left', ({ left }, _, column) => column === left]],
  EdgeRight: [['right', ({ right }, _, column) => column === right]],
  InsideHorizontal: [['bottom', ({ bottom }, row) => row < bottom], ['top', ({ top }, row) => row > top]],
  InsideVertical: [['right', ({ right }, _, column) => column < right], ['left', ({ left }, _, column) => column > left]],
};

const STYLES = ['None', 'Continuous', 'Dot', 'Double'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium'] as const;
const BLACK = '000000';

const lineFor = (style: typeof STYLES[number]): BorderLine | undefined =>
  ({ None: undefined, Continuous: 'thin', Dot: 'dotted', Double: 'double' } as const)[style];

function styleOf(line: BorderLine | undefined): string {
  if (line === undefined) return 'None';
  return line === 'double' ? 'Double' : line === 'dotted' ? 'Dot' : 'Continuous';
}

const weightOf = (line: BorderLine | undefined): string => (line === 'hair' ? 'Hairline' : line === 'medium' ? 'Medium' : 'Thin');

function borderObject(sheet: () => BookSheet, ranges: Range[], index: string): HostObject {
  const edges = EDGES[index] ?? [];
  const places = () => ranges.flatMap((range) => [...addressesOf(range)].flatMap(({ row, column }) => edges.filter(([, isPart]) => isPart(range, row, column)).map(([side]) => ({ row, column, side }))));
  const lines = () => places().map(({ row, column, side }) => cellAt(sheet(), row, column)?.style?.border?.[side]);
  const same = (give: (line: BorderLine | undefined) => string): string | null => {
    const [first, ...rest] = lines().map(give);
    return first !== undefined && rest.every((line) => line === first) ? first : null;
  };
  const draw = (change: (before: BorderLine | undefined) => BorderLine | undefined): void => {
    if (sheet().protected) throw accessDenied(`${sheet().name} is protected`);
    for (const { row, column, side } of places()) {
      const cell = cellAt(sheet(), row, column) ?? { value: null };
      const { border: before = {}, ...style } = cell.style ?? {};
      const { [side]: line, ...others } = before;
      const after = change(line);
      const border = after === undefined ? others : { ...others, [side]: after };
      putCell(sheet(), row, column, { ...cell, style: Object.keys(border).length === 0 ? style : { ...style, border } });
    }
  };
  return {
    type: 'RangeBorder',
    identity: () => ({ SideIndex: index }),
    get: { SideIndex: () => index, Style: () => same(styleOf), Weight: () => same(weightOf), Color: () => `#${BLACK}` },
    set: {
      Style: (value) => draw(() => lineFor(oneOf(STYLES, value))),
      Weight: (value) => {
        const weight = oneOf(WEIGHTS, value);
        draw((line) => (line === 'double' || line === 'dotted' ? line : ({ Hairline: 'hair', Thin: 'thin', Medium: 'medium' } as const)[weight]));
      },
      Color: (value) => { if (colour(value) !== BLACK) throw notEmulated(`how to save borders in ${String(value)}`); },
    },
  };
}

export function bordersObject(sheet: () => BookSheet, ranges: Range[]): HostObject {
  const indexes = Object.keys(EDGES);
  return {
    type: 'RangeBorderCollection',
    get: { Count: () => indexes.length },
    item: (index) => borderObject(sheet, ranges, oneOf(indexes, index)),
    items: () => indexes.map((index) => borderObject(sheet, ranges, index)),
  };
}
