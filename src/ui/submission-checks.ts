import { add } from '../core/decimal';
import { OBSTACLES, readiness } from '../core/readiness';
import type { Obstacle, ObstacleKind } from '../core/readiness';
import type { Report } from '../core/report';

/** One kind of things that must be settled before a card is final, with those that still are not. */
export interface SubmissionCheck {
  kind: ObstacleKind;
  state: 'done' | 'open' | 'wrong';
  obstacles: Obstacle[];
  /** Points that hang on them. */
  points: number;
}

const WRONG: readonly ObstacleKind[] = ['missing', 'error'];

/** The check list of a submission: every kind of obstacle, settled or not. */
export function submissionChecks(report: Report): SubmissionCheck[] {
  const all = readiness(report);
  return OBSTACLES.map((kind) => {
    const obstacles = all.filter((each) => each.kind === kind);
    return { kind, state: obstacles.length === 0 ? 'done' : WRONG.includes(kind) ? 'wrong' : 'open', obstacles, points: add(...obstacles.map(({ points }) => points)) };
  });
}
