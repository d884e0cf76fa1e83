import * as fc from 'fast-check';
import { pointsFromFacts } from '../../src/core/facts';
import type { FactValue } from '../../src/core/facts';
import type { Condition, PointRule } from '../../src/schemes/schema';
import { fact, itemWith } from './facts/item-with';

const DOCUMENT = '教资助〔2021〕104号';
const give = (rule: PointRule, facts: Record<string, FactValue>, weight: number | null = 10): unknown =>
  pointsFromFacts(itemWith(rule, [fact('a', 'count', { min: 0 }), fact('b', 'count', { min: 0 }), fact('c', 'percent', { min: 0, max: 100 }), fact('yes', 'yesNo'), fact('no', 'yesNo')], weight), facts, DOCUMENT);
const points = (value: number, level: number | null = null, decisions: string[] = []): unknown => ({ points: value, level, clause: `${DOCUMENT} 附件1 9.1`, decisions });
const ifSo = (when: Condition): PointRule => ({ kind: 'levels', cases: [{ when, then: 2, level: 1 }], otherwise: { then: 0, level: 2 } });
const yes: Condition = { fact: 'yes', is: true };
const no: Condition = { fact: 'no', is: true };

test('an item without a rule is judged by a person', () => {
  expect(pointsFromFacts(itemWith(null, []), {}, DOCUMENT)).toBeNull();
});

describe('levels', () => {
  test('the first case that holds gives points, level and decision', () => {
    const rule: PointRule = { kind: 'levels', cases: [{ when: yes, then: 2, level: 1 }, { when: no, then: 1, level: 2, decision: 'why' }], otherwise: { then: 0, level: 3 } };
    expect(give(rule, { yes: true, no: true })).toEqual(points(2, 1));
    expect(give(rule, { yes: false, no: true })).toEqual(points(1, 2, ['why']));
    expect(give(rule, { yes: false, no: false })).toEqual(points(0, 3));
  });

  test('a case that only repeats the result of the rest does not ask for its facts', () => {
    const rule: PointRule = { kind: 'levels', cases: [{ when: yes, then: 2 }, { when: no, then: 0 }], otherwise: { then: 0 } };
    expect(give(rule, {})).toEqual({ points: null, missing: ['yes'] });
    expect(give(rule, { yes: false })).toEqual(points(0));
  });

  test('a range is left to a person', () => {
    const rule: PointRule = { kind: 'levels', cases: [{ when: yes, then: { min: 1, max: 7 }, level: 2 }], otherwise: { then: 0 } };
    expect(give(rule, { yes: true })).toEqual({ points: null, range: { min: 1, max: 7 }, level: 2, clause: `${DOCUMENT} 附件1 9.1`, decisions: [] });
  });

  test('a rule within a case keeps the case’s level', () => {
    const rule: PointRule = { kind: 'levels', cases: [{ when: yes, then: { kind: 'perUnit', count: { fact: 'a' }, each: 1, max: 3 }, level: 1, decision: 'd' }], otherwise: { then: 0 } };
    expect(give(rule, { yes: true, a: 2 })).toEqual(points(2, 1, ['d']));
  });
});

