import type { Fact, Item } from '../../schemes/schema';
import type { FactValue } from './value';

/** What is wrong with a fact as it was given. Nothing is guessed: a fact with a problem counts as not filled in. */
export type FactProblem =
  | { problem: 'unknown-fact'; fact: string; found: unknown; expected: string[] }
  | { problem: 'wrong-type'; fact: string; found: unknown; expected: 'number' | 'whole' | 'yesNo' | 'text' }
  | { problem: 'out-of-bounds'; fact: string; found: number; expected: { min: number; max?: number } }
  | { problem: 'not-an-option'; fact: string; found: string; expected: string[] };

/** The facts that can be used, and the problems of the others. Figures are at least 0 where the fact says nothing else. `null` and `undefined` stand for a fact that is not filled in. */
export function checkFacts(item: Item, input: Readonly<Record<string, unknown>>): { facts: Record<string, FactValue>; problems: FactProblem[] } {
  const facts: Record<string, FactValue> = {};
  const problems: FactProblem[] = [];
  for (const [id, found] of Object.entries(input)) {
    const fact = item.facts.find((one) => one.id === id);
    if (fact === undefined) problems.push({ problem: 'unknown-fact', fact: id, found, expected: item.facts.map((one) => one.id) });
    else if (found !== null && found !== undefined) {
      const problem = problemOf(fact, found);
      if (problem === null) facts[id] = found as FactValue;
      else problems.push(problem);
    }
  }
  return { facts, problems };
}

function problemOf(fact: Fact, found: unknown): FactProblem | null {
  const wrong = (expected: 'number' | 'whole' | 'yesNo' | 'text'): FactProblem => ({ problem: 'wrong-type', fact: fact.id, found, expected });
  if (fact.kind === 'yesNo') return typeof found === 'boolean' ? null : wrong('yesNo');
  if (fact.kind === 'choice') {
    if (typeof found !== 'string') return wrong('text');
    const options = fact.options ?? [];
    return options.includes(found) ? null : { problem: 'not-an-option', fact: fact.id, found, expected: options };
  }
  if (typeof found !== 'number' || !Number.isFinite(found)) return wrong(fact.kind === 'count' ? 'whole' : 'number');
  if (fact.kind === 'count' && !Number.isInteger(found)) return wrong('whole');
  const { min = 0, max } = fact;
  if (found >= min && found <= (max ?? found)) return null;
  return { problem: 'out-of-bounds', fact: fact.id, found, expected: { min, ...(max !== undefined && { max }) } };
}
