import type { Finding, FindingBase, FindingDetail, FindingOf, RuleId, Severity } from '../finding';
import type { CardContext } from '../gather';
import type { Place } from '../host';
import type { Score } from '../score';

export type Lang = 'zh' | 'en';

/** What is wrong and why, and what to do about it; a sentence each. */
export interface Words { message: string; mend: string }

export type { CardContext } from '../gather';

/** With the computed points, for rules that compare the card's own sums with them. */
export interface ScoredContext extends CardContext { score: Score }

/** A finding as its rule emits it; the rule's own id and severity are added by the engine. */
export type Emitted<Id extends RuleId> = Omit<FindingBase, 'severity'> & Omit<Extract<FindingDetail, { rule: Id }>, 'rule'>;

/**
 * One judgement, named after the state that it finds.
 * `effect` is what a finding does to its item: no points and not zero, zero, or points that count for now.
 */
export interface Rule<Id extends RuleId> {
  id: Id;
  severity: Severity;
  effect: 'unscored' | 'zero' | 'provisional' | 'none';
  check?: (context: CardContext) => Emitted<Id>[];
  checkScored?: (context: ScoredContext) => Emitted<Id>[];
  words: Record<Lang, (finding: FindingOf<Id>) => Words>;
}

export type AnyEmitted = { [Id in RuleId]: Emitted<Id> }[RuleId];

export type AnyRule = { [Id in RuleId]: Rule<Id> }[RuleId];

/** Where the card as a whole is pointed at: its first row. */
export const cardPlace = ({ card }: CardContext): Place => card.rows[0]?.points.place ?? { sheet: card.sheet, row: 0, column: 0 };

/** The item's clause with the document's number before it. */
export const clauseOf = ({ card }: CardContext, { clause }: { clause: string }): string => `${card.scheme.source.document} ${clause}`;

export const findingOf = (rule: AnyRule, emitted: AnyEmitted): Finding => Object.assign(emitted, { rule: rule.id, severity: rule.severity }) as Finding;
