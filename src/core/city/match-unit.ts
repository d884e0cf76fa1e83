import type { Roster } from '../city';
import { baseName, looseWords, unitIn, withoutOffice, withoutProvince } from '../recognise/unit';
import { fold } from '../text';
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
    const text = fold(spelling);
    const whole = wholeForms(text, roster.city).map((form) => lookUp(index, form)).find((hits) => hits !== null) ?? null;
    const found = isForeign(index, text, roster.city) ? null : whole ?? inPieces(index, text, roster.city);
    const [only, ...more] = found ?? [];
    if (only !== undefined && only !== '' && more.length === 0) return { unit: only, candidates: [only] };
    const candidates = found ?? whole ?? nearUnits(index, text, looseWords(baseName(text)));
    return { unit: null, candidates: inOrder([...candidates].filter((name) => name !== '')) };
  };
}

/** An exact name goes before an alias or a name with its city, and these before a name without 县, 市 or 区. */
const lookUp = ({ levels }: UnitIndex, form: string): ReadonlySet<string> | null => levels.map((level) => level.get(form)).find((hits) => hits !== undefined) ?? null;

/** What the spelling as a whole may be, the plainest first. */
function wholeForms(text: string, city: string | null): string[] {
  const bare = withoutOffice(withoutProvince(text));
  const core = unitIn(text);
  return [text, bare, withoutCity(bare, city), ...(core === null ? [] : [core])];
}

function withoutCity(text: string, city: string | null): string {
  const prefix = [city, city?.replace(/市$/, '')].find((each) => each !== undefined && each !== null && each !== '' && text.startsWith(each) && text.length > each.length + 1);
  return prefix ? text.slice(prefix.length) : text;
}

/** 郑州市新华区 is none of 平顶山市, which has a 新华区 too. A county-level city of the roster is no other city. */
function isForeign(index: UnitIndex, text: string, city: string | null): boolean {
  if (city === null || !city.endsWith('市')) return false;
  const [, before] = /^([\p{Script=Han}]{2,4}?市)(?!市|本级|直)[\p{Script=Han}]{1,12}[县市区]/u.exec(withoutProvince(text)) ?? [];
  return before !== undefined && before !== city && lookUp(index, before) === null;
}

/** The names in a file's name; the city's own name says nothing beside a unit's. */
function inPieces(index: UnitIndex, text: string, city: string | null): ReadonlySet<string> | null {
  const pieces = looseWords(baseName(text));
  const hits = pieces.flatMap((piece) => {
    const found = wholeForms(piece, city).map((form) => lookUp(index, form)).find((each) => each !== null);
    return found === undefined || found === null ? [] : [{ found, isCity: index.cities.has(piece) }];
  });
  const units = hits.some(({ isCity }) => !isCity) ? hits.filter(({ isCity }) => !isCity) : hits;
  return units.length === 0 ? null : new Set(units.flatMap(({ found }) => [...found]));
}
