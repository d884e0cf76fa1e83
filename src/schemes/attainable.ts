import type { Fact, Outcome, PointRule, Quantity } from './schema';

interface Span { low: number; high: number }

/** The most points that a rule can give for facts within their bounds, each outcome taken for itself, its condition aside. */
export function attainable(rule: PointRule, facts: readonly Fact[]): number {
  const most = (outcome: Outcome): number => {
    if (typeof outcome === 'number') return outcome;
    return 'kind' in outcome ? attainable(outcome, facts) : outcome.max;
  };
  switch (rule.kind) {
    case 'levels': return Math.max(...rule.cases.map(({ then }) => most(then)), most(rule.otherwise.then));
    case 'bands': return Math.max(...rule.bands.map(({ then }) => most(then)), most(rule.below.then));
    case 'perUnit': return Math.min(rule.max, Math.max(0, spanOf(rule.count, facts).high - (rule.above ?? 0)) * rule.each);
    case 'deduct': return Math.max(rule.min, rule.from - rule.each * Math.max(0, spanOf(rule.count, facts).low));
    case 'linear': {
      const { low, high } = spanOf(rule.of, facts);
      return Math.max(...[low, high].map((end) => ((rule.zeroAt - end) / rule.per) * rule.points));
    }
    case 'sum': return Math.min(rule.max, rule.parts.reduce((sum, part) => sum + attainable(part, facts), 0));
  }
}

const EVERYTHING: Span = { low: -Infinity, high: Infinity };

function spanOf(quantity: Quantity, facts: readonly Fact[]): Span {
  const of = (part: Quantity): Span => spanOf(part, facts);
  if (typeof quantity === 'number') return { low: quantity, high: quantity };
  if ('fact' in quantity) {
    const { min = -Infinity, max = Infinity } = facts.find(({ id }) => id === quantity.fact) ?? {};
    return { low: min, high: max };
  }
  if ('countOf' in quantity) return { low: 0, high: quantity.countOf.length };
  if ('add' in quantity) return quantity.add.map(of).reduce((left, right) => ({ low: left.low + right.low, high: left.high + right.high }), of(0));
  if ('subtract' in quantity) {
    const [left, right] = [of(quantity.subtract[0]), of(quantity.subtract[1])];
    return { low: left.low - right.high, high: left.high - right.low };
  }
  if ('multiply' in quantity) return ends(of(quantity.multiply[0]), of(quantity.multiply[1]), (left, right) => left * right);
  if ('divide' in quantity) {
    const divisor = of(quantity.divide[1]);
    return divisor.low <= 0 && divisor.high >= 0 ? EVERYTHING : ends(of(quantity.divide[0]), divisor, (left, right) => left / right);
  }
  if ('abs' in quantity) {
    const { low, high } = of(quantity.abs);
    return { low: Math.max(0, low, -high), high: Math.max(-low, high) };
  }
  const { low, high } = of(quantity.ceil);
  return { low: Math.ceil(low), high: Math.ceil(high) };
}

function ends(left: Span, right: Span, operation: (one: number, other: number) => number): Span {
  const values = [left.low, left.high].flatMap((one) => [right.low, right.high].map((other) => operation(one, other)))
    .map((value) => (Number.isNaN(value) ? 0 : value));
  return { low: Math.min(...values), high: Math.max(...values) };
}
