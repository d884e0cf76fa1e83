import type { Roster } from '../city';
import { unitMatcher } from './match-unit';

/** The one roster that knows more of the units than any other, and more than half of them: a proposal. `null` where none stands out. */
export function likelyRoster(rosters: readonly Roster[], spellings: readonly string[]): Roster | null {
  const units = [...new Set(spellings)];
  const known = rosters.map((roster) => {
    const match = unitMatcher(roster);
    return { roster, count: units.filter((unit) => match(unit).unit !== null).length };
  });
  const [best, second] = known.toSorted((left, right) => right.count - left.count);
  return best !== undefined && best.count * 2 > units.length && best.count > (second?.count ?? 0) ? best.roster : null;
}
