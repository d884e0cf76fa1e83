import type { CityInput, Roster } from '../../core/city';
import type { Scheme } from '../../schemes/schema';
import type { CityEngine } from './engine';

/** Cards that are looked at; more tell no more. */
const MOST = 40;

/** The built-in roster that knows at least two of the cards' units and more than half of them, and more than any other does; else `null`. */
export function guessRoster({ rosters, consolidate }: CityEngine, scheme: Scheme, input: CityInput): Roster | null {
  const submissions = input.submissions.filter(({ report }) => report.unit !== null).slice(0, MOST);
  const known = rosters.map((roster) => {
    const { units, outside } = consolidate(scheme, { submissions, refused: [], roster });
    return { roster, count: outside.some(({ rule }) => rule === 'unknown-unit') || units.length > 0 ? units.length : 0 };
  }).toSorted((left, right) => right.count - left.count);
  const [best, second] = known;
  if (best === undefined || best.count < 2 || best.count * 2 <= submissions.length || best.count === second?.count) return null;
  return best.roster;
}
