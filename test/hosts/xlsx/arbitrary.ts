import fc from 'fast-check';
import type { Change } from '../../../src/core/host';
import type { Cell, CellValue, Range, Row, Sheet } from '../../../src/core/workbook';

const LAST_ROW = 12;
const LAST_COLUMN = 8;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', ' ', '=1+1', '-', '+3', '@x', '_x000D_', '_x005F_x0041_', 'a\r\nb', '\u0000\ud800\uffff', '<c r="A1"/>', ']]>', '&amp;', '优秀', "'", '😀'),
);

const value: fc.Arbitrary<CellValue> = fc.oneof(
  text, fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0), fc.integer({ min: -100, max: 100 }), fc.boolean(), fc.constant(null),
);

const cell: fc.Arbitrary<Omit<Cell, 'column'>> = fc.oneof(
  { weight: 4, arbitrary: value.map((plain) => ({ value: plain })) },
  { weight: 1, arbitrary: fc.constantFrom<Omit<Cell, 'column'>>(
    { value: '#N/A', kind: 'error' }, { value: 44_000, kind: 'date' }, { value: 3, formula: 'A1+2' }, { value: '合格', formula: 'IF(A1<3,"合格","")' },
    { value: null, kind: 'unvalued', formula: 'SUM($A$1:B2)' }, { value: false, formula: 'A1="x"' }, { value: '#REF!', kind: 'error', formula: '#REF!+1' },
  ) },
);

const distinct = <Item>(items: Item[], keyOf: (item: Item) => number): Item[] =>
  [...new Map(items.map((item) => [keyOf(item), item])).values()].sort((left, right) => keyOf(left) - keyOf(right));

const row: fc.Arbitrary<Row> = fc.record({
  index: fc.nat(LAST_ROW),
  cells: fc.array(fc.tuple(fc.nat(LAST_COLUMN), cell), { maxLength: 6 }).map((pairs) => distinct(pairs.map(([column, rest]) => ({ column, ...rest })), ({ column }) => column)),
  hidden: fc.boolean(),
}).map(({ hidden, ...rest }) => (hidden ? { ...rest, hidden } : rest));

const overlap = (one: Range, other: Range): boolean => one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

const merges: fc.Arbitrary<Range[]> = fc.array(fc.tuple(fc.nat(LAST_ROW), fc.nat(LAST_COLUMN), fc.nat(2), fc.integer({ min: 1, max: 2 })), { maxLength: 2 })
  .map((all) => all.map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width })))
  .map((all) => all.filter((range, index) => all.slice(0, index).every((other) => !overlap(range, other))));

export const sheet = (name: string): fc.Arbitrary<Sheet> => fc.record({
  name: fc.constant(name), rows: fc.array(row, { maxLength: 8 }).map((rows) => distinct(rows, ({ index }) => index)), merges,
});

const set = (names: string[]): fc.Arbitrary<Change> => fc.record({
  type: fc.constantFrom('set' as const, 'set' as const, 'stored' as const),
  place: fc.record({ sheet: fc.constantFrom(...names), row: fc.nat(LAST_ROW + 3), column: fc.nat(LAST_COLUMN + 2) }),
  value,
});

/** Changes in a workbook that has sheets of these names: cells set and results stored, one sheet added and the same in it. */
export const changesFor = (names: string[]): fc.Arbitrary<Change[]> => fc.tuple(fc.array(set(names), { maxLength: 8 }), sheet('新表'), fc.array(set([...names, '新表']), { maxLength: 8 }))
  .map(([before, added, after]) => [...before, { type: 'add', sheets: [added], names: [{ name: '_dfk.unit', sheet: '新表', refersTo: "'新表'!$B$2", hidden: true }] }, ...after]);
