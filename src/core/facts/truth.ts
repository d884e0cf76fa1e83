import type { Condition } from '../../schemes/schema';
import { compareRatios, ratio } from './ratio';
import { isExact, spanDifference } from './span';
import type { Span } from './span';
import { lacking, NOTHING_LACKS } from './value';
import type { Lack } from './value';

/** Three-valued: `null` while it may still hold or not, and only then something lacks. */
export interface Truth extends Lack { holds: boolean | null }

export type Operator = Extract<Condition, { compare: unknown }>['compare'][1];

export const settled = (holds: boolean): Truth => ({ holds, ...NOTHING_LACKS });

export const unsettled = ({ missing, zero }: Lack): Truth => ({ holds: null, missing, zero });

export const notTrue = (truth: Truth): Truth => (truth.holds === null ? truth : settled(!truth.holds));

/** One that holds settles it, whatever else is unknown. */
export function anyTrue(truths: Truth[]): Truth {
  if (truths.some(({ holds }) => holds === true)) return settled(true);
  const unknown = truths.filter(({ holds }) => holds === null);
  return unknown.length === 0 ? settled(false) : unsettled(lacking(...unknown));
}

export const allTrue = (truths: Truth[]): Truth => notTrue(anyTrue(truths.map(notTrue)));

export function compareSpans(left: Span, operator: Operator, right: Span): Truth {
  if (isExact(left) && isExact(right)) return settled(accepts(operator, compareRatios(left.low, right.low)));
  const difference = spanDifference(left, right);
  const lowest = difference.low === null ? -1 : compareRatios(difference.low, ratio(0));
  const highest = difference.high === null ? 1 : compareRatios(difference.high, ratio(0));
  const possible = ([-1, 0, 1] as const).filter((sign) => sign >= lowest && sign <= highest);
  const answers = new Set(possible.map((sign) => accepts(operator, sign)));
  return answers.size === 1 ? settled(answers.has(true)) : unsettled(difference);
}

function accepts(operator: Operator, sign: -1 | 0 | 1): boolean {
  switch (operator) {
    case '<': return sign < 0;
    case '<=': return sign <= 0;
    case '=': return sign === 0;
    case '>=': return sign >= 0;
    case '>': return sign > 0;
  }
}
