import { itemsOf } from '../schemes/schema';
import type { Finding } from './finding';
import { rules } from './rules';
import { findingOf, type AnyEmitted, type AnyRule, type CardContext, type ScoredContext } from './rules/rule';

/** What the rules find on the card itself, before anything is scored. */
export const judgeCard = (context: CardContext): Finding[] => collect(context, (rule) => rule.check?.(context) ?? []);

/** What the rules find once points are known. */
export const judgeScore = (context: ScoredContext): Finding[] => collect(context, (rule) => rule.checkScored?.(context) ?? []);

function collect(context: CardContext, emit: (rule: AnyRule) => AnyEmitted[]): Finding[] {
  const codes = new Set([...itemsOf(context.card.scheme), ...context.card.scheme.bonus].map(({ code }) => code));
  return rules.flatMap((rule: AnyRule) => emit(rule).map((emitted) => {
    if (emitted.item !== null && !codes.has(emitted.item)) throw new Error(`Rule ${rule.id} names the unknown item ${emitted.item}`);
    if (!(emitted.atStake >= 0) || emitted.clause === '') throw new Error(`Rule ${rule.id} leaves out the points at stake or the clause`);
    return findingOf(rule, emitted);
  }));
}
