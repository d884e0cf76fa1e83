import * as fc from 'fast-check';
import { decisionsOf, given, levelOf } from './facts/henan';
import type { Facts } from './facts/henan';

const staffed = (staff: number, newStudents: number, rest: Facts = {}): Facts => ({ staff, newStudents, stable: true, competent: true, ...rest });

test.each<[string, Facts, number | string[]]>([
  ['附件1 1.1.1: a county-level group', { countyGroup: true }, 2],
  ['附件1 1.1.1: both groups, the higher counts', { countyGroup: true, bureauGroup: true }, 2],
  ['附件1 1.1.1: a bureau-level group alone', { countyGroup: false, bureauGroup: true }, 1],
  ['附件1 1.1.1: none', { countyGroup: false, bureauGroup: false }, 0],
  ['附件1 1.1.1: a bureau-level group, the county’s unknown', { bureauGroup: true }, ['countyGroup']],
])('%s', (_, facts, expected) => {
  expect(given('1.1.1', facts)).toEqual(expected);
});

describe('附件1 1.3', () => {
  test.each<[string, Facts, number | string[]]>([
    ['more than six people get half a point each, at most one', staffed(7, 9000), 4.5],
    ['eight people', staffed(8, 9000), 5],
    ['nine people get no more than eight', staffed(9, 9000), 5],
    ['six people', staffed(6, 9000), 4],
    ['five people', staffed(5, 9000), 3],
    ['four people', staffed(4, 9000), 2],
    ['three people', staffed(3, 9000), 1],
    ['two people and many students', staffed(2, 9000), 0],
    ['nobody', staffed(0, 9000), 0],
    ['2 to 999 is above 1:500', staffed(2, 999), 4],
    ['2 to 1000 is 1:500 exactly and not above it', staffed(2, 1000), 3],
    ['2 to 1499 is above 1:750', staffed(2, 1499), 3],
    ['2 to 1500 is 1:750 exactly', staffed(2, 1500), 2],
    ['2 to 1999 is above 1:1000', staffed(2, 1999), 2],
    ['2 to 2000 is 1:1000 exactly', staffed(2, 2000), 1],
    ['2 to 2499 is above 1:1250', staffed(2, 2499), 1],
    ['2 to 2500 is 1:1250 exactly', staffed(2, 2500), 0],
    ['the better of ratio and head count: 3 to 1499', staffed(3, 1499), 4],
    ['the better of ratio and head count: 5 to 5000', staffed(5, 5000), 3],
    ['staffing that changed within the year meets no level', staffed(8, 3000, { stable: false }), 0],
    ['staff who are not competent meet no level', staffed(8, 3000, { competent: false }), 0],
    ['six people settle it without the number of students', { staff: 8, stable: true, competent: true }, 5],
    ['three people leave it to the number of students', { staff: 3, stable: true, competent: true }, ['newStudents']],
    ['a change within the year settles it alone', { stable: false }, 0],
    ['nothing known', {}, ['stable', 'competent', 'staff', 'newStudents']],
  ])('%s', (_, facts, expected) => {
    expect(given('1.3', facts)).toEqual(expected);
  });

  test('names the level and the decisions that it applied', () => {
    expect(levelOf('1.3', staffed(8, 9000))).toBe(1);
    expect(levelOf('1.3', staffed(4, 9000))).toBe(3);
    expect(levelOf('1.3', staffed(2, 9000))).toBe(5);
    expect(decisionsOf('1.3', staffed(8, 9000))).toEqual([]);
    expect(decisionsOf('1.3', staffed(3, 1499))).toEqual(['better']);
    expect(decisionsOf('1.3', staffed(8, 3000, { stable: false }))).toEqual(['unstable']);
  });

  test('agrees with the text read by hand for any staff and students', () => {
    const oracle = (n: number, s: number): number => {
      const byRatio = [[500, 4], [750, 3], [1000, 2], [1250, 1]].find(([bound = 0]) => n * bound > s)?.[1] ?? 0;
      const byHeads = n >= 6 ? 4 : Math.max(n - 2, 0);
      return Math.max(byRatio, byHeads) + Math.min(Math.max(n - 6, 0) / 2, 1);
    };
    fc.assert(fc.property(fc.nat(12), fc.oneof(fc.integer({ min: 1, max: 20000 }), fc.integer({ min: 1, max: 80 }).map((k) => k * 250)), (n, s) => {
      expect(given('1.3', staffed(n, s))).toBe(oracle(n, s));
      expect(given('1.3', staffed(n + 1, s))).toBeGreaterThanOrEqual(oracle(n, s));
      expect(given('1.3', staffed(n, s + 1))).toBeLessThanOrEqual(oracle(n, s));
    }), { numRuns: 500 });
  });
});

describe('附件1 1.4.1', () => {
  const LARGE = 800001;
  const SMALL = 800000;

  test.each<[number, number, number, string[]]>([
    [100, LARGE, 5, []], [99.99, LARGE, 4, ['unnamedBand']], [90, LARGE, 4, ['unnamedBand']], [89.99, LARGE, 4, []], [80, LARGE, 4, []],
    [79.99, LARGE, 3, []], [70, LARGE, 3, []], [69.99, LARGE, 2, []], [60, LARGE, 2, []], [59.99, LARGE, 0, []], [0, LARGE, 0, []],
    [90, SMALL, 5, []], [89.99, SMALL, 4, ['unnamedBand']], [80, SMALL, 4, ['unnamedBand']], [79.99, SMALL, 4, []], [70, SMALL, 4, []],
    [69.99, SMALL, 3, []], [60, SMALL, 3, []], [59.99, SMALL, 2, []], [50, SMALL, 2, []], [49.99, SMALL, 0, ['smallBelow']],
  ])('a hall of %d m² with a population of %d: %d', (area, population, points, decisions) => {
    expect(given('1.4.1', { area, population })).toBe(points);
    expect(decisionsOf('1.4.1', { area, population })).toEqual(decisions);
  });

  test('a hall that is large enough anywhere does not ask for the population', () => {
    expect(given('1.4.1', { area: 210 })).toBe(5);
    expect(given('1.4.1', { area: 95 })).toEqual(['population']);
    expect(given('1.4.1', { population: 970000 })).toEqual(['area']);
  });

  test('agrees with the text read by hand, and more area never gives less', () => {
    const oracle = (hundredths: number, population: number): number => {
      const raised = hundredths + (population <= 800000 ? 1000 : 0);
      return raised >= 10000 ? 5 : raised >= 8000 ? 4 : raised >= 7000 ? 3 : raised >= 6000 ? 2 : 0;
    };
    fc.assert(fc.property(fc.nat(15000), fc.constantFrom(10000, 799999, SMALL, LARGE, 2000000), (hundredths, population) => {
      const points = given('1.4.1', { area: hundredths / 100, population });
      expect(points).toBe(oracle(hundredths, population));
      expect(given('1.4.1', { area: (hundredths + 1) / 100, population })).toBeGreaterThanOrEqual(points as number);
    }), { numRuns: 500 });
  });
});
