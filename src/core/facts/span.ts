import { ceiling, compareRatios, dividedBy, greater, negative, plus, ratio, times } from './ratio';
import type { Ratio } from './ratio';
import { lacking, lacks, NOTHING_LACKS } from './value';
import type { Lack } from './value';

/** All values that a quantity may still take; `null` is no bound. Both ends are equal where nothing lacks. */
export interface Span extends Lack { low: Ratio | null; high: Ratio | null }

export const exactly = (value: Ratio): Span => ({ low: value, high: value, ...NOTHING_LACKS });

export const within = (low: Ratio | null, high: Ratio | null, { missing, zero }: Lack): Span => ({ low, high, missing, zero });

/** Applies an operation to two ends, of which either may be open. */
const both = (left: Ratio | null, right: Ratio | null, operation: (left: Ratio, right: Ratio) => Ratio): Ratio | null =>
  (left === null || right === null ? null : operation(left, right));

const isNonNegative = (value: Ratio | null): value is Ratio => value !== null && compareRatios(value, ratio(0)) >= 0;

export const spanSum = (left: Span, right: Span): Span =>
  within(both(left.low, right.low, plus), both(left.high, right.high, plus), lacking(left, right));

const opposite = (span: Span): Span => within(span.high && negative(span.high), span.low && negative(span.low), span);

export const spanDifference = (left: Span, right: Span): Span => spanSum(left, opposite(right));

export function spanProduct(left: Span, right: Span): Span {
  const bounded = isNonNegative(left.low) && isNonNegative(right.low);
  if (!bounded && (lacks(left) || lacks(right))) return within(null, null, lacking(left, right));
  return within(both(left.low, right.low, times), both(left.high, right.high, times), lacking(left, right));
}

/** `divisor` names the facts that are to blame for a zero. */
export function spanQuotient(left: Span, right: Span, divisor: string[]): Span {
  if (lacks(left) || lacks(right) || left.low === null || right.low === null) return within(null, null, lacking(left, right));
  const value = dividedBy(left.low, right.low);
  return value === null ? within(null, null, { missing: [], zero: divisor }) : exactly(value);
}

export function spanMagnitude(span: Span): Span {
  if (isNonNegative(span.low)) return span;
  const turned = opposite(span);
  return isNonNegative(turned.low) ? turned : within(ratio(0), both(span.high, turned.high, greater), span);
}

export const spanCeiling = (span: Span): Span => within(span.low && ceiling(span.low), span.high && ceiling(span.high), span);

