import { applyChanges } from '../../src/core/change';
import type { Change } from '../../src/core/host';
import type { Workbook } from '../../src/core/workbook';

const set = (row: number, column: number, value: string | number | null, sheet = '一'): Change => ({ type: 'set', place: { sheet, row, column }, value });

const before = (): Workbook => ({
  sheets: [
    { name: '一', merges: [{ top: 4, left: 0, bottom: 5, right: 2 }], rows: [{ index: 1, cells: [{ column: 1, value: 3, formula: 'A1' }, { column: 3, value: 44_000, kind: 'date', style: { locked: false } }] }, { index: 7, hidden: true, cells: [{ column: 0, value: 'x' }] }] },
    { name: '二', merges: [], rows: [] },
  ],
  names: [],
});

describe('applyChanges', () => {
  it('replaces a formula by the value', () => {
    expect(applyChanges(before(), [set(1, 1, 5)]).sheets[0]?.rows[0]?.cells[0]).toEqual({ column: 1, value: 5 });
  });

  it('keeps a date a date, and a style', () => {
    const { sheets: [sheet] } = applyChanges(before(), [set(1, 3, 45_000)]);
    expect(sheet?.rows[0]?.cells[1]).toEqual({ column: 3, value: 45_000, kind: 'date', style: { locked: false } });
  });

  it('puts cells and rows where they belong', () => {
    const { sheets: [sheet] } = applyChanges(before(), [set(1, 2, 'b'), set(1, 0, 'a'), set(3, 9, 'c')]);
    expect(sheet?.rows.map(({ index, cells }) => [index, cells.map(({ column }) => column)])).toEqual([[1, [0, 1, 2, 3]], [3, [9]], [7, [0]]]);
  });

  it('writes the top left cell of a merged area', () => {
    const { sheets: [sheet] } = applyChanges(before(), [set(5, 2, '总分')]);
    expect(sheet?.rows[1]).toEqual({ index: 4, cells: [{ column: 0, value: '总分' }] });
  });

  it('leaves a hidden row behind when its only cell is emptied', () => {
    const { sheets: [sheet] } = applyChanges(before(), [set(7, 0, null)]);
    expect(sheet?.rows[1]).toEqual({ index: 7, hidden: true, cells: [] });
  });

  it('shares the sheets that no change touches and leaves the workbook given as it is', () => {
    const workbook = before();
    const after = applyChanges(workbook, [set(1, 1, 5)]);
    expect(after.sheets[1]).toBe(workbook.sheets[1]);
    expect(workbook).toEqual(before());
  });

  it('sets cells of a sheet that was added before', () => {
    const after = applyChanges(before(), [{ type: 'add', sheets: [{ name: '三', merges: [], rows: [] }], names: [{ name: 'n', refersTo: '1' }] }, set(0, 0, 1, '三')]);
    expect(after.sheets[2]?.rows).toEqual([{ index: 0, cells: [{ column: 0, value: 1 }] }]);
    expect(after.names).toEqual([{ name: 'n', refersTo: '1' }]);
  });

  it('refuses a sheet that is not there', () => {
    expect(() => applyChanges(before(), [set(0, 0, 1, '四')])).toThrow('no sheet 四');
  });
});
