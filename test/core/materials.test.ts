import fc from 'fast-check';
import { evaluate, type Report } from '../../src/core/report';
import { wordsOf } from '../../src/core/rules';
import { findScheme, schemes } from '../../src/schemes';
import { itemsOf, type Scheme } from '../../src/schemes/schema';
import { cardWorkbook, fullPoints, withNames, type Typed } from '../tools/card-workbook';

const henan = findScheme('henan-2021') as Scheme;
const allPresent = Object.fromEntries(henan.materials.map(({ id }) => [id, '有']));

function reportOf(states: Record<string, Typed>, points: Record<string, Typed> = fullPoints(henan), facts: Record<string, Typed> = {}): Report {
  const [report] = evaluate(withNames(cardWorkbook(henan, points), henan, states, facts), schemes, 'x.xlsx');
  if (report === undefined) throw new Error('No report');
  return report;
}

const item = (report: Report, code: string) => report.items.find((each) => each.code === code);
const materialOf = (code: string) => henan.materials.filter(({ items }) => items.includes(code));

describe('001 三: B类指标缺少任何一项材料，该项指标不得分', () => {
  test('with every material present all points count and nothing is provisional', () => {
    const report = reportOf(allPresent);
    expect(report).toMatchObject({ by: 'names', total: 100, complete: true, undecided: { count: 0, points: 0 } });
    expect(report.findings).toEqual([]);
  });

  test('a missing member of a shared set zeroes every item that shares it (1.1.1 and 1.1.2)', () => {
    const [shared] = materialOf('1.1.1').filter(({ items }) => items.includes('1.1.2'));
    if (shared === undefined) throw new Error('No shared material');
    const report = reportOf({ ...allPresent, [shared.id]: '缺' });
    expect(item(report, '1.1.1')).toMatchObject({ typed: 2, points: 0, status: 'scored', reason: 'missing-material' });
    expect(item(report, '1.1.2')).toMatchObject({ typed: 1, points: 0 });
    expect(report.total).toBe(97);
    const finding = report.findings.find(({ item: code }) => code === '1.1.1');
    expect(finding).toMatchObject({ rule: 'missing-material', wouldBe: 2, atStake: 2, text: shared.text, clause: '教资助〔2021〕104号 三' });
    expect(finding && wordsOf(finding, 'zh').message).toContain(shared.text);
  });

  test('an undecided material lets the typed points count for now, marked provisional', () => {
    const [material] = materialOf('1.4.1');
    if (material === undefined) throw new Error('No material');
    for (const state of ['未核', null]) {
      const report = reportOf({ ...allPresent, [material.id]: state });
      expect(item(report, '1.4.1')).toMatchObject({ points: 5, status: 'provisional', reason: 'unchecked-material' });
      expect(report).toMatchObject({ total: 100, complete: true, undecided: { count: 1, points: 5 } });
    }
  });

  test('a word that is no state counts as undecided and is named', () => {
    const [material] = materialOf('1.4.1');
    if (material === undefined) throw new Error('No material');
    const report = reportOf({ ...allPresent, [material.id]: '大概有' });
    expect(item(report, '1.4.1')).toMatchObject({ status: 'provisional' });
    expect(report.findings.map(({ rule }) => rule)).toEqual(['unchecked-material', 'unknown-state']);
  });

  test.each(['2.2.1', '3.2.2'])('%s names no document and is never zeroed', (code) => {
    const report = reportOf(Object.fromEntries(henan.materials.map(({ id }) => [id, '缺'])));
    expect(item(report, code)).toMatchObject({ status: 'scored', reason: null, points: itemsOf(henan).find((each) => each.code === code)?.weight });
  });

  test('a blank item stays unscored though a material is missing, and can come to nothing more', () => {
    const [material] = materialOf('1.4.1');
    if (material === undefined) throw new Error('No material');
    const report = reportOf({ ...allPresent, [material.id]: '缺' }, { ...fullPoints(henan), '1.4.1': null });
    expect(item(report, '1.4.1')).toMatchObject({ points: null, reason: 'blank' });
    expect(report).toMatchObject({ total: 95, high: 95, complete: false });
  });

  test('effective points are 0 with a missing material, else the typed ones, whatever the states', () => {
    const states = fc.record(Object.fromEntries(henan.materials.map(({ id }) => [id, fc.constantFrom('有', '缺', '未核')])));
    fc.assert(fc.property(states, (chosen) => {
      const report = reportOf(chosen);
      for (const each of report.items) {
        const own = materialOf(each.code).map(({ id }) => chosen[id]);
        expect(each.points).toBe(own.includes('缺') ? 0 : each.weight);
        expect(each.status).toBe(!own.includes('缺') && own.includes('未核') ? 'provisional' : 'scored');
      }
    }), { numRuns: 40 });
  });
});

describe('facts beside the typed points', () => {
  test('the points that the facts give are compared with the typed ones, which count', () => {
    const report = reportOf(allPresent, { ...fullPoints(henan), '1.3': 5 }, { '1.3.staff': 5, '1.3.newStudents': 9000, '1.3.stable': '是', '1.3.competent': '是' });
    expect(item(report, '1.3')).toMatchObject({ points: 5, computed: { points: 3, level: 2 } });
    expect(report.findings).toEqual([expect.objectContaining({ rule: 'facts-differ', item: '1.3', found: 5, expected: 3, atStake: 2 })]);
  });

  test('a decision that was applied is shown with the clause (附件1 1.4.1: 90-100 m² is named by no band)', () => {
    const report = reportOf(allPresent, { ...fullPoints(henan), '1.4.1': 4 }, { '1.4.1.area': 95, '1.4.1.population': 970_000 });
    expect(report.findings).toEqual([expect.objectContaining({ rule: 'decision', severity: 'info', item: '1.4.1', found: 4 })]);
  });

  test('a fact that is no such fact is named and gives no points', () => {
    const report = reportOf(allPresent, fullPoints(henan), { '1.4.1.area': '约200', '1.4.1.population': 970_000 });
    expect(item(report, '1.4.1')?.computed).toMatchObject({ points: null, missing: ['area'] });
    expect(report.findings).toEqual([expect.objectContaining({ rule: 'unreadable-fact', item: '1.4.1', found: '约200' })]);
  });
});
