/** What a number format makes of a number; `null` where it stays a plain one. */
export type NumberKind = 'date' | 'percent' | null;

const DATES: [number, number][] = [[14, 22], [27, 36], [45, 47], [50, 58], [71, 81]];
const PERCENTS: [number, number][] = [[9, 10], [67, 68]];

/** Literal texts, escaped, padding and filling characters, and bracketed parts other than elapsed times. */
const NO_FIELD = /"[^"]*"?|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi;

/** Whether a cell's number is shown as a date or time, or in hundredths: by the number format's id where it is one of Excel's own, else by its code. */
export function numberKind(id: number, code?: string): NumberKind {
  if (code === undefined) {
    const isIn = (ranges: [number, number][]): boolean => ranges.some(([from, to]) => id >= from && id <= to);
    return isIn(DATES) ? 'date' : isIn(PERCENTS) ? 'percent' : null;
  }
  const [positive = ''] = code.replace(NO_FIELD, '').split(';');
  return /[ymdhs]|a{3}|年|月|日/i.test(positive) ? 'date' : positive.includes('%') ? 'percent' : null;
}
