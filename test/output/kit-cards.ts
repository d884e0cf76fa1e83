import fc from 'fast-check';
import { parsePlace } from '../../src/core/address';
import { formatKitName } from '../../src/core/names';
import type { KitName } from '../../src/core/names';
import type { Change } from '../../src/core/host';
import type { CellValue, DefinedName } from '../../src/core/workbook';
import { itemsOf } from '../../src/schemes/schema';
import type { Fact, Item, Scheme } from '../../src/schemes/schema';

type Fill = { name: KitName; value: CellValue };

/** What people type where a number belongs: the standard's own points, any decimal, numbers as text, and what is none. */
const typed = (max: number, usual: number[]): fc.Arbitrary<CellValue> => fc.oneof(
  { weight: 8, arbitrary: usual.length > 0 ? fc.constantFrom(...usual) : fc.integer({ min: 0, max: max * 2 }).map((half) => half / 2) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: max * 1000 }).map((thousandths) => thousandths / 1000) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(-0.5, max + 0.001, max + 0.5, 99, -1e-9, 1e12) },
  { weight: 1, arbitrary: fc.constantFrom('1分', '１', '０．５', ' 1 ', '1 分', "'1", '‘0.5', '.5', '+1', '　1　', '1.50分') },
  { weight: 1, arbitrary: fc.constantFrom('约2', '2/3', '2-3', '2000万', '优', '1.', '1.2.3', '1e0', '分', '-1', '1 2', ' ', '　', '50%', '1:00') },
);

const pointsOf = (item: Item): number[] => item.allowed.flatMap((one) => (typeof one === 'number' ? [one] : [one.min, one.max, one.min + (one.step ?? 0.25)]));

const state = fc.oneof(
  { weight: 6, arbitrary: fc.constant<CellValue>('有') },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>('缺', '未核', null, '没有', ' 缺', '缺　', '\u00a0有\u200b', '已有', '待核', '有\n', 1, true) },
);

/** Figures around every number that the item's rule mentions. */
function figures(fact: Fact, item: Item): number[] {
  const mentioned = (JSON.stringify(item.rule).match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const step = fact.kind === 'count' ? 1 : 0.01;
  return [...new Set(mentioned)].flatMap((number) => [number - step, number, number + step]).map((number) => Math.round(number * 100) / 100);
}

const answer = (fact: Fact, item: Item): fc.Arbitrary<CellValue> => {
  const blank = { weight: 2, arbitrary: fc.constant<CellValue>(null) };
  if (fact.kind === 'yesNo') {
    return fc.oneof({ weight: 14, arbitrary: fc.constantFrom<CellValue>('是', '否') }, blank, { weight: 1, arbitrary: fc.constantFrom<CellValue>(' 是', '否　', '有', 1) });
  }
  const whole = fc.integer({ min: 0, max: 12 });
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...figures(fact, item)) },
    { weight: 4, arbitrary: fact.kind === 'count' ? whole : fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 4000 }) },
    blank,
    { weight: 1, arbitrary: fc.constantFrom<CellValue>('8', '３', '约3', -1, 2.5, 101, '10000', 'x') },
  );
};

/** A filled card of the scheme: a value for each of the kit's input cells. */
export function filledCard(scheme: Scheme): fc.Arbitrary<Fill[]> {
  const one = (name: KitName, value: fc.Arbitrary<CellValue>): fc.Arbitrary<Fill> => value.map((found) => ({ name, value: found }));
  const open = fc.oneof({ weight: 12, arbitrary: fc.constantFrom<CellValue>(1, 2, 2.5, 3) }, { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, 0, 99, '若干') });
  const fills = [
    ...itemsOf(scheme).flatMap((item) => [
      one({ key: 'points', of: item.code }, typed(item.weight ?? 3, pointsOf(item))),
      ...(item.weight === null ? [one({ key: 'weight', of: item.code }, open)] : []),
      ...item.facts.map((fact) => one({ key: 'fact', of: item.code, fact: fact.id }, answer(fact, item))),
    ]),
    ...scheme.materials.map(({ id }) => one({ key: 'material', of: id }, state)),
    ...scheme.bonus.map(({ code, max }) => one({ key: 'bonus', of: code }, typed(max, [0, max]))),
    ...(scheme.veto ? [one({ key: 'veto' }, fc.constantFrom<CellValue>('是', '否', '否', null, ' 是', '是　', true))] : []),
  ];
  return fc.tuple(...fills);
}

/** Every item scored: the totals of such cards lie anywhere, also right below a grade's bound. */
export function completeCard(scheme: Scheme): fc.Arbitrary<Fill[]> {
  const share = fc.constantFrom(1, 1, 1, 0.9, 0.8, 0.5);
  const item = ({ code, weight }: Item): fc.Arbitrary<Fill[]> => share.map((part) => [
    { name: { key: 'points', of: code }, value: Math.round((weight ?? 1) * part * 1000 - (part === 0.9 ? 5 : 0)) / 1000 },
    ...(weight === null ? [{ name: { key: 'weight' as const, of: code }, value: 1 }] : []),
  ]);
  const states = scheme.materials.map(({ id }): Fill => ({ name: { key: 'material', of: id }, value: '有' }));
  const bonus = scheme.bonus.map(({ code, max }): Fill => ({ name: { key: 'bonus', of: code }, value: max }));
  return fc.tuple(...itemsOf(scheme).map(item)).map((fills) => [...fills.flat(), ...states, ...bonus]);
}

export function placeIn(names: readonly DefinedName[], name: KitName) {
  const place = parsePlace(names.find((one) => one.name === formatKitName(name))?.refersTo ?? '');
  if (place === null) throw new Error(`No cell for ${formatKitName(name)}`);
  return place;
}

export const changesOf = (fills: Fill[], names: readonly DefinedName[]): Change[] =>
  fills.map(({ name, value }) => ({ type: 'set', place: placeIn(names, name), value }));
