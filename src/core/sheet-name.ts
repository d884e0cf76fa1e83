/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;

const FORBIDDEN = /[:\\/?*[\]]|\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const FALLBACK = '工作表';

/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** At most so many UTF-16 units, with no character cut in half and no apostrophe or space at the ends. */
const cut = (name: string, length: number): string => name.slice(0, length).replace(/[\ud800-\udbff]$/, '').replace(/^['\s]+|['\s]+$/g, '');

/** A name for a new sheet: as wanted where Excel allows it, numbered where it is taken (case does not count). */
export function freeSheetName(taken: string[], wanted: string): string {
  const used = new Set([RESERVED, ...taken.map((name) => name.toLowerCase())]);
  const clean = cut(wanted.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').replace(/^['\s]+/, ''), LONGEST) || FALLBACK;
  if (!used.has(clean.toLowerCase())) return clean;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = `${cut(clean, LONGEST - suffix.length)}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Gives one free name after the other; each that it gave is taken. */
export function sheetNamer(taken: readonly string[]): (wanted: string) => string {
  const names = [...taken];
  return (wanted) => {
    const name = freeSheetName(names, wanted);
    names.push(name);
    return name;
  };
}
