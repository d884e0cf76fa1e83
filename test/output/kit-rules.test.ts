import fc from 'fast-check';
import { pointsFromFacts } from '../../src/core/facts';
import type { FactValue } from '../../src/core/facts';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../src/hosts/xlsx/write';
import { makeKit } from '../../src/output/kit';
import { schemes } from '../../src/schemes';
import type { Condition, Fact, Item, Outcome, PointRule, Quantity, Scheme } from '../../src/schemes/schema';
import { fact, itemWith } from '../core/facts/item-with';
import { testWith } from '../tools/provided';
import { recalculate } from '../tools/recalculate';
import { changesOf } from './kit-cards';
import { expectedComputed, shownIn } from './kit-expected';

const RULES = 300;

const facts: Fact[] = [
  fact('count', 'count', { min: 0, max: 12 }),
  fact('amount', 'amount', { min: 0, max: 50 }),
  fact('rate', 'percent', { min: 0, max: 100 }),
  fact('excluded', 'amount', { min: 0, max: 10, default: 0 }),
  fact('done', 'yesNo'),
  fact('usual', 'yesNo', { default: true }),
  fact('choice', 'choice', { options: ['甲', '乙', '丙'] }),
];

const figure = fc.constantFrom('count', 'amount', 'rate', 'excluded').map((id): Quantity => ({ fact: id }));
const number = fc.integer({ min: -20, max: 200 }).map((tenths): Quantity => tenths / 10);
const above0 = fc.integer({ min: 1, max: 100 }).map((tenths) => tenths / 10);
const points = fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2);

const quantity = (depth: number): fc.Arbitrary<Quantity> => {
  if (depth === 0) return fc.oneof({ weight: 3, arbitrary: figure }, { weight: 1, arbitrary: number });
  const inner = quantity(depth - 1);
  return fc.oneof(
    { weight: 3, arbitrary: figure },
    fc.array(inner, { minLength: 2, maxLength: 3 }).map((add): Quantity => ({ add })),
    fc.tuple(inner, inner).map((subtract): Quantity => ({ subtract })),
    fc.tuple(inner, inner).map((multiply): Quantity => ({ multiply })),
    fc.tuple(inner, above0).map((divide): Quantity => ({ divide })),
    fc.tuple(figure, figure).map((divide): Quantity => ({ divide })),
    inner.map((abs): Quantity => ({ abs })),
    inner.map((ceil): Quantity => ({ ceil })),
    fc.array(condition(depth - 1), { minLength: 1, maxLength: 3 }).map((countOf): Quantity => ({ countOf })),
  );
};

function condition(depth: number): fc.Arbitrary<Condition> {
  const operator = fc.constantFrom('<' as const, '<=' as const, '=' as const, '>=' as const, '>' as const);
  const plain: fc.Arbitrary<Condition>[] = [
    fc.tuple(fc.constantFrom('done', 'usual'), fc.boolean()).map(([id, is]): Condition => ({ fact: id, is })),
    fc.constantFrom('甲', '乙', '丙').map((is): Condition => ({ fact: 'choice', is })),
    fc.tuple(quantity(depth), operator, quantity(0)).map((compare): Condition => ({ compare })),
  ];
  if (depth === 0) return fc.oneof(...plain);
  const inner = fc.array(condition(depth - 1), { minLength: 1, maxLength: 3 });
  return fc.oneof(...plain, inner.map((all): Condition => ({ all })), inner.map((any): Condition => ({ any })), condition(depth - 1).map((not): Condition => ({ not })));
}

const outcome = (depth: number): fc.Arbitrary<Outcome> => fc.oneof(
  { weight: 6, arbitrary: points },
  { weight: 1, arbitrary: fc.tuple(points, above0).map(([min, more]) => ({ min, max: min + more })) },
  ...(depth > 0 ? [{ weight: 2, arbitrary: rule(depth - 1) }] : []),
);

