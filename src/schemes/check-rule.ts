import { attainable } from './attainable';
import { repeated, same } from './issue';
import type { Report } from './issue';
import type { Fact, Item } from './schema';
import { visitRule } from './visit-rule';
import type { Visit } from './visit-rule';

/** A rule names only facts, levels and decisions of its item, gives the levels' points, and attains exactly the item's weight. */
export function checkRule(item: Item, report: Report): void {
  const { rule, facts, levels, decisions, weight } = item;
  repeated(decisions.map(({ id }) => id)).forEach((d) => report(['decisions', d, 'id'], 'the id stands twice'));
  const visits = rule === null ? [] : [...visitRule(rule, ['rule'])];
  const used = new Set(visits.flatMap((visit) => (visit.kind === 'result' ? visit.decision ?? [] : [])));
  decisions.forEach(({ id, general }, d) => {
    if (!used.has(id) && !general) report(['decisions', d], `no case refers to the decision ${id}, nor is it general`);
  });
  for (const visit of visits) {
    const message = visit.kind === 'result' ? wrongResult(visit, levels, decisions) : visit.kind === 'bands' ? wrongBands(visit) : wrongFact(visit, facts);
    if (message !== null) report(visit.path, message);
  }
  const asked = new Set(visits.flatMap((visit) => ('fact' in visit ? visit.fact : [])));
  facts.forEach(({ id }, f) => {
    if (!asked.has(id)) report(['facts', f], `the rule does not use the fact ${id}`);
  });
  if (rule === null || weight === null) return;
  const most = attainable(rule, facts);
  if (!same(most, weight)) report(['rule'], `the rule attains ${most}, the weight is ${weight}`);
}

function wrongResult({ outcome, level, decision }: Extract<Visit, { kind: 'result' }>, levels: Item['levels'], decisions: Item['decisions']): string | null {
  if (decision !== undefined && !decisions.some(({ id }) => id === decision)) return `there is no decision ${decision}`;
  if (typeof outcome !== 'number' && !('kind' in outcome) && outcome.min > outcome.max) return `${outcome.min} is above ${outcome.max}`;
  if (level === undefined) return null;
  const points = levels[level - 1]?.points;
  if (points === undefined) return `there is no level ${level}`;
  if (typeof outcome !== 'number') return null;
  const { min, max } = typeof points === 'number' ? { min: points, max: points } : points;
  return outcome >= min && outcome <= max ? null : `level ${level} does not give ${outcome}`;
}

function wrongBands({ bounds }: Extract<Visit, { kind: 'bands' }>): string | null {
  return bounds.every((bound, index) => bound < (bounds[index - 1] ?? Infinity)) ? null : 'the bounds do not descend';
}

function wrongFact(visit: Extract<Visit, { fact: string }>, facts: readonly Fact[]): string | null {
  const fact = facts.find(({ id }) => id === visit.fact);
  if (fact === undefined) return `there is no fact ${visit.fact}`;
  if (visit.kind === 'figure') return fact.kind === 'yesNo' || fact.kind === 'choice' ? `${fact.id} is no figure` : null;
  if (typeof visit.is === 'boolean') return fact.kind === 'yesNo' ? null : `${fact.id} is not answered by yes or no`;
  return fact.options?.includes(visit.is) ? null : `${fact.id} has no option ${visit.is}`;
}
