import type { Condition, Item, Outcome, PointRule, Quantity } from '../../schemes/schema';
import { quoted } from './cell-ref';

/** `low`, `high`: the least and the greatest value that a fact can still have, equal once it is filled in; yes is 1, no is 0. */
export type End = 'low' | 'high';
export type FactCell = (factId: string, what: 'value' | End) => string;

/** More than any figure. */
export const BOUNDLESS = 1e15;
/** More than any points: an answer that is ruled out. */
const RULED_OUT = { low: '99999', high: '-1' } as const;

/**
 * The item's rule as two native formulas without `=`, the least and the greatest points that the facts at hand still
 * allow, within 0 and the weight: equal when the points are settled, whatever is not filled in. Functions are those of Excel 2010;
 * comparisons are rounded to 9 decimals, so that bounds hold exactly, and points half up to 2.
 */
export function compileRule(item: Item, factCell: FactCell): Record<End, string> {
  const { rule } = item;
  if (rule === null) throw new Error(`Item ${item.code} has no rule to compile`);
  const { points } = compiler(factCell);
  const most = item.weight === null ? '' : `${item.weight},`;
  const rounded = (end: End): string => `ROUND(ROUND(MAX(0,MIN(${most}${points(rule, end)})),9),2)`;
  return { low: rounded('low'), high: rounded('high') };
}

const other = (end: End): End => (end === 'low' ? 'high' : 'low');

function compiler(factCell: FactCell) {
  const amount = (quantity: Quantity, end: End): string => {
    if (typeof quantity === 'number') return quantity < 0 ? `(${quantity})` : String(quantity);
    if ('fact' in quantity) return factCell(quantity.fact, end);
    if ('add' in quantity) return `(${quantity.add.map((part) => amount(part, end)).join('+')})`;
    if ('subtract' in quantity) return `(${amount(quantity.subtract[0], end)}-${amount(quantity.subtract[1], other(end))})`;
    if ('multiply' in quantity) return product(quantity.multiply, end);
    if ('divide' in quantity) return quotient(quantity.divide, end);
    if ('abs' in quantity) {
      const [low, high] = [amount(quantity.abs, 'low'), amount(quantity.abs, 'high')];
      return end === 'low' ? `MAX(0,${low},-${high})` : `MAX(ABS(${low}),ABS(${high}))`;
    }
    if ('ceil' in quantity) return `(-INT(-ROUND(${amount(quantity.ceil, end)},9)))`;
    return `(${quantity.countOf.map((one) => `IF(${holds(one, end)},1,0)`).join('+')})`;
  };

  const product = ([left, right]: [Quantity, Quantity], end: End): string => {
    if (typeof right === 'number' && typeof left !== 'number') return product([right, left], end);
    if (typeof left === 'number') return `(${amount(left, end)}*${amount(right, left < 0 ? other(end) : end)})`;
    const ends = (['low', 'high'] as const).flatMap((one) => (['low', 'high'] as const).map((two) => `${amount(left, one)}*${amount(right, two)}`));
    return `${end === 'low' ? 'MIN' : 'MAX'}(${ends.join(',')})`;
  };

  /** Without a value, and so without a result, when the divisor is zero. */
  const quotient = ([dividend, divisor]: [Quantity, Quantity], end: End): string => {
    if (typeof divisor === 'number') return `(${amount(dividend, divisor < 0 ? other(end) : end)}/${amount(divisor, end)})`;
    const exact = [dividend, divisor].map((part) => `${amount(part, 'low')}=${amount(part, 'high')}`).join(',');
    return `IF(AND(${exact}),${amount(dividend, 'low')}/${amount(divisor, 'low')},${end === 'low' ? -BOUNDLESS : BOUNDLESS})`;
  };

  /** `low`: certainly holds; `high`: may still hold. */
  const holds = (condition: Condition, end: End): string => {
    if ('fact' in condition) {
      const { fact, is } = condition;
      if (typeof is === 'boolean') return `${factCell(fact, is ? end : other(end))}=${is ? 1 : 0}`;
      const chosen = `${factCell(fact, 'value')}=${quoted(is)}`;
      return end === 'low' ? chosen : `OR(${chosen},${factCell(fact, 'low')}<${factCell(fact, 'high')})`;
    }
    if ('compare' in condition) {
      const [left, operator, right] = condition.compare;
      const difference = (side: End): string => `ROUND(${amount(left, side)}-${amount(right, other(side))},9)`;
      if (operator === '>' || operator === '>=') return `${difference(end)}${operator}0`;
      if (operator === '<' || operator === '<=') return `${difference(other(end))}${operator}0`;
      return end === 'low'
        ? `AND(${difference('low')}=0,${difference('high')}=0)`
        : `AND(${difference('low')}<=0,${difference('high')}>=0)`;
    }
    if ('all' in condition) return condition.all.length === 0 ? 'TRUE' : `AND(${condition.all.map((one) => holds(one, end)).join(',')})`;
    if ('any' in condition) return condition.any.length === 0 ? 'FALSE' : `OR(${condition.any.map((one) => holds(one, end)).join(',')})`;
    return `NOT(${holds(condition.not, other(end))})`;
  };

  const outcome = (then: Outcome, end: End): string => {
    if (typeof then === 'number') return String(then);
    if ('kind' in then) return points(then, end);
    return String(end === 'low' ? then.min : then.max);
  };

  /** The first case that certainly holds, and every earlier one that may. */
  const firstOf = (cases: { when: Condition; then: Outcome }[], otherwise: Outcome, end: End): string =>
    cases.reduceRight((rest, { when, then }) => {
      const points = outcome(then, end);
      const pick = end === 'low' ? 'MIN' : 'MAX';
      return `IF(${holds(when, 'low')},${points},${pick}(IF(${holds(when, 'high')},${points},${RULED_OUT[end]}),${rest}))`;
    }, outcome(otherwise, end));

  const points = (rule: PointRule, end: End): string => {
    switch (rule.kind) {
      case 'levels': return firstOf(rule.cases, rule.otherwise.then, end);
      case 'bands': {
        const { of, shift } = rule;
        const bound = (from: number): Quantity => (shift ? { add: [from, { multiply: [shift.by, { countOf: [shift.when] }] }] } : from);
        return firstOf(rule.bands.map(({ from, then }) => ({ when: { compare: [of, '>=', bound(from)] }, then })), rule.below.then, end);
      }
      case 'perUnit':
        return `MIN(${rule.max},MAX(0,${amount(rule.count, end)}-${rule.above ?? 0})*${rule.each})`;
      case 'deduct': {
        const count = amount(rule.count, other(end));
        const left = `MAX(${rule.min},${rule.from}-${rule.each}*MAX(0,${count}))`;
        return rule.zeroAbove === undefined ? left : `IF(ROUND(${count}-${rule.zeroAbove},9)>0,0,${left})`;
      }
      case 'linear':
        return `((${rule.zeroAt}-${amount(rule.of, rule.per * rule.points < 0 ? end : other(end))})/${amount(rule.per, end)}*${rule.points})`;
      case 'sum':
        return `MIN(${rule.max},${rule.parts.map((part) => points(part, end)).join('+')})`;
    }
  };

  return { points };
}
