import type { Path } from './issue';
import type { Condition, Outcome, PointRule, Quantity } from './schema';

/** What a rule is made of, and where it stands. */
export type Visit =
  | { kind: 'result'; path: Path; outcome: Outcome; level?: number | undefined; decision?: string | undefined }
  | { kind: 'bands'; path: Path; bounds: number[] }
  | { kind: 'figure'; path: Path; fact: string }
  | { kind: 'answer'; path: Path; fact: string; is: boolean | string };

export function* visitRule(rule: PointRule, path: Path): Iterable<Visit> {
  switch (rule.kind) {
    case 'levels':
      for (const [index, one] of rule.cases.entries()) {
        yield* visitCondition(one.when, [...path, 'cases', index, 'when']);
        yield* visitResult(one, [...path, 'cases', index]);
      }
      yield* visitResult(rule.otherwise, [...path, 'otherwise']);
      break;
    case 'bands':
      yield { kind: 'bands', path: [...path, 'bands'], bounds: rule.bands.map(({ from }) => from) };
      yield* visitQuantity(rule.of, [...path, 'of']);
      for (const [index, band] of rule.bands.entries()) yield* visitResult(band, [...path, 'bands', index]);
      yield* visitResult(rule.below, [...path, 'below']);
      if (rule.shift) yield* visitCondition(rule.shift.when, [...path, 'shift', 'when']);
      break;
    case 'perUnit': case 'deduct': yield* visitQuantity(rule.count, [...path, 'count']); break;
    case 'linear': yield* visitQuantity(rule.of, [...path, 'of']); break;
    case 'sum': for (const [index, part] of rule.parts.entries()) yield* visitRule(part, [...path, 'parts', index]);
  }
}

type Result = { then: Outcome; level?: number | undefined; decision?: string | undefined };

function* visitResult({ then, level, decision }: Result, path: Path): Iterable<Visit> {
  yield { kind: 'result', path, outcome: then, level, decision };
  if (typeof then !== 'number' && 'kind' in then) yield* visitRule(then, [...path, 'then']);
}

function* visitCondition(condition: Condition, path: Path): Iterable<Visit> {
  if ('fact' in condition) yield { kind: 'answer', path, ...condition };
  else if ('not' in condition) yield* visitCondition(condition.not, [...path, 'not']);
  else if ('compare' in condition) {
    yield* visitQuantity(condition.compare[0], [...path, 'compare', 0]);
    yield* visitQuantity(condition.compare[2], [...path, 'compare', 2]);
  } else {
    const [key, parts] = 'all' in condition ? ['all', condition.all] as const : ['any', condition.any] as const;
    for (const [index, part] of parts.entries()) yield* visitCondition(part, [...path, key, index]);
  }
}

function* visitQuantity(quantity: Quantity, path: Path): Iterable<Visit> {
  if (typeof quantity === 'number') return;
  if ('fact' in quantity) yield { kind: 'figure', path, ...quantity };
  else if ('countOf' in quantity) {
    for (const [index, part] of quantity.countOf.entries()) yield* visitCondition(part, [...path, 'countOf', index]);
  } else if ('abs' in quantity) yield* visitQuantity(quantity.abs, [...path, 'abs']);
  else if ('ceil' in quantity) yield* visitQuantity(quantity.ceil, [...path, 'ceil']);
  else {
    for (const [key, parts] of Object.entries(quantity) as [string, Quantity[]][]) {
      for (const [index, part] of parts.entries()) yield* visitQuantity(part, [...path, key, index]);
    }
  }
}
