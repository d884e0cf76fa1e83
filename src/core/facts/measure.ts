import type { Condition, Fact, Quantity } from '../../schemes/schema';
import { ratio } from './ratio';
import { exactly, spanCeiling, spanDifference, spanMagnitude, spanProduct, spanQuotient, spanSum, within } from './span';
import type { Span } from './span';
import { allTrue, anyTrue, compareSpans, notTrue, settled, unsettled } from './truth';
import type { Truth } from './truth';
import { lacking } from './value';
import type { FactValue } from './value';

/** The facts at hand: their definitions, and the values with the defaults filled in. */
export interface Known { definitions: readonly Fact[]; values: Readonly<Record<string, FactValue>> }

export function measure(quantity: Quantity, known: Known): Span {
  if (typeof quantity === 'number') return exactly(ratio(quantity));
  if ('fact' in quantity) return figure(quantity.fact, known);
  if ('add' in quantity) return quantity.add.map((part) => measure(part, known)).reduce(spanSum, exactly(ratio(0)));
  if ('subtract' in quantity) return spanDifference(measure(quantity.subtract[0], known), measure(quantity.subtract[1], known));
  if ('multiply' in quantity) return spanProduct(measure(quantity.multiply[0], known), measure(quantity.multiply[1], known));
  if ('divide' in quantity) {
    const [dividend, divisor] = quantity.divide;
    return spanQuotient(measure(dividend, known), measure(divisor, known), figuresOf(divisor));
  }
  if ('abs' in quantity) return spanMagnitude(measure(quantity.abs, known));
  if ('ceil' in quantity) return spanCeiling(measure(quantity.ceil, known));
  const truths = quantity.countOf.map((condition) => judge(condition, known));
  const certain = truths.filter(({ holds }) => holds === true).length;
  const unknown = truths.filter(({ holds }) => holds === null);
  if (unknown.length === 0) return exactly(ratio(certain));
  return within(ratio(certain), ratio(certain + unknown.length), lacking(...unknown));
}

export function judge(condition: Condition, known: Known): Truth {
  if ('fact' in condition) {
    const value = known.values[condition.fact];
    return typeof value === typeof condition.is ? settled(value === condition.is) : unsettled({ missing: [condition.fact], zero: [] });
  }
  if ('compare' in condition) return compareSpans(measure(condition.compare[0], known), condition.compare[1], measure(condition.compare[2], known));
  if ('not' in condition) return notTrue(judge(condition.not, known));
  if ('all' in condition) return allTrue(condition.all.map((part) => judge(part, known)));
  return anyTrue(condition.any.map((part) => judge(part, known)));
}

/** A figure that is not filled in may be anything within the fact's own bounds. */
function figure(id: string, { definitions, values }: Known): Span {
  const value = values[id];
  if (typeof value === 'number' && Number.isFinite(value)) return exactly(ratio(value));
  const { min = 0, max } = definitions.find((fact) => fact.id === id) ?? {};
  return within(ratio(min), max === undefined ? null : ratio(max), { missing: [id], zero: [] });
}

/** The figures of which a quantity is made. */
function figuresOf(quantity: Quantity): string[] {
  if (typeof quantity === 'number' || 'countOf' in quantity) return [];
  if ('fact' in quantity) return [quantity.fact];
  return [...new Set(Object.values(quantity).flat().flatMap((part: Quantity) => figuresOf(part)))];
}
