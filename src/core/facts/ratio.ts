import Big from 'big.js';
import { roundPoints } from '../decimal';

/** An exact fraction of decimals; the divisor is positive. Nothing is rounded before `toPoints`. */
export interface Ratio { over: Big; under: Big }

export const ratio = (value: number): Ratio => ({ over: new Big(value), under: new Big(1) });

export const plus = (left: Ratio, right: Ratio): Ratio =>
  ({ over: left.over.times(right.under).plus(right.over.times(left.under)), under: left.under.times(right.under) });

export const negative = ({ over, under }: Ratio): Ratio => ({ over: over.times(-1), under });

export const minus = (left: Ratio, right: Ratio): Ratio => plus(left, negative(right));

export const times = (left: Ratio, right: Ratio): Ratio => ({ over: left.over.times(right.over), under: left.under.times(right.under) });

/** `null` where the divisor is zero. */
export function dividedBy(left: Ratio, right: Ratio): Ratio | null {
  if (right.over.eq(0)) return null;
  const quotient = { over: left.over.times(right.under), under: left.under.times(right.over) };
  return quotient.under.lt(0) ? { over: quotient.over.times(-1), under: quotient.under.times(-1) } : quotient;
}

export const compareRatios = (left: Ratio, right: Ratio): -1 | 0 | 1 => left.over.times(right.under).cmp(right.over.times(left.under)) as -1 | 0 | 1;

export const smaller = (left: Ratio, right: Ratio): Ratio => (compareRatios(left, right) <= 0 ? left : right);

export const greater = (left: Ratio, right: Ratio): Ratio => (compareRatios(left, right) >= 0 ? left : right);

/** The greatest whole number that is not above the value. */
function floorOf({ over, under }: Ratio): Big {
  const rest = over.mod(under);
  const whole = over.minus(rest).div(under);
  return rest.lt(0) ? whole.minus(1) : whole;
}

export const ceiling = (value: Ratio): Ratio => ({ over: floorOf(negative(value)).times(-1), under: new Big(1) });

/** Rounded half up to 2 decimals. The cut at the third decimal keeps the half exact, which a quotient of 20 decimals would not. */
export const toPoints = (value: Ratio): number => roundPoints(floorOf({ over: value.over.times(1000), under: value.under }).div(1000));
