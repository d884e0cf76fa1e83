const BUILT_IN: [number, number][] = [[14, 22], [27, 36], [45, 47], [50, 58], [71, 81]];

/** Literal texts, escaped, padding and filling characters, and bracketed parts other than elapsed times. */
const NO_FIELD = /"[^"]*"?|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi;

/** Whether a cell's number is shown as a date or time: by the number format's id where it is one of Excel's own, else by its code. */
export function isDateFormat(id: number, code?: string): boolean {
  if (code === undefined) return BUILT_IN.some(([from, to]) => id >= from && id <= to);
  const [positive = ''] = code.replace(NO_FIELD, '').split(';');
  return /[ymdhs]|a{3}|年|月|日/i.test(positive);
}
