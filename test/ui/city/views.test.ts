import type { CitySummary, UnitResult } from '../../../src/core/city';
import type { Workbook } from '../../../src/core/workbook';
import { changesBetween } from '../../../src/ui/city/changes';
import { givenFiles } from '../../../src/ui/city/given-files';
import { lossItems, lossUnits } from '../../../src/ui/city/loss-view';
import { rankRows } from '../../../src/ui/city/ranking-view';
import { rowsAround } from '../../../src/ui/city/rows-around';
import { openCity, sampleFiles } from './desk';

const file = (path: string) => ({ path, file: new File(['x'], path.slice(path.lastIndexOf('/') + 1)) });

describe('what is taken of what a person gave', () => {
  test('of a folder only tables; what programs leave behind is passed over in silence, the rest is named', () => {
    const { files, skipped } = givenFiles(['报送/叶县.XLSX', '报送/鲁山县.et', '报送/~$叶县.xlsx', '报送/.DS_Store', '报送/Thumbs.db', '报送/照片/大厅.jpg', '报送/扫描.pdf'].map(file));
    expect([files.map(({ path }) => path), skipped]).toEqual([['报送/叶县.XLSX', '报送/鲁山县.et'], ['报送/照片/大厅.jpg', '报送/扫描.pdf']]);
  });

  test('a file that was picked by itself is taken whatever it is, so that it is refused with its reason', () => {
    expect(givenFiles([file('扫描.pdf')]).files).toHaveLength(1);
  });
});

describe('the cells around a source', () => {
  const book: Workbook = { sheets: [{ name: '打分卡', merges: [], rows: [{ index: 1, cells: [{ column: 1, value: '人员' }, { column: 4, value: 5 }] }, { index: 9, cells: [{ column: 4, value: '远' }] }] }], names: [] };

  test('two rows up and down; empty columns are left out, the place itself never is', () => {
    expect(rowsAround(book, { sheet: '打分卡', row: 1, column: 4 })).toMatchObject({
      columns: [{ column: 1 }, { column: 4 }],
      rows: [{ index: 0, values: ['', ''] }, { index: 1, values: ['人员', '5'] }, { index: 2 }, { index: 3 }],
    });
  });

  test('a sheet that is not there shows its place empty', () => {
    expect(rowsAround(book, { sheet: '别处', row: 0, column: 0 })).toMatchObject({ columns: [{ column: 0 }], rows: [{ values: [''] }, {}, {}] });
  });
});

describe('ranking and losses of the sample', () => {
  let summary: CitySummary;
  let scheme: NonNullable<ReturnType<ReturnType<typeof openCity>['session']['get']>['scheme']>;

  beforeAll(async () => {
    const { session } = openCity();
    await session.add(sampleFiles(), []);
    const state = session.get();
    if (state.summary === null || state.scheme === null) throw new Error('nothing was read');
    ({ summary, scheme } = { summary: state.summary, scheme: state.scheme });
  });

  const names = (rows: { unit: UnitResult }[]) => rows.map(({ unit }) => unit.unit);

  test('by rank first; any column sorts both ways; a grade filters, and those without all points stand apart', () => {
    const byRank = { grade: null, sort: { by: 'rank', down: false } } as const;
    expect(names(rankRows(summary, byRank))).toEqual(summary.units.map(({ unit }) => unit));
    const total = rankRows(summary, { grade: null, sort: { by: 'total', down: true } }).map(({ unit }) => unit.total);
    expect(total).toEqual(total.toSorted((left, right) => right - left));
    expect(names(rankRows(summary, { ...byRank, grade: 'incomplete' }))).toEqual(['新华区']);
    expect(names(rankRows(summary, { ...byRank, grade: 'excellent' }))).toHaveLength(summary.statistics.counts.excellent);
    expect(rankRows(summary, byRank).find(({ unit }) => unit.unit === '鲁山县')).toMatchObject({ self: 94.5, difference: -3 });
  });

  test('the most lost points first, and in an item who loses most first', () => {
    const losses = lossItems(summary, scheme).map(({ loss }) => loss);
    expect(losses).toEqual(losses.toSorted((left, right) => right - left));
    const [first] = lossItems(summary, scheme);
    const units = lossUnits(summary, first?.code ?? '');
    expect(units.map(({ loss }) => loss)).toEqual(units.map(({ loss }) => loss).toSorted((left, right) => (right ?? -1) - (left ?? -1)));
  });

  test('changes name new and vanished units, and nothing where nothing changed', () => {
    const without = { ...summary, units: summary.units.slice(1) };
    expect(changesBetween(summary, summary)).toEqual([]);
    expect(changesBetween(without, summary)).toEqual([{ unit: summary.units[0]?.unit, before: null, after: { total: summary.units[0]?.total, complete: true }, items: [] }]);
    expect(changesBetween(summary, without)).toMatchObject([{ after: null }]);
  });
});
