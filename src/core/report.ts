import type { Stage } from './card';
import type { Finding, RuleId } from './finding';
import type { Place } from './host';
import type { FactValue, PointsFromFacts } from './facts';

/** One card's result: plain, serialisable, and all that screens, sheets and texts are drawn from. Points are exact decimals. */
export interface Report {
  scheme: { id: string; version: string };
  sheet: string;
  by: 'names' | 'text';
  unit: string | null;
  unitPlace: Place | null;
  year: number | null;
  stage: Stage;
  items: ReportItem[];
  sections: { code: string; points: number; weight: number; complete: boolean }[];
  bonus: { code: string; points: number; max: number; place: Place }[];
  /** Whether a major violation was recorded; `null` where the scheme has no veto. */
  veto: boolean | null;
  /** Sum of the scored items' effective points and the bonus. */
  total: number;
  /** Bonus points, which are in the total and shown apart from the full marks. */
  bonusPoints: number;
  /** No item is unscored. */
  complete: boolean;
  unscored: { count: number; weight: number };
  /** Some material is undecided: `count` documents, and the points that hang on them. */
  undecided: { count: number; points: number };
  /** The lowest and the highest total that the unscored items still allow. */
  low: number;
  high: number;
  grade: GradeResult;
  findings: Finding[];
}

export interface ReportItem {
  code: string;
  name: string;
  /** `null` where the scheme knows no classes. */
  class: 'A' | 'B' | 'A.B' | null;
  /** The official weight, or the one filled in where the scheme leaves it open; `null` while it is open. */
  weight: number | null;
  typed: number | null;
  /** Effective points; `null` where the item cannot be scored, and `reason` says why. */
  points: number | null;
  status: 'scored' | 'provisional' | 'unscored';
  reason: RuleId | null;
  /** Where the points are typed; `null` when the card has no row for the item. */
  place: Place | null;
  materials: { id: string; text: string; state: MaterialState; place: Place | null }[];
  facts: { id: string; value: FactValue | null; place: Place | null }[];
  /** What the facts give; `null` where the item is judged or no fact is filled in. */
  computed: PointsFromFacts | null;
}

export type MaterialState = 'present' | 'missing' | 'unchecked';

export interface GradeResult {
  name: string;
  key: 'excellent' | 'good' | 'pass' | 'fail';
  /** Both ends of the range fall into this grade. Undecided materials are told apart, by `undecided`. */
  settled: boolean;
  /** The next better grade and the points that it takes; `null` at the top or under a veto. */
  gap: { to: 'excellent' | 'good' | 'pass'; points: number } | null;
}
