import type { Roster } from '../city';
import { fold } from '../text';

/** A roster's spellings, ready to be looked up without a walk over its units. */
export interface UnitIndex {
  /** Spelling → units, the surest spellings first: names; aliases and names with the city; names without 县, 市 or 区. `''` stands for the city as a whole. */
  levels: readonly ReadonlyMap<string, ReadonlySet<string>>[];
  /** A name with one character left open → units. */
  open(): ReadonlyMap<string, ReadonlySet<string>>;
  order: ReadonlyMap<string, number>;
  /** Spellings of the city itself. */
  cities: ReadonlySet<string>;
  longest: number;
}

type Entries = Map<string, Set<string>>;

/** The city's own centre, which lends itself (001 一): 开封市市本级. */
const OWN = /(?:市本级|本级|市直)$/;

const MOST_CANDIDATES = 5;

export function indexUnits({ city, units }: Roster): UnitIndex {
  const [names, aliases, short]: [Entries, Entries, Entries] = [new Map(), new Map(), new Map()];
  const cities = new Set<string>();
  for (const { name, aliases: others } of units) {
    const key = fold(name);
    add(names, key, name);
    const spellings = [key, ...others.map(fold)];
    for (const spelling of spellings) {
      if (spelling !== key) add(aliases, spelling, name);
      const stem = withoutSuffix(spelling);
      if (stem !== spelling && stem.length >= 2) add(short, stem, name);
    }
    if (OWN.test(key)) {
      ownSpellings(city === null ? key.replace(OWN, '') : fold(city)).forEach((spelling) => add(aliases, spelling, name));
      if (city !== null) add(short, withoutSuffix(fold(city)), name);
    }
  }
  for (const spelling of citySpellings(city)) {
    cities.add(spelling);
    if (!aliases.has(spelling)) add(short, spelling, '');
  }
  const order = new Map(units.map(({ name }, index) => [name, index]));
  let open: Entries | null = null;
  return { levels: [names, aliases, short], open: () => (open ??= openNames(units)), order, cities, longest: Math.max(0, ...[...names.keys(), ...aliases.keys()].map(({ length }) => length)) };
}

function add(level: Entries, spelling: string, unit: string): void {
  const known = level.get(spelling);
  if (known === undefined) level.set(spelling, new Set([unit]));
  else known.add(unit);
}

function openNames(units: Roster['units']): Entries {
  const open: Entries = new Map();
  for (const { name, aliases } of units) for (const spelling of [name, ...aliases]) for (const each of withGaps(fold(spelling))) add(open, each, name);
  return open;
}

const citySpellings = (city: string | null): string[] => (city === null ? [] : [...new Set([fold(city), withoutSuffix(fold(city))])]);

const withoutSuffix = (name: string): string => name.replace(/[县市区]$/, '');

const ownSpellings = (city: string): string[] => [
  '市本级', '本级', '市直', ...(city === '' ? [] : [city, `${city}本级`, `${city}市本级`, `${city}直`, `${city}市直`]),
];

/** 鲁山县 → ?山县, 鲁?县, 鲁山?. Names of two characters would fit too much. */
const withGaps = (name: string): string[] =>
  (name.length < 3 ? [] : [...name].map((_, at, letters) => letters.with(at, '?').join('')));

/** Units that the spelling contains or differs from by one character; a few, to choose from. */
export function nearUnits({ levels: [names, aliases], open, longest }: UnitIndex, text: string, pieces: readonly string[]): ReadonlySet<string> {
  const near = new Set<string>();
  const take = (units: ReadonlySet<string> | undefined): void => units?.forEach((unit) => {
    if (near.size < MOST_CANDIDATES && unit !== '') near.add(unit);
  });
  const head = text.slice(0, 80);
  for (let from = 0; from < head.length; from++) {
    for (let to = Math.min(head.length, from + longest); to >= from + 2; to--) {
      const part = head.slice(from, to);
      take(names?.get(part));
      take(aliases?.get(part));
    }
  }
  for (const piece of [text, ...pieces]) if (piece.length <= longest) withGaps(piece).forEach((gap) => take(open().get(gap)));
  return near;
}
