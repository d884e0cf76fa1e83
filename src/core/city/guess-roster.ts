import type { Roster } from '../city';
import type { Report } from '../report';
import { unitMatcher } from './match-unit';

/** A single unit may bear the name of another city's. */
const FEWEST = 2;

/** The roster that knows at least two of the cards' units, more than half of them, and more than any other roster; `null` where none does. */
export function guessRoster(rosters: readonly Roster[], reports: readonly Report[]): Roster | null {
  const spellings = new Set(reports.map(({ unitWords, unit }) => unitWords ?? unit).filter((words) => words !== null));
  const known = rosters.map((roster) => {
    const match = unitMatcher(roster);
    return { roster, count: new Set([...spellings].map((words) => match(words).unit).filter((unit) => unit !== null)).size };
  }).toSorted((left, right) => right.count - left.count);
  const [best, second] = known;
  if (best === undefined || best.count < FEWEST || best.count * 2 <= spellings.size || best.count === second?.count) return null;
  return best.roster;
}
