/** Digits that follow each other with at most two spaces or dashes between any two. */
export interface Run {
  /** In half width; an X may be the last. */
  digits: string;
  /** Where each digit stands in the text. */
  places: number[];
  /** Whether something stands between each digit and the one before. */
  gaps: boolean[];
}

const SEPARATOR = /[\s\u200b\ufeff\-‐‑‒–—―－_·]/;
const WIDEST_GAP = 2;
/** What an X can stand behind. */
const BEFORE_X = 17;

const halfWidth = (character: string): string => (character > '\u007f' ? character.normalize('NFKC') : character);

const isDigit = (character: string): boolean => character.length === 1 && character >= '0' && character <= '9';

/** The runs of so many digits or more in a text; full-width digits are digits. An X ends a run of 17 digits or more. */
export function digitRuns(text: string, least: number): Run[] {
  const runs: Run[] = [];
  let run: Run = { digits: '', places: [], gaps: [] };
  let gap = 0;
  const end = (): void => {
    if (run.digits.length >= least) runs.push(run);
    if (run.digits.length > 0) run = { digits: '', places: [], gaps: [] };
    gap = 0;
  };
  const take = (digit: string, at: number): void => {
    run.digits += digit;
    run.places.push(at);
    run.gaps.push(gap > 0);
    gap = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const folded = halfWidth(text[at] ?? '');
    if (isDigit(folded)) take(folded, at);
    else if (run.digits.length === 0) continue;
    else if (run.digits.length >= BEFORE_X && /^[xX×]$/.test(folded)) {
      take('X', at);
      end();
    } else if (gap < WIDEST_GAP && SEPARATOR.test(text[at] ?? '')) gap += 1;
    else end();
  }
  end();
  return runs;
}

/** A stretch of a run that people would write as one number: whole groups, all of one digit or all but the last of three and more. */
export function isOneNumber({ digits, gaps }: Run, from: number, to: number): boolean {
  if ((from > 0 && gaps[from] !== true) || (to < digits.length && gaps[to] !== true)) return false;
  const starts = gaps.flatMap((gap, index) => (gap && index > from && index < to ? [index] : []));
  const sizes = [from, ...starts].map((start, index) => (starts[index] ?? to) - start);
  return sizes.every((size) => size === 1) || sizes.slice(0, -1).every((size) => size >= 3);
}
