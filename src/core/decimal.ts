import Big from 'big.js';

/**
 * Exact decimal arithmetic on plain numbers: each number stands for its shortest decimal text,
 * so 84.995 is 84.995 and 0.1 + 0.2 is 0.3. Numbers of at most two decimals, as points are, are added as whole hundredths.
 */
export function add(...values: number[]): number {
  let hundredths = 0;
  for (const value of values) {
    const whole = Math.round(value * 100);
    hundredths += whole;
    if (whole / 100 !== value || !Number.isSafeInteger(hundredths)) return values.reduce((sum, each) => sum.plus(each), new Big(0)).toNumber();
  }
  return hundredths / 100;
}

export const subtract = (left: number, right: number): number => new Big(left).minus(right).toNumber();

/** Numbers lie in the order of their shortest texts. */
export const compare = (left: number, right: number): -1 | 0 | 1 => (left < right ? -1 : left > right ? 1 : 0);

/** Half up (away from zero) to 2 decimals: the one rounding of points that a formula gives. */
export const roundPoints = (value: Big): number => value.round(2, Big.roundHalfUp).toNumber();

/** The 15 significant digits that a workbook shows, so that a stored 0.30000000000000004 is 0.3. */
export const significant = (value: number): number => (hasFewDigits(value) ? value : Number(value.toPrecision(15)));

/** Most points have at most three decimals: such a number is its own shortest text, without the long way over it. */
const hasFewDigits = (value: number): boolean => value !== 0 && Math.abs(value) < 1e9 && Math.round(value * 1000) / 1000 === value;
