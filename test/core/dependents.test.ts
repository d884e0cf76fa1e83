import fc from 'fast-check';
import { toA1 } from '../../src/core/address';
import { dependentsFinder, dependentsOf } from '../../src/core/dependents';
import type { Cell, Workbook } from '../../src/core/workbook';

function book(formulas: Record<string, string[]>, names: Workbook['names'] = []): Workbook {
  const cellsOf = (list: string[]): Cell[] => list.map((formula, column) => ({ column, value: 1, ...(formula === '' ? {} : { formula }) }));
  return { sheets: Object.entries(formulas).map(([name, list]) => ({ name, merges: [], rows: [{ index: 0, cells: cellsOf(list) }] })), names };
}

const dependents = (workbook: Workbook, sheet: string, row: number, column: number): string[] =>
  dependentsOf(workbook, [{ sheet, row, column }]).map((place) => `${place.sheet}!${toA1(place)}`);

describe('stored values that no longer hold', () => {
  test('direct, absolute, ranged and transitive readers are found, others are not', () => {
    const workbook = book({ 打分卡: ['', 'A1*2', 'SUM($A$1:A9)', 'B1+1', 'Z99', '"A1"&Z1'] });
    expect(dependents(workbook, '打分卡', 0, 0)).toEqual(['打分卡!B1', '打分卡!C1', '打分卡!D1']);
  });

  test('readers on other sheets, quoted or not, and by whole columns', () => {
    const workbook = book({ 打分卡: [''], '材料 清单': ["打分卡!A1", "'打分卡'!A:A", "A1"] });
    expect(dependents(workbook, '打分卡', 0, 0)).toEqual(['材料 清单!A1', '材料 清单!B1', '材料 清单!C1']);
    expect(dependents(workbook, '材料 清单', 5, 0)).toEqual([]);
  });

  test('readers through a defined name', () => {
    const workbook = book({ 打分卡: ['', '_dfk.points.1.3+1', 'A10'] }, [{ name: '_dfk.points.1.3', refersTo: "'打分卡'!$A$1" }]);
    expect(dependents(workbook, '打分卡', 0, 0)).toEqual(['打分卡!B1']);
  });

  test('computed references always count, and circles end', () => {
    const workbook = book({ 一: ['', 'INDIRECT("A"&9)', 'D1', 'C1'] });
    expect(dependents(workbook, '一', 7, 7)).toEqual(['一!B1']);
    expect(dependents(workbook, '一', 0, 2)).toEqual(['一!B1', '一!D1', '一!C1']);
  });

  test('the same text reads other cells on another sheet, also once it is known', () => {
    const find = dependentsFinder();
    const workbook = book({ 一: ['', 'A1'], 二: ['', 'A1'] });
    expect(find(workbook, [{ sheet: '一', row: 0, column: 0 }])).toEqual([{ sheet: '一', row: 0, column: 1 }]);
    expect(find(workbook, [{ sheet: '二', row: 0, column: 0 }])).toEqual([{ sheet: '二', row: 0, column: 1 }]);
  });

  test('a name that comes to mean another cell is followed by a finder that knows the formula', () => {
    const find = dependentsFinder();
    const at = (refersTo: string) => find(book({ 一: ['', '', 'total+1'] }, [{ name: 'Total', refersTo }]), [{ sheet: '一', row: 0, column: 1 }]).length;
    expect([at('一!$A$1'), at('一!$B$1'), at('一!$A$1')]).toEqual([0, 1, 0]);
  });

  const text = fc.constantFrom('', 'A1', 'B1*2', 'SUM(A1:C1)', '二!B1', "'一'!C1", 'n1+1', 'INDIRECT("A1")', '"A1"');
  const sheet = fc.array(text, { minLength: 1, maxLength: 6 });
  const changed = fc.record({ sheet: fc.constantFrom('一', '二'), row: fc.constant(0), column: fc.nat(5) });
  test('a finder that has seen other workbooks finds what a new one finds', () => {
    const find = dependentsFinder();
    fc.assert(fc.property(sheet, sheet, fc.constantFrom("一!$A$1", "二!$B$1"), fc.array(changed, { maxLength: 3 }), (one, two, refersTo, places) => {
      const workbook = book({ 一: one, 二: two }, [{ name: 'n1', refersTo }]);
      expect(find(workbook, places)).toEqual(dependentsOf(workbook, places));
    }));
  });
});