describe('facts that are not filled in', () => {
  test.each<[string, Condition, Record<string, FactValue>, unknown]>([
    ['one true branch of `any` is enough', { any: [yes, no] }, { no: true }, points(2, 1)],
    ['one false branch of `all` is enough', { all: [yes, no] }, { no: false }, points(0, 2)],
    ['`any` asks only for the unknown branch', { any: [yes, no] }, { no: false }, { points: null, missing: ['yes'] }],
    ['`all` asks for every unknown branch', { all: [yes, no] }, {}, { points: null, missing: ['yes', 'no'] }],
    ['`not` of an unknown is unknown', { not: yes }, {}, { points: null, missing: ['yes'] }],
    ['a figure’s own bounds settle a comparison', { compare: [{ fact: 'c' }, '<=', 100] }, {}, points(2, 1)],
    ['a sum that can only grow settles a comparison', { compare: [{ add: [{ fact: 'a' }, { fact: 'b' }] }, '>=', 4] }, { a: 4 }, points(2, 1)],
    ['a text where a figure belongs counts as not filled in', { compare: [{ fact: 'a' }, '>', 1] }, { a: '五' }, { points: null, missing: ['a'] }],
    ['a share of counted conditions has a value', { compare: [{ divide: [{ countOf: [yes, no] }, 2] }, '=', 0.5] }, { yes: true, no: false }, points(2, 1)],
    ['one condition that holds settles a count of at least one', { compare: [{ countOf: [yes, no] }, '>=', 1] }, { yes: true }, points(2, 1)],
  ])('%s', (_, when, facts, expected) => {
    expect(give(ifSo(when), facts)).toEqual(expected);
  });

  test('a deduction that has used everything up asks for no more', () => {
    const rule: PointRule = { kind: 'deduct', from: 2, each: 0.5, min: 0, count: { add: [{ fact: 'a' }, { fact: 'b' }] } };
    expect(give(rule, { a: 4 })).toEqual(points(0));
    expect(give(rule, { a: 3 })).toEqual({ points: null, missing: ['b'] });
  });

  test('a figure whose fact names no bounds is at least 0', () => {
    const item = itemWith(ifSo({ compare: [{ add: [{ fact: 'm' }, { fact: 'n' }] }, '>=', 3] }), [fact('m', 'amount'), fact('n', 'amount')]);
    expect(pointsFromFacts(item, { m: 3 }, DOCUMENT)).toEqual(points(2, 1));
    expect(pointsFromFacts(item, { m: 2.99 }, DOCUMENT)).toEqual({ points: null, missing: ['n'] });
  });

  test('a sum that is full asks for no more', () => {
    const rule: PointRule = { kind: 'sum', max: 4, parts: [{ kind: 'perUnit', count: { fact: 'a' }, each: 1, max: 4 }, { kind: 'perUnit', count: { fact: 'b' }, each: 1, max: 1 }] };
    expect(give(rule, { a: 5 })).toEqual(points(4));
    expect(give(rule, { a: 3 })).toEqual({ points: null, missing: ['b'] });
  });

  test('a shift that changes nothing asks for no more', () => {
    const rule: PointRule = { kind: 'bands', of: { fact: 'a' }, bands: [{ from: 100, then: 5 }, { from: 80, then: 4 }], below: { then: 0 }, shift: { when: yes, by: -10 } };
    expect(give(rule, { a: 100 })).toEqual(points(5));
    expect(give(rule, { a: 69 })).toEqual(points(0));
    expect(give(rule, { a: 90 })).toEqual({ points: null, missing: ['yes'] });
    expect(give(rule, { a: 90, yes: true })).toEqual(points(5));
    expect(give(rule, { a: 90, yes: false })).toEqual(points(4));
  });

  test('a default stands for an empty answer', () => {
    const item = itemWith({ kind: 'deduct', from: 2, each: 0.5, min: 0, count: { fact: 'n' } }, [fact('n', 'count', { default: 0 })]);
    expect(pointsFromFacts(item, {}, DOCUMENT)).toEqual(points(2));
    expect(pointsFromFacts(item, { n: 1 }, DOCUMENT)).toEqual(points(1.5));
  });
});

