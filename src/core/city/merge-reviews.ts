import type { CityFinding, Review } from '../city';
import type { UnitMatch } from './match-unit';

export interface MergedReviews { byUnit: ReadonlyMap<string, Review>; findings: CityFinding[] }

/** One review a unit: of each item what was decided last, and the last reason that is not empty. Reviews of units without a card are named. */
export function mergeReviews(reviews: readonly Review[], present: ReadonlySet<string>, match: (spelling: string) => UnitMatch): MergedReviews {
  const byUnit = new Map<string, Review>();
  const unused = new Set<string>();
  for (const review of reviews) {
    const unit = present.has(review.unit) ? review.unit : match(review.unit).unit;
    if (unit === null || !present.has(unit)) unused.add(review.unit);
    else byUnit.set(unit, merged(byUnit.get(unit), { ...review, unit }));
  }
  return { byUnit, findings: [...unused].map((unit) => ({ severity: 'warning', unit, file: null, place: null, rule: 'review-unused', found: unit, expected: null })) };
}

function merged(before: Review | undefined, review: Review): Review {
  if (before === undefined) return review;
  const older = Object.entries(before.unreadable ?? {}).filter(([item]) => !(item in review.points));
  return {
    unit: review.unit,
    points: { ...before.points, ...review.points },
    unreadable: { ...Object.fromEntries(older), ...review.unreadable },
    reason: review.reason.trim() === '' ? before.reason : review.reason,
  };
}
