import type { Fact, Item, PointRule } from '../../../src/schemes/schema';

/** A made-up item that carries nothing but a rule and its facts. */
export const itemWith = (rule: PointRule | null, facts: Fact[], weight: number | null = 10): Item => ({
  code: '9.1', name: '示例', card: { first: '9.1.示例', second: '' }, standard: '示例', levels: [], weight, class: 'A',
  demand: '', allowed: [], clause: '附件1 9.1', facts, rule, decisions: [],
});

export const fact = (id: string, kind: Fact['kind'], more: Partial<Fact> = {}): Fact =>
  ({ id, name: { zh: id, en: id }, question: { zh: id, en: id }, kind, unit: '', ...more });