describe('exactness', () => {
  const ratioAbove: Condition = { compare: [{ divide: [{ fact: 'a' }, { fact: 'b' }] }, '>', { divide: [1, 750] }] };

  test('a ratio at its bound is not above it, however far the quotient runs', () => {
    expect(give(ifSo(ratioAbove), { a: 7, b: 5250 })).toEqual(points(0, 2));
    expect(give(ifSo(ratioAbove), { a: 7, b: 5249 })).toEqual(points(2, 1));
  });

  test('bounds of ratios agree with whole-number arithmetic', () => {
    fc.assert(fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000_000 }), (a, b) => {
      const holds = BigInt(a) * 750n > BigInt(b);
      expect(give(ifSo(ratioAbove), { a, b })).toEqual(holds ? points(2, 1) : points(0, 2));
    }));
  });

  test('a division by zero has no value and names the divisor', () => {
    expect(give(ifSo(ratioAbove), { a: 7, b: 0 })).toEqual({ points: null, missing: [], zero: ['b'] });
    expect(give(ifSo({ any: [ratioAbove, yes] }), { a: 7, b: 0, yes: true })).toEqual(points(2, 1));
  });

  test('points are rounded half up once, to 2 decimals', () => {
    const linear = (per: number): PointRule => ({ kind: 'linear', of: { fact: 'c' }, zeroAt: 15, per, points: 5 });
    expect(give(linear(5), { c: 2 }, 15)).toEqual(points(13));
    expect(give(linear(5), { c: 13.995 }, 15)).toEqual(points(1.01));
    expect(give(linear(5), { c: 13.9951 }, 15)).toEqual(points(1));
    expect(give(linear(3), { c: 13 }, 15)).toEqual(points(3.33));
    expect(give({ kind: 'sum', max: 10, parts: [linear(3), linear(3)] }, { c: 13 }, 15)).toEqual(points(6.67));
  });

  test('a rate’s magnitude and its whole steps', () => {
    const steps: PointRule = { kind: 'deduct', from: 4, each: 1, min: 1, count: { ceil: { divide: [{ subtract: [100, { fact: 'c' }] }, 2] } } };
    expect([100, 99.99, 98, 97.9, 96, 90].map((c) => (give(steps, { c }) as { points: number }).points)).toEqual([4, 3, 3, 2, 2, 1]);
    const near = ifSo({ compare: [{ abs: { subtract: [{ fact: 'a' }, { fact: 'b' }] } }, '<=', { multiply: [0.07, { fact: 'b' }] }] });
    expect([1070, 1071, 930, 929].map((a) => (give(near, { a, b: 1000 }) as { points: number }).points)).toEqual([2, 0, 2, 0]);
  });
});

test('points stay within 0 and the weight', () => {
  fc.assert(fc.property(fc.nat(50), fc.nat(50), fc.integer({ min: 1, max: 9 }), (a, b, weight) => {
    const rule: PointRule = { kind: 'sum', max: 40, parts: [{ kind: 'perUnit', count: { fact: 'a' }, above: 3, each: 0.5, max: 20 }, { kind: 'linear', of: { fact: 'b' }, zeroAt: 15, per: 5, points: 5 }] };
    const { points: result } = give(rule, { a, b }, weight) as { points: number };
    const expected = Math.min(Math.max(Math.min(Math.max(a - 3, 0) * 0.5, 20) + 15 - b, 0), weight);
    expect(result).toBe(expected);
  }));
});

test('an answer that is not asked for cannot change the result', () => {
  const values = { a: fc.constantFrom(0, 1, 2, 5, 6, 7, 8), b: fc.constantFrom(1, 500, 3000, 6000), yes: fc.boolean(), no: fc.boolean() };
  const over = (bound: number): Condition => ({ compare: [{ multiply: [{ fact: 'a' }, bound] }, '>', { fact: 'b' }] });
  const rule: PointRule = {
    kind: 'sum', max: 5, parts: [
      { kind: 'levels', cases: [{ when: { not: yes }, then: 0 }, { when: { any: [over(500), { compare: [{ fact: 'a' }, '>=', 6] }] }, then: 4 }, { when: { any: [over(750), no] }, then: 3 }], otherwise: { then: 0 } },
      { kind: 'perUnit', count: { fact: 'a' }, above: 6, each: 0.5, max: 1 },
    ],
  };
  fc.assert(fc.property(fc.record(values), fc.subarray(['a', 'b', 'yes', 'no'] as const), fc.record(values), (all, given, others) => {
    const known = Object.fromEntries(given.map((id) => [id, all[id]]));
    const partial = give(rule, known) as { points: number | null; missing?: string[] };
    const wanted = Object.fromEntries((partial.missing ?? []).map((id) => [id, all[id as keyof typeof all]]));
    const settled = give(rule, { ...known, ...wanted }) as { points: number | null; missing?: string[] };
    if (settled.points !== null) expect(give(rule, { ...others, ...known, ...wanted })).toEqual(settled);
    else expect(settled.missing?.every((id) => !(id in known) && !(id in wanted))).toBe(true);
  }), { numRuns: 500 });
});
