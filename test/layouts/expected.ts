import type { Stage } from '../../src/core/card';
import type { RuleId } from '../../src/core/finding';

/** What a card that was laid out holds, known while it is laid out. */
export interface ExpectedCard {
  /** `null` where the format knows no names of sheets. */
  sheet: string | null;
  /** The name alone: no city before it, no office behind it. */
  unit: string | null;
  year: number;
  /** `null` where the headings do not tell it. */
  stage: Stage | null;
  items: ExpectedItem[];
  /** Exactly these, of the rules in `compared`. */
  findings: ExpectedFinding[];
  /** In points: the sum of the items that are scored. */
  total: number;
}

export interface ExpectedItem {
  code: string;
  /** `undefined` where two rows leave it open. */
  typed: number | null | undefined;
  points: number | null;
  reason: RuleId | null;
  /** The cell of the points; `undefined` where two rows leave it open. */
  cell: string | null | undefined;
}

/** `row` counts from 1; `null` where the finding has no row of its own. */
export interface ExpectedFinding { rule: RuleId; item: string | null; row: number | null }

/** Rules whose findings the layouts foresee completely. */
export const compared: readonly RuleId[] = [
  'blank', 'not-a-number', 'text-number', 'date', 'error-value', 'formula-without-value', 'out-of-range',
  'weight-changed', 'missing-row', 'extra-row', 'duplicate-row', 'renamed-item', 'total-mismatch', 'section-mismatch', 'grade-mismatch', 'unit-missing',
];
