import fc from 'fast-check';
import { advise } from '../../src/core/advice';
import { applyChanges } from '../../src/core/change';
import { add } from '../../src/core/decimal';
import { evaluate } from '../../src/core/report';
import type { Report } from '../../src/core/report';
import { STATE_WORDS } from '../../src/core/states';
import type { Workbook } from '../../src/core/workbook';
import { makeKit } from '../../src/output/kit';
import { schemes } from '../../src/schemes';
import { itemsOf } from '../../src/schemes/schema';
import type { Scheme } from '../../src/schemes/schema';
import { filled } from '../../src/samples/filled';

const scheme: Scheme = schemes.find(({ unit }) => unit === 'county')!;
const kit: Workbook = makeKit(scheme, { unit: '叶县', takenSheetNames: [] });
const reportOf = (workbook: Workbook): Report => evaluate(workbook, [scheme], '')[0]!;
const blank = reportOf(kit);
const sample = reportOf(applyChanges({ sheets: [], names: [] }, filled(scheme)));

describe('advice', () => {
  test('puts missing documents first, then blank items, then levels, each by what they bring', () => {
    const advice = advise(sample, scheme);
    const ranks = advice.map(({ kind }) => ['material', 'fill', 'level'].indexOf(kind));
    expect(ranks).toEqual(ranks.toSorted((left, right) => left - right));
    for (const kind of ['material', 'fill', 'level']) {
      const gains = advice.filter((each) => each.kind === kind).map(({ gain }) => gain);
      expect(gains).toEqual(gains.toSorted((left, right) => right - left));
    }
  });

  test('a missing photo of the hall brings back the five points of 1.4.1, and 优秀 (001 三, 五)', () => {
    expect(advise(sample, scheme)[0]).toMatchObject({ kind: 'material', items: ['1.4.1'], texts: ['办公大厅照片'], gain: 5, total: sample.total + 5, grade: { key: 'excellent' }, crosses: { key: 'excellent' } });
  });

  test('items that lost their points to one shared document come back together', () => {
    const workbook = applyChanges(applyChanges({ sheets: [], names: [] }, filled(scheme)), [{ type: 'set', place: sample.items[0]!.materials[0]!.place!, value: STATE_WORDS.missing }]);
    const advice = advise(reportOf(workbook), scheme).find(({ items }) => items.includes('1.1.1'));
    expect(advice).toMatchObject({ kind: 'material', items: ['1.1.1', '1.1.2'], gain: 3 });
  });

  test('a card with full marks needs none', () => {
    const full = blank.items.flatMap(({ place, weight }) => [{ type: 'set' as const, place: place!, value: weight }]);
    const report = reportOf(applyChanges(kit, full));
    expect(report.total).toBe(100);
    expect(advise(report, scheme)).toEqual([]);
  });

  test('a next level is one that the standard allows, and doing it gives the total that was promised', () => {
    const cases = itemsOf(scheme).flatMap((item) => item.allowed.flatMap((each) => (typeof each === 'number' ? [{ item, points: each }] : [{ item, points: each.min }])));
    fc.assert(fc.property(fc.constantFrom(...cases), ({ item, points }) => {
      const place = blank.items.find(({ code }) => code === item.code)!.place!;
      const workbook = applyChanges(kit, [{ type: 'set', place, value: points }]);
      const report = reportOf(workbook);
      const advice = advise(report, scheme).find(({ kind, items }) => kind === 'level' && items[0] === item.code);
      if (advice === undefined) return expect(points).toBe(item.weight);
      const after = reportOf(applyChanges(workbook, [{ type: 'set', place, value: advice.step!.to }]));
      expect(after.total).toBe(advice.total);
      expect(after.findings.filter(({ rule, item: code }) => rule === 'off-level' && code === item.code)).toEqual([]);
      expect(add(report.total, advice.gain)).toBe(after.total);
    }), { numRuns: 60 });
  });
});
