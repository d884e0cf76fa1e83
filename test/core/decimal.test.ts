import Big from 'big.js';
import fc from 'fast-check';
import { add, compare, subtract } from '../../src/core/decimal';

const decimals = (places: number) => fc.integer({ min: -1_000_000, max: 1_000_000 }).map((units) => Number(new Big(units).div(10 ** places).toString()));
const value = fc.oneof(decimals(0), decimals(1), decimals(2), decimals(3), decimals(7), fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(9007199254740991, -9007199254740991, 84.995, 1e-7, -0));

test('sums are those of the decimal texts', () => {
  expect([add(), add(0.1, 0.2), add(84.995, 0.005), subtract(0.3, 0.1)]).toEqual([0, 0.3, 85, 0.2]);
  fc.assert(fc.property(fc.array(value), (values) => expect(add(...values)).toBe(values.reduce((sum, each) => sum.plus(each), new Big(0)).toNumber())), { numRuns: 2000 });
});

test('numbers are in the order of their decimal texts', () => {
  fc.assert(fc.property(value, value, (left, right) => expect(compare(left, right)).toBe(new Big(left).cmp(right))), { numRuns: 2000 });
});
