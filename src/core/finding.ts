import type { Place } from './host';

export type Severity = 'error' | 'warning' | 'info';

/** Rules whose findings exist once for each place; the ids of the command line's contract first. */
export type Finding = FindingBase & FindingDetail;

export interface FindingBase {
  severity: Severity;
  /** The item concerned; `null` for the card as a whole. */
  item: string | null;
  place: Place;
  /** Official place in the source that is cited, with the document's number. */
  clause: string;
  /** Points that are lost or in question because of this; 0 where none are. */
  atStake: number;
}

/** What was found and what was expected, by rule. Words are made from these (rules/*.ts `words`), never parsed out of prose. */
export type FindingDetail =
  | { rule: 'blank'; found: null; expected: Bounds }
  | { rule: 'not-a-number'; found: string | boolean; expected: Bounds }
  | { rule: 'text-number'; found: string; expected: number }
  | { rule: 'date'; found: string; expected: Bounds }
  | { rule: 'error-value'; found: string; expected: Bounds }
  | { rule: 'formula-without-value'; found: string; expected: Bounds }
  | { rule: 'out-of-range'; found: number; expected: Bounds }
  | { rule: 'off-level'; found: number; expected: Allowed }
  | { rule: 'missing-material'; found: 'missing'; expected: 'present'; material: string; text: string; /** What the item would have without this. */ wouldBe: number | null }
  | { rule: 'unchecked-material'; found: 'unchecked'; expected: 'present'; materials: string[]; texts: string[] }
  | { rule: 'weight-changed'; found: number | string | null; expected: number }
  | { rule: 'missing-row'; found: null; expected: string }
  | { rule: 'extra-row'; found: string; expected: null }
  | { rule: 'duplicate-row'; found: string; expected: string; /** The first row's cell, whose points do not count either. */ first: Place }
  | { rule: 'renamed-item'; found: string; expected: string }
  | { rule: 'total-mismatch'; found: number | string; expected: number; difference: number | null }
  | { rule: 'section-mismatch'; section: string; found: number | string; expected: number; difference: number | null }
  | { rule: 'grade-mismatch'; found: string; expected: string }
  | { rule: 'unit-missing'; found: null; expected: null }
  | { rule: 'unknown-state'; material: string; found: string; expected: string[] }
  | { rule: 'unreadable-fact'; fact: string; found: string | number | boolean; expected: string }
  | { rule: 'facts-differ'; found: number; expected: number | Bounds }
  | { rule: 'decision'; decision: string; found: number | null; expected: null; zh: string; en: string }
  | { rule: 'open-weight'; found: string | null; expected: { section: string; weight: number } }
  | { rule: 'open-weights-sum'; section: string; found: number; expected: number; difference: number }
  | { rule: 'version-differs'; found: string; expected: string };

export type RuleId = FindingDetail['rule'];

export interface Bounds { min: number; max: number }

export type Allowed = (number | { min: number; max: number; step?: number | undefined })[];

export type FindingOf<Id extends RuleId> = FindingBase & Extract<FindingDetail, { rule: Id }>;
