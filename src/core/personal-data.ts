import { hasIssuer, isBankCard } from './personal-data/bank-card';
import { digitRuns, isOneNumber, textOf, type Run } from './personal-data/digits';
import { hasPlausibleBirth, isIdentityCard, isOldIdentityCard } from './personal-data/identity-card';
import type { Cell } from './workbook';

export type PersonalKind = 'identity-card' | 'mobile' | 'bank-card';

/** A person's number in a text: where its digits stand. */
export interface PersonalNumber { kind: PersonalKind; /** Hidden but for its first three and last two digits. */ masked: string; /** Indexes of its characters in the text. */ places: number[]; /** It was typed as a number and lost its last digits, so that its check digit tells nothing. */ lost: boolean }

/** Digits of a number that Excel keeps. */
const KEPT = 15;

const MOBILE = /^1[3-9]\d{9}$/;

const hidden = (number: string): string => `${number.slice(0, 3)}${'*'.repeat(number.length - 5)}${number.slice(-2)}`;

/**
 * Numbers of identity cards, mobile telephones and bank cards in a text, also with spaces, dashes or full-width digits. An
 * identity card's check digit proves it among other digits too; telephones and bank cards must stand by themselves.
 */
export const personalNumbers = (text: string): PersonalNumber[] => (/\d/.test(text.normalize('NFKC')) ? digitRuns(withoutHashes(text)).flatMap(inRun) : []);

/** The digits of a SHA-256 in hexadecimal mean nothing. */
const withoutHashes = (text: string): string => text.replace(/(?<![\da-f])[\da-f]{64}(?![\da-f])/gi, (hash) => '#'.repeat(hash.length));

function inRun(run: Run): PersonalNumber[] {
  const found: PersonalNumber[] = [];
  for (let from = 0; from < run.length;) {
    const next = at(run, from);
    if (next === null) from += 1;
    else {
      found.push(next.number);
      from = next.to;
    }
  }
  return found;
}

function at(run: Run, from: number): { number: PersonalNumber; to: number } | null {
  const take = (kind: PersonalKind, length: number, skip = 0): { number: PersonalNumber; to: number } => {
    const own = run.slice(from + skip, from + skip + length);
    return { number: { kind, masked: hidden(own.map(({ digit }) => digit).join('')), places: own.map((each) => each.at), lost: false }, to: from + skip + length };
  };
  const is = (length: number, test: (number: string) => boolean): boolean => from + length <= run.length && test(textOf(run, from, from + length));
  const stands = (length: number): boolean => isOneNumber(run, from, from + length);
  if (is(18, isIdentityCard)) return take('identity-card', 18);
  const card = [19, 18, 17, 16].find((length) => is(length, isBankCard) && stands(length));
  if (card !== undefined && !hidesIdentity(run, from, from + card)) return take('bank-card', card);
  if (is(15, isOldIdentityCard) && stands(15)) return take('identity-card', 15);
  const country = ['0086', '86'].find((code) => is(code.length + 11, (number) => number.startsWith(code) && MOBILE.test(number.slice(code.length))) && isOneNumber(run, from, from + code.length + 11));
  if (country !== undefined) return take('mobile', 11, country.length);
  return is(11, (number) => MOBILE.test(number)) && stands(11) ? take('mobile', 11) : null;
}

const hidesIdentity = (run: Run, from: number, to: number): boolean =>
  Array.from({ length: to - from }, (_, index) => from + index).some((start) => start + 18 <= run.length && isIdentityCard(textOf(run, start, start + 18)));

/** Personal numbers in a cell. A number of more than 15 digits was rounded by Excel: what is left of it decides. */
export function personalNumbersIn({ value, kind }: Cell): PersonalNumber[] {
  if (typeof value === 'string') return personalNumbers(value);
  if (typeof value !== 'number' || kind === 'date' || !Number.isInteger(value) || value < 1e10 || value >= 1e19) return [];
  const digits = String(value);
  const isRounded = digits.length > KEPT && /^0+$/.test(digits.slice(KEPT));
  if (!isRounded) return personalNumbers(digits);
  const rounded = digits.length === 18 && hasPlausibleBirth(digits) ? 'identity-card' : hasIssuer(digits) ? 'bank-card' : null;
  return rounded === null ? [] : [{ kind: rounded, masked: hidden(digits), places: [...digits].map((_, index) => index), lost: true }];
}

/** Plain data with every personal number in its texts and numbers masked. */
export function maskedData(data: unknown): unknown {
  if (typeof data === 'string') return masked(data);
  if (typeof data === 'number') return personalNumbersIn({ column: 0, value: data })[0]?.masked ?? data;
  if (Array.isArray(data)) return data.map(maskedData);
  return typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, maskedData(value)])) : data;
}

/** The text with every personal number hidden but for its first three and last two digits. */
export function masked(text: string): string {
  const hiddenPlaces = new Set(personalNumbers(text).flatMap(({ places }) => places.slice(3, -2)));
  return hiddenPlaces.size === 0 ? text : Array.from({ length: text.length }, (_, index) => (hiddenPlaces.has(index) ? '*' : text[index])).join('');
}
