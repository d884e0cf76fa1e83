import { levelFor } from '../../src/core/level-for';
import { evaluate, type ReportItem } from '../../src/core/report';
import { findScheme, schemes } from '../../src/schemes';
import { itemsOf, type Scheme } from '../../src/schemes/schema';
import { cardWorkbook, withNames, type Typed } from '../tools/card-workbook';

const henan = findScheme('henan-2021') as Scheme;
const official = (code: string) => itemsOf(henan).find((item) => item.code === code)!;

function level(code: string, typed: Typed, facts: Record<string, Typed> = {}) {
  const [report] = evaluate(withNames(cardWorkbook(henan, { '1.2': 1, [code]: typed }), henan, {}, Object.fromEntries(Object.entries(facts).map(([id, value]) => [`${code}.${id}`, value]))), schemes, '');
  const item = report?.items.find((each) => each.code === code) as ReportItem;
  return levelFor(official(code), item);
}

test.each([['1.1.1', 2, 0], ['1.1.1', 1, 1], ['1.1.1', 0, 2], ['1.4.1', 4, 1], ['2.5.1', 8, 0], ['2.5.1', 5, 1], ['2.5.1', 0, 2], ['3.1.1', 13, 1]])('%s with %d points stands for its level', (code, points, index) => {
  expect(level(code, points)).toEqual(official(code).levels[index]);
});

test.each([['1.1.1', 1.5, 'no level has the points'], ['1.1.1', '约2', 'nothing is typed that counts'], ['1.1.1', null, 'nothing is typed'], ['1.4.3', 2, 'the levels add up'], ['2.1.3', 2, 'the rule adds parts'], ['1.3', 5, 'no level gives full marks alone'], ['2.7.1', 1, 'points are taken off']])('%s with %p stands for none: %s', (code: string, points: Typed, _why: string) => {
  expect(level(code, points)).toBeNull();
});

test('points that two levels have are told apart by the facts alone (H-2.6: 2 ranges over 0)', () => {
  const item = official('2.6');
  expect(item.levels.filter(({ points }) => (typeof points === 'number' ? points === 0 : points.min === 0))).toHaveLength(2);
  expect(level('2.6', 0)).toEqual(item.levels[2]);
});

test('a scheme without levels has none that applies (S-3)', () => {
  const city = schemes.find(({ unit }) => unit === 'city') as Scheme;
  for (const item of itemsOf(city)) expect(levelFor(item, { typed: 1, computed: null } as ReportItem)).toBeNull();
});
