import type { CityFinding, Review } from '../city';
import type { UnitMatch } from './match-unit';

export interface MergedReviews { byUnit: ReadonlyMap<string, Review>; /** Of units without a card. */ kept: Review[]; findings: CityFinding[] }

/** One review a unit: of each item what was decided last, and the last reason. Reviews of units without a card are named and kept. */
export function mergeReviews(reviews: readonly Review[], present: ReadonlySet<string>, match: (spelling: string) => UnitMatch): MergedReviews {
  const byUnit = new Map<string, Review>();
  const kept = new Map<string, Review>();
  for (const review of reviews) {
    const unit = present.has(review.unit) ? review.unit : match(review.unit).unit;
    if (unit === null || !present.has(unit)) kept.set(review.unit, merged(kept.get(review.unit), review));
    else byUnit.set(unit, merged(byUnit.get(unit), { ...review, unit }));
  }
  return { byUnit, kept: [...kept.values()], findings: [...kept.keys()].map((unit) => ({ severity: 'warning', unit, file: null, place: null, rule: 'review-unused', found: unit, expected: null })) };
}

function merged(before: Review | undefined, review: Review): Review {
  if (before === undefined) return review;
  const older = Object.entries(before.unreadable ?? {}).filter(([item]) => !(item in review.points));
  return {
    unit: review.unit,
    points: { ...before.points, ...review.points },
    unreadable: { ...Object.fromEntries(older), ...review.unreadable },
    reason: review.reason ?? before.reason,
  };
}
