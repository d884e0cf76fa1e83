import type { Report } from '../core/report';
import { isError } from './item-view';

export interface SubmissionCheck {
  id: 'unit' | 'items' | 'materials' | 'missing' | 'errors';
  state: 'done' | 'open' | 'wrong';
  /** The card cannot be called final while this is not done. A missing document costs points, yet the card may be handed in so. */
  blocks: boolean;
  count: number;
  /** Points that hang on it. */
  points: number;
}

/** What must be settled before a card is final (001 三: every document decided, every item scored). */
export function submissionChecks(report: Report): SubmissionCheck[] {
  const missing = new Set(report.items.flatMap(({ materials }) => materials.filter(({ state }) => state === 'missing').map(({ id }) => id))).size;
  const errors = report.findings.filter((finding) => isError(finding) && finding.rule !== 'missing-material').length;
  const check = (id: SubmissionCheck['id'], count: number, wrong: boolean, blocks: boolean, points = 0): SubmissionCheck =>
    ({ id, state: count === 0 ? 'done' : wrong ? 'wrong' : 'open', blocks, count, points });
  return [
    check('unit', report.unit === null ? 1 : 0, false, true),
    check('items', report.unscored.count, false, true, report.unscored.weight),
    check('materials', report.undecided.count, false, true, report.undecided.points),
    check('missing', missing, true, false),
    check('errors', errors, true, true),
  ];
}
