import type { Roster } from '../city';
import { unitFinder } from './match-unit';
import { readSpelling } from './spelling';

/** A single unit may bear the name of another city's. */
const FEWEST = 2;

/** The one roster that knows more of the units than any other, more than half of them, and at least two where it has so many: a proposal. `null` where none stands out. */
export function likelyRoster(rosters: readonly Roster[], spellings: readonly string[]): Roster | null {
  const units = [...new Set(spellings)].map(readSpelling);
  const known = rosters.map((roster) => {
    const find = unitFinder(roster);
    return { roster, count: new Set(units.flatMap((unit) => find(unit) ?? [])).size };
  });
  const [best, second] = known.toSorted((left, right) => right.count - left.count);
  if (best === undefined || best.count < Math.min(FEWEST, best.roster.units.length)) return null;
  return best.count * 2 > units.length && best.count > (second?.count ?? 0) ? best.roster : null;
}
