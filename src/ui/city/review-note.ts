import { scoreText } from '../score-text';
import type { CityWords } from '../words/city';
import type { ReviewView } from './review-view';

/** Why the city's points are what they are, in a word; `null` where they are the county's own. */
export function reviewNote({ item, basis, start, points }: ReviewView, c: CityWords): string | null {
  const parts = [
    ...(basis === 'self' ? [] : [c.unit.basis[basis]]),
    ...(basis === 'review' ? [c.unit.start(scoreText(start))] : []),
    ...(points === null ? [c.unit.unscored] : item.reason === 'missing-material' && basis === 'self' ? [c.unit.missing] : []),
  ];
  return parts.length === 0 ? null : parts.join('，');
}
