import { ceiling, compareRatios, dividedBy, greater, negative, plus, ratio, times } from './ratio';
import type { Ratio } from './ratio';
import { lacking, NOTHING_LACKS } from './value';
import type { Lack } from './value';

/** All values that a quantity may still take; `null` is no bound. Both ends are equal where nothing lacks. */
export interface Span extends Lack { low: Ratio | null; high: Ratio | null }

export const exactly = (value: Ratio): Span => ({ low: value, high: value, ...NOTHING_LACKS });

export const within = (low: Ratio | null, high: Ratio | null, { missing, zero }: Lack): Span => ({ low, high, missing, zero });

/** Applies an operation to two ends, of which either may be open. */
const both = (left: Ratio | null, right: Ratio | null, operation: (left: Ratio, right: Ratio) => Ratio): Ratio | null =>
  (left === null || right === null ? null : operation(left, right));

const isNonNegative = (value: Ratio | null): value is Ratio => value !== null && compareRatios(value, ratio(0)) >= 0;

/** One value, made by `exactly`; nothing lacks. */
export const isExact = (span: Span): span is Span & { low: Ratio } => span.low !== null && span.low === span.high;

export function spanSum(left: Span, right: Span): Span {
  if (isExact(left) && isExact(right)) return exactly(plus(left.low, right.low));
  return within(both(left.low, right.low, plus), both(left.high, right.high, plus), lacking(left, right));
}

function opposite(span: Span): Span {
  if (isExact(span)) return exactly(negative(span.low));
  return within(span.high && negative(span.high), span.low && negative(span.low), span);
}

export const spanDifference = (left: Span, right: Span): Span => spanSum(left, opposite(right));

export function spanProduct(left: Span, right: Span): Span {
  if (isExact(left) && isExact(right)) return exactly(times(left.low, right.low));
  const bounded = isNonNegative(left.low) && isNonNegative(right.low);
  if (!bounded) return within(null, null, lacking(left, right));
  return within(both(left.low, right.low, times), both(left.high, right.high, times), lacking(left, right));
}

/** `divisor` names the facts that are to blame for a zero. */
export function spanQuotient(left: Span, right: Span, divisor: string[]): Span {
  if (!isExact(left) || !isExact(right)) return within(null, null, lacking(left, right));
  const value = dividedBy(left.low, right.low);
  return value === null ? within(null, null, { missing: [], zero: divisor }) : exactly(value);
}

export function spanMagnitude(span: Span): Span {
  if (isNonNegative(span.low)) return span;
  const turned = opposite(span);
  return isNonNegative(turned.low) ? turned : within(ratio(0), both(span.high, turned.high, greater), span);
}

export const spanCeiling = (span: Span): Span =>
  (isExact(span) ? exactly(ceiling(span.low)) : within(span.low && ceiling(span.low), span.high && ceiling(span.high), span));