function rule(depth: number): fc.Arbitrary<PointRule> {
  const simple: fc.Arbitrary<PointRule>[] = [
    fc.record({ kind: fc.constant('perUnit' as const), count: quantity(1), above: fc.integer({ min: 0, max: 3 }), each: points, max: points }),
    fc.record({ kind: fc.constant('deduct' as const), from: points, each: points, count: quantity(1), min: fc.constantFrom(0, 0.5), zeroAbove: fc.integer({ min: 2, max: 6 }) }),
    fc.record({ kind: fc.constant('deduct' as const), from: points, each: points, count: quantity(1), min: fc.constantFrom(0, 1) }),
    fc.record({ kind: fc.constant('linear' as const), of: quantity(1), zeroAt: fc.constantFrom(15, 50), per: above0, points: above0 }),
  ];
  const then = outcome(depth);
  const bounds = fc.uniqueArray(fc.integer({ min: -50, max: 500 }).map((tenths) => tenths / 10), { minLength: 1, maxLength: 4 }).map((all) => all.toSorted((left, right) => right - left));
  return fc.oneof(
    ...simple,
    fc.record({ kind: fc.constant('levels' as const), cases: fc.array(fc.record({ when: condition(1), then }), { minLength: 1, maxLength: 4 }), otherwise: fc.record({ then }) }),
    fc.tuple(quantity(1), bounds, fc.array(then, { minLength: 5, maxLength: 5 }), fc.option(fc.record({ when: condition(0), by: fc.constantFrom(-10, 2.5) }))).map(([of, froms, outcomes, shift]): PointRule => ({
      kind: 'bands', of, bands: froms.map((from, index) => ({ from, then: outcomes[index] ?? 0 })), below: { then: outcomes[4] ?? 0 }, ...(shift ? { shift } : {}),
    })),
    ...(depth > 0 ? [fc.record({ kind: fc.constant('sum' as const), parts: fc.array(rule(depth - 1), { minLength: 1, maxLength: 3 }), max: points })] : []),
  );
}

const maybe = <Value>(some: fc.Arbitrary<Value>, missing: boolean): fc.Arbitrary<Value | null> => (missing ? fc.option(some, { freq: 4 }) : some);

const values = fc.boolean().chain((missing) => fc.record({
  count: maybe(fc.integer({ min: 0, max: 12 }), missing),
  amount: maybe(fc.integer({ min: 0, max: 500 }).map((tenths) => tenths / 10), missing),
  rate: maybe(fc.integer({ min: 0, max: 100 }), missing),
  excluded: fc.option(fc.integer({ min: 0, max: 10 })),
  done: maybe(fc.boolean(), missing),
  usual: fc.option(fc.boolean()),
  choice: maybe(fc.constantFrom('甲', '乙', '丙'), missing),
}));

testWith('LibreOffice')(`compiles ${RULES} made-up rules of every kind to formulas that give what the rules give, facts missing or not`, async () => {
  const [base] = schemes;
  const [section] = base?.sections ?? [];
  if (base === undefined || section === undefined) throw new Error('No scheme');
  const samples = fc.sample(fc.tuple(rule(2), values), { numRuns: RULES, seed: 8192 });
  const items = samples.map(([made], index): Item => ({ ...itemWith(made, facts), code: `1.${index + 1}`, name: `1.${index + 1}.示例` }));
  const scheme: Scheme = { ...base, materials: [], sections: [{ ...section, code: '1', items }] };
  const kit = makeKit(scheme, { unit: '', takenSheetNames: [] });
  const fills = samples.flatMap(([, filled], index) => Object.entries(filled).map(([id, value]) => ({
    name: { key: 'fact' as const, of: `1.${index + 1}`, fact: id }, value: value === true ? '是' : value === false ? '否' : value,
  })));
  const [computed = new Uint8Array()] = await recalculate([editPackage(null, [{ type: 'add', ...kit }, ...changesOf(fills, kit.names)])]);
  const book = readXlsx(computed);
  const seen = { points: 0, ranges: 0, open: 0 };
  samples.forEach(([made, filled], index) => {
    const item = items[index];
    if (item === undefined) throw new Error('No item');
    const known = Object.fromEntries(Object.entries(filled).flatMap(([id, value]): [string, FactValue][] => (value === null ? [] : [[id, value]])));
    const given = Object.keys(known).length === 0 ? null : pointsFromFacts(item, known, scheme.source.document);
    const shown = shownIn(book, kit.names, { key: 'computed', of: item.code });
    const whole = Object.values(filled).every((value) => value !== null);
    const hasNoValue = /"divide":\[\{"fact":"\w+"\},\{/.test(JSON.stringify(made)) && Object.values(filled).some((value) => value === 0 || value === null);
    if (shown === null && given !== null && ('range' in given ? !whole : hasNoValue)) return;
    expect([JSON.stringify([made, known]), shown]).toEqual([JSON.stringify([made, known]), expectedComputed(given, shown, item, known, scheme)]);
    seen[shown === null ? 'open' : typeof shown === 'number' ? 'points' : 'ranges'] += 1;
  });
  expect(seen.points).toBeGreaterThan(RULES / 2);
  expect(seen.ranges).toBeGreaterThan(2);
  expect(seen.open).toBeGreaterThan(10);
}, 300_000);
