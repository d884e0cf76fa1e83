import Big from 'big.js';
import { roundPoints } from '../decimal';

/** An exact fraction of decimals; the divisor is positive. Nothing is rounded before `toPoints`. */
export interface Ratio { over: Big; under: Big }

const ONE = new Big(1);

/** Most values are plain decimals; they share one divisor, which spares the work of crossing. */
const plain = (left: Ratio, right: Ratio): boolean => left.under === ONE && right.under === ONE;

export const ratio = (value: number): Ratio => ({ over: new Big(value), under: ONE });

export const plus = (left: Ratio, right: Ratio): Ratio => (plain(left, right)
  ? { over: left.over.plus(right.over), under: ONE }
  : { over: left.over.times(right.under).plus(right.over.times(left.under)), under: left.under.times(right.under) });

export const negative = ({ over, under }: Ratio): Ratio => ({ over: over.times(-1), under });

export const minus = (left: Ratio, right: Ratio): Ratio => plus(left, negative(right));

export const times = (left: Ratio, right: Ratio): Ratio => ({ over: left.over.times(right.over), under: plain(left, right) ? ONE : left.under.times(right.under) });

/** `null` where the divisor is zero. */
export function dividedBy(left: Ratio, right: Ratio): Ratio | null {
  if (right.over.eq(0)) return null;
  const quotient = { over: left.over.times(right.under), under: left.under.times(right.over) };
  return quotient.under.lt(0) ? { over: quotient.over.times(-1), under: quotient.under.times(-1) } : quotient;
}

export const compareRatios = (left: Ratio, right: Ratio): -1 | 0 | 1 =>
  (plain(left, right) ? left.over.cmp(right.over) : left.over.times(right.under).cmp(right.over.times(left.under)));

export const smaller = (left: Ratio, right: Ratio): Ratio => (compareRatios(left, right) <= 0 ? left : right);

export const greater = (left: Ratio, right: Ratio): Ratio => (compareRatios(left, right) >= 0 ? left : right);

/** The greatest whole number that is not above the value. */
function floorOf({ over, under }: Ratio): Big {
  const rest = over.mod(under);
  const whole = over.minus(rest).div(under);
  return rest.lt(0) ? whole.minus(1) : whole;
}

export const ceiling = (value: Ratio): Ratio => ({ over: floorOf(negative(value)).times(-1), under: ONE });

/** Rounded half up to 2 decimals. The cut at the third decimal keeps the half exact, which a quotient of 20 decimals would not; a plain decimal needs none. */
export const toPoints = ({ over, under }: Ratio): number => roundPoints(under === ONE && over.gte(0) ? over : floorOf({ over: over.times(1000), under }).div(1000));
