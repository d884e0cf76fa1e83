import fc from 'fast-check';
import Big from 'big.js';
import { toA1 } from '../../src/core/address';
import { evaluate, type Report } from '../../src/core/report';
import { findScheme, schemes } from '../../src/schemes';
import { itemsOf, type Scheme } from '../../src/schemes/schema';
import { cardWorkbook, fullPoints, pointsCell, type CardOptions, type Typed } from '../tools/card-workbook';

const henan = findScheme('henan-2021') as Scheme;

function reportOf(points: Record<string, Typed>, options: CardOptions = {}): Report {
  const [report, ...others] = evaluate(cardWorkbook(henan, points, options), schemes, '打分卡.xlsx');
  if (report === undefined || others.length > 0) throw new Error('Expected one report');
  return report;
}

const found = (report: Report, rule: string) => report.findings.filter((finding) => finding.rule === rule);

describe('a card in the official layout (001 附件2)', () => {
  test('filled with the full weights scores 100 and is excellent', () => {
    const report = reportOf(fullPoints(henan), { total: 100, grade: '优秀' });
    expect(report).toMatchObject({ unit: '鲁山县', year: 2020, stage: 'self', sheet: 'Sheet1', total: 100, complete: true, low: 100, high: 100 });
    expect(report.grade).toEqual({ name: '优秀', key: 'excellent', settled: true, gap: null });
    expect(report.sections.map(({ points }) => points)).toEqual([23, 50, 27]);
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(itemsOf(henan).map(({ code }) => code))('item %s is read from its own cell', (code) => {
    const report = reportOf({ ...fullPoints(henan), [code]: 0 });
    const item = report.items.find((each) => each.code === code);
    expect(item).toMatchObject({ typed: 0, points: 0 });
    expect(item?.place && toA1(item.place)).toBe(pointsCell(henan, code));
  });
});

describe('points that cannot be read are not 0 (001 五 counts points, not gaps)', () => {
  const bad: [string, Typed, string][] = [
    ['a blank', null, 'blank'],
    ['white space', '  ', 'blank'],
    ['2000万', '2000万', 'not-a-number'],
    ['2/3', '2/3', 'not-a-number'],
    ['约2', '约2', 'not-a-number'],
    ['2-3', '2-3', 'not-a-number'],
    ['1 0', '1 0', 'not-a-number'],
    ['true', true, 'not-a-number'],
    ['0.02 shown as 2%', { value: 0.02, kind: 'percent' }, 'not-a-number'],
    ['a date', { value: 44298, kind: 'date' }, 'date'],
    ['an error value', { value: '#DIV/0!', kind: 'error', formula: '1/0' }, 'error-value'],
    ['a formula without value', { value: null, kind: 'unvalued', formula: 'C1' }, 'formula-without-value'],
    ['more than the weight', 6, 'out-of-range'],
    ['less than 0', -1, 'out-of-range'],
  ];
  test.each(bad)('%s leaves the item unscored with its own finding', (_, value, rule) => {
    const report = reportOf({ ...fullPoints(henan), '1.3': value });
    expect(report.items.find(({ code }) => code === '1.3')).toMatchObject({ points: null, status: 'unscored', reason: rule });
    expect(found(report, rule)).toEqual([expect.objectContaining({ item: '1.3', severity: 'error', atStake: 5 })]);
    expect(report).toMatchObject({ total: 95, complete: false, unscored: { count: 1, weight: 5 }, low: 95, high: 100 });
    expect(report.grade).toMatchObject({ key: 'excellent', settled: true });
  });

  test.each([['４.５', 4.5], ['4分', 4], [' 4 ', 4], ["'4", 4], ['４．５分', 4.5], ['.5', 0.5]])('%s is plainly a number and is read as %d, with a note', (value, expected) => {
    const report = reportOf({ ...fullPoints(henan), '1.3': value });
    expect(report.items.find(({ code }) => code === '1.3')).toMatchObject({ typed: expected, points: expected });
    expect(found(report, 'text-number')).toEqual([expect.objectContaining({ severity: 'info', expected })]);
  });

  test('the grade is settled only when both ends of the range fall into one band', () => {
    const points = { ...fullPoints(henan), '3.1.1': null, '2.5.1': 7 };
    expect(reportOf(points)).toMatchObject({ total: 84, low: 84, high: 99, grade: { key: 'good', settled: false, gap: { to: 'excellent', points: 1 } } });
  });
});

describe('grades (001 五)', () => {
  test.each([[85, '优秀'], [84.995, '良好'], [70, '良好'], [69.99, '合格'], [60, '合格'], [59.999, '不合格'], [0, '不合格']])('a total of %d is %s', (total, name) => {
    const points: Record<string, number> = {};
    let rest = new Big(total);
    for (const { code, weight } of itemsOf(henan)) {
      const part = rest.gt(weight ?? 0) ? new Big(weight ?? 0) : rest;
      points[code] = part.toNumber();
      rest = rest.minus(part);
    }
    expect(reportOf(points)).toMatchObject({ total, grade: { name } });
  });

  test('the total is the exact decimal sum of the items', () => {
    const values = itemsOf(henan).map(({ weight }) => fc.integer({ min: 0, max: (weight ?? 0) * 1000 }).map((thousandths) => thousandths / 1000));
    fc.assert(fc.property(fc.tuple(...values), (typed) => {
      const report = reportOf(Object.fromEntries(itemsOf(henan).map(({ code }, index) => [code, typed[index] ?? 0])));
      expect(report.total).toBe(typed.reduce((sum, value) => sum.plus(value), new Big(0)).toNumber());
      expect(report.sections.reduce((sum, { points }) => sum.plus(points), new Big(0)).toNumber()).toBe(report.total);
    }), { numRuns: 60 });
  });
});

describe("the card's own sums and altered cards", () => {
  test('total and grade are compared: left, right, difference', () => {
    const report = reportOf({ ...fullPoints(henan), '1.3': 4.5 }, { total: 100, grade: '良好' });
    expect(found(report, 'total-mismatch')).toEqual([expect.objectContaining({ found: 100, expected: 99.5, difference: 0.5 })]);
    expect(found(report, 'grade-mismatch')).toEqual([expect.objectContaining({ found: '良好', expected: '优秀' })]);
  });

  test('a changed weight is named and the official one counts', () => {
    const report = reportOf({ ...fullPoints(henan), '1.3': 6 }, { weights: { '1.3': 6 } });
    expect(found(report, 'weight-changed')).toEqual([expect.objectContaining({ item: '1.3', found: 6, expected: 5 })]);
    expect(found(report, 'out-of-range')).toEqual([expect.objectContaining({ item: '1.3', found: 6, expected: { min: 0, max: 5 } })]);
  });

  test('missing, duplicated, additional and renamed rows are named', () => {
    const workbook = cardWorkbook(henan, fullPoints(henan));
    const rows = workbook.sheets[0]?.rows ?? [];
    const at = (code: string) => rows.findIndex(({ cells }) => cells.some(({ value }) => String(value).startsWith(`${code}.`)));
    rows.splice(at('2.9'), 1);
    const copy = rows[at('2.3.1')];
    if (copy === undefined) throw new Error('No row');
    rows.splice(at('2.3.1') + 1, 0, { ...copy, cells: copy.cells.filter(({ column }) => column > 0) });
    rows.splice(at('1.5.2') + 1, 0, { index: 0, cells: [{ column: 1, value: '1.6.其他' }, { column: 3, value: 2 }, { column: 4, value: 2 }] });
    const renamed = rows[at('1.3')]?.cells.find(({ column }) => column === 1);
    if (renamed === undefined) throw new Error('No cell');
    renamed.value = '1.3.人员及编制';
    rows.forEach((row, index) => { row.index = index; });
    workbook.sheets[0]!.merges = [];
    const [report] = evaluate(workbook, schemes, 'x.xlsx') as [Report];
    expect(found(report, 'missing-row')).toEqual([expect.objectContaining({ item: '2.9', atStake: 4 })]);
    expect(found(report, 'duplicate-row')).toEqual([expect.objectContaining({ item: '2.3.1' })]);
    expect(found(report, 'extra-row')).toEqual([expect.objectContaining({ item: null, found: '1.6.其他' })]);
    expect(found(report, 'renamed-item')).toEqual([expect.objectContaining({ item: '1.3', found: '1.3.人员及编制' })]);
    expect(report).toMatchObject({ total: 92, complete: false, unscored: { count: 2, weight: 8 } });
  });
});
