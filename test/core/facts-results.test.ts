import * as fc from 'fast-check';
import { checkFacts, pointsFromFacts } from '../../src/core/facts';
import { itemsOf } from '../../src/schemes/schema';
import type { Fact, Item } from '../../src/schemes/schema';
import lushan from '../fixtures/facts/lushan.json';
import { decisionsOf, given, henan, henanItem } from './facts/henan';
import type { Facts } from './facts/henan';

const answered = { complaintRule: true, complaintPhone: true, onDuty: true, callRecords: true };

test.each<[string, string, Facts, number | string[]]>([
  ['3.1.1', 'below 2%', { interestOverdueRate: 1.99 }, 15],
  ['3.1.1', 'no overdue interest', { interestOverdueRate: 0 }, 15],
  ['3.1.1', '2% itself follows the formula', { interestOverdueRate: 2 }, 13],
  ['3.1.1', '2.01%', { interestOverdueRate: 2.01 }, 12.99],
  ['3.1.1', '2.125%, half up', { interestOverdueRate: 2.125 }, 12.88],
  ['3.1.1', '10%', { interestOverdueRate: 10 }, 5],
  ['3.1.1', '14.99%', { interestOverdueRate: 14.99 }, 0.01],
  ['3.1.1', '15%', { interestOverdueRate: 15 }, 0],
  ['3.1.1', '15.01%', { interestOverdueRate: 15.01 }, 0],
  ['3.1.2', 'the government’s mechanism, effective', { governmentMechanism: true, effective: true }, 4],
  ['3.1.2', 'both mechanisms, effective', { governmentMechanism: true, educationMechanism: true, effective: true }, 4],
  ['3.1.2', 'the education mechanism, effective', { governmentMechanism: false, educationMechanism: true, effective: true }, 3],
  ['3.1.2', 'the education mechanism, not effective', { governmentMechanism: false, educationMechanism: true, effective: false }, 1],
  ['3.1.2', 'none', { governmentMechanism: false, educationMechanism: false, effective: false }, 0],
  ['3.2.2', 'everything there', answered, 1],
  ['3.2.2', 'no rule', { ...answered, complaintRule: false }, 0.5],
  ['3.2.2', 'no rule, no phone and nobody on duty cost half a point together', { ...answered, complaintRule: false, complaintPhone: false, onDuty: false }, 0.5],
  ['3.2.2', 'no records', { ...answered, callRecords: false }, 0.5],
  ['3.2.2', 'nobody on duty and no records', { ...answered, onDuty: false, callRecords: false }, 0],
  ['3.2.2', 'no phone: duty is not asked for', { complaintPhone: false, callRecords: true }, 0.5],
  ['3.2.3', 'no complaint', { complaints: 0, shirkedCalls: 0 }, 2],
  ['3.2.3', 'one complaint and two shirked calls', { complaints: 1, shirkedCalls: 2 }, 0.5],
  ['3.2.3', 'four complaints', { complaints: 4, shirkedCalls: 0 }, 0],
  ['3.2.3', 'three and three', { complaints: 3, shirkedCalls: 3 }, 0],
])('附件1 %s: %s', (code, _, facts, expected) => {
  expect(given(code, facts)).toEqual(expected);
});

test('附件1 3.1.1: the bounds themselves say which reading was applied', () => {
  expect([1.99, 2, 8, 14, 14.5, 15].map((interestOverdueRate) => decisionsOf('3.1.1', { interestOverdueRate }))).toEqual([[], ['formula'], [], [], ['formula'], ['formula']]);
  expect(decisionsOf('3.2.3', { complaints: 0, shirkedCalls: 2 })).toEqual(['eachCall']);
});

test('附件1 3.1.1: agrees with the formula in whole numbers, and a higher rate never gives more', () => {
  const oracle = (tenThousandths: number): number => {
    if (tenThousandths < 20000) return 15;
    if (tenThousandths >= 150000) return 0;
    return Math.floor((150000 - tenThousandths + 50) / 100) / 100;
  };
  fc.assert(fc.property(fc.integer({ min: 15000, max: 160000 }), (rate) => {
    const points = given('3.1.1', { interestOverdueRate: rate / 10000 });
    expect(points).toBe(oracle(rate));
    expect(given('3.1.1', { interestOverdueRate: (rate + 1) / 10000 })).toBeLessThanOrEqual(points as number);
  }), { numRuns: 500 });
});

const valueOf = (fact: Fact): fc.Arbitrary<number | boolean | string> => {
  const { kind, min = 0, max = 1_000_000, options = [] } = fact;
  if (kind === 'yesNo') return fc.boolean();
  if (kind === 'choice') return fc.constantFrom(...options);
  return fc.oneof(fc.integer({ min, max }), fc.integer({ min, max: Math.min(max, min + 12) }), ...(kind === 'count' ? [] : [fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100)]));
};

const ruled = itemsOf(henan()).filter(({ rule }) => rule !== null);
const factsOf = (item: Item): fc.Arbitrary<Facts> => fc.record(Object.fromEntries(item.facts.map((fact) => [fact.id, valueOf(fact)])));

test.each(ruled.map((item) => [item.code, item] as const))('附件1 %s: points stay within 0 and the weight, in hundredths, and only asked facts can change them', (_, item) => {
  const { document } = henan().source;
  fc.assert(fc.property(factsOf(item), factsOf(item), fc.subarray(item.facts.map(({ id }) => id)), (facts, others, known) => {
    expect(checkFacts(item, facts)).toEqual({ facts, problems: [] });
    const whole = pointsFromFacts(item, facts, document);
    if (whole === null || 'missing' in whole) throw new Error('complete facts give a result');
    const { min, max } = 'range' in whole ? whole.range : { min: whole.points, max: whole.points };
    expect(min).toBeGreaterThanOrEqual(0);
    expect(max).toBeLessThanOrEqual(item.weight ?? 0);
    expect(Number(max.toFixed(2))).toBe(max);

    const partial = Object.fromEntries(known.map((id) => [id, facts[id] ?? false]));
    const result = pointsFromFacts(item, partial, document);
    const defaults = Object.fromEntries(item.facts.flatMap(({ id, default: value }) => (value === undefined ? [] : [[id, value]])));
    if (result !== null && !('missing' in result)) expect(pointsFromFacts(item, { ...others, ...defaults, ...partial }, document)).toEqual(result);
    else expect(result?.missing.filter((id) => id in partial || id in defaults)).toEqual([]);
  }));
});

test.each([['1.3', 5], ['1.4.1', 5], ['2.5.2', 2], ['3.1.1', 15]])('鲁山县 (004 附件1 %s): the county’s own figures give %d', (code, points) => {
  const facts = lushan.facts[code as keyof typeof lushan.facts];
  expect(checkFacts(henanItem(code), facts)).toEqual({ facts, problems: [] });
  expect(given(code, facts as unknown as Facts)).toBe(points);
});

test('鲁山县 (004): nothing but these four items is known from the report', () => {
  expect(Object.keys(lushan.facts)).toEqual(['1.3', '1.4.1', '2.5.2', '3.1.1']);
});
