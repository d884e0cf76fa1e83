import type { Roster } from '../city';
import { readSpelling, type Spelling, type Wording } from './spelling';
import { indexUnits, nearUnits, type UnitIndex } from './unit-index';

/** `unit`: as the roster spells it; `null` with the units that could be meant, in the roster's order. */
export interface UnitMatch { unit: string | null; candidates: string[] }

/**
 * The roster's unit that a spelling means: `鲁山`, `平顶山市鲁山县`, `鲁山县学生资助管理中心`, `鲁山县（修改2）.xlsx`, `开封市本级`.
 * Nothing is guessed: a spelling that fits several units, or another city's, matches none.
 */
export const matchUnit = (roster: Roster, spelling: string): UnitMatch => unitMatcher(roster)(spelling);

/** `matchUnit` for many spellings: the roster is prepared once. */
export function unitMatcher(roster: Roster): (spelling: string) => UnitMatch {
  const index = indexUnits(roster);
  const inOrder = (units: Iterable<string>): string[] => [...units].sort((left, right) => (index.order.get(left) ?? 0) - (index.order.get(right) ?? 0));
  return (spelling) => {
    const read = readSpelling(spelling);
    const { unit, whole, found } = find(index, read, roster.city);
    if (unit !== null) return { unit, candidates: [unit] };
    const candidates = found ?? whole ?? nearUnits(index, read.text, read.pieces().map(({ text }) => text));
    return { unit: null, candidates: inOrder([...candidates].filter((name) => name !== '')) };
  };
}

/** `matchUnit` for spellings that were read before, where nobody asks what else could be meant. */
export function unitFinder(roster: Roster): (spelling: Spelling) => string | null {
  const index = indexUnits(roster);
  return (spelling) => find(index, spelling, roster.city).unit;
}

interface Found { /** The only one that fits. */ unit: string | null; /** What the spelling as a whole fits. */ whole: ReadonlySet<string> | null; found: ReadonlySet<string> | null }

function find(index: UnitIndex, spelling: Spelling, city: string | null): Found {
  const whole = wholeForms(spelling, city).map((form) => lookUp(index, form)).find((hits) => hits !== null) ?? null;
  const found = isForeign(index, spelling, city) ? null : whole ?? inPieces(index, spelling, city);
  const [only, ...more] = found ?? [];
  return { unit: only !== undefined && only !== '' && more.length === 0 ? only : null, whole, found };
}

/** An exact name goes before an alias or a name with its city, and these before a name without 县, 市 or 区. */
const lookUp = ({ levels }: UnitIndex, form: string): ReadonlySet<string> | null => levels.map((level) => level.get(form)).find((hits) => hits !== undefined) ?? null;

/** What the spelling as a whole may be, the plainest first. */
const wholeForms = ({ text, bare, core }: Wording, city: string | null): string[] =>
  [text, bare, withoutCity(bare, city), ...(core === null ? [] : [core])];

function withoutCity(text: string, city: string | null): string {
  const prefix = [city, city?.replace(/市$/, '')].find((each) => each !== undefined && each !== null && each !== '' && text.startsWith(each) && text.length > each.length + 1);
  return prefix ? text.slice(prefix.length) : text;
}

/** 郑州市新华区 is none of 平顶山市, which has a 新华区 too. A county-level city of the roster is no other city. */
const isForeign = (index: UnitIndex, { statedCity }: Spelling, city: string | null): boolean =>
  city !== null && city.endsWith('市') && statedCity !== null && statedCity !== city && lookUp(index, statedCity) === null;

/** The names in a file's name; the city's own name says nothing beside a unit's. */
function inPieces(index: UnitIndex, spelling: Spelling, city: string | null): ReadonlySet<string> | null {
  const hits = spelling.pieces().flatMap((piece) => {
    const found = wholeForms(piece, city).map((form) => lookUp(index, form)).find((each) => each !== null);
    return found === undefined || found === null ? [] : [{ found, isCity: index.cities.has(piece.text) }];
  });
  const units = hits.some(({ isCity }) => !isCity) ? hits.filter(({ isCity }) => !isCity) : hits;
  return units.length === 0 ? null : new Set(units.flatMap(({ found }) => [...found]));
}
