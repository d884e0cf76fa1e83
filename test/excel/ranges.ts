import type { Range } from '../../src/core/workbook';

export const overlaps = (one: Range, other: Range): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

export const contains = (outer: Range, inner: Range): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

export const boundsOf = (ranges: Range[]): Range => ({
  top: Math.min(...ranges.map(({ top }) => top)),
  left: Math.min(...ranges.map(({ left }) => left)),
  bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
  right: Math.max(...ranges.map(({ right }) => right)),
});

/** What is left of `from` without `hole`: at most four pieces. */
export function without(from: Range, hole: Range): Range[] {
  if (!overlaps(from, hole)) return [from];
  const { top, left, bottom, right } = from;
  const pieces: Range[] = [
    { top, left, bottom: hole.top - 1, right },
    { top: hole.bottom + 1, left, bottom, right },
    { top: Math.max(top, hole.top), left, bottom: Math.min(bottom, hole.bottom), right: hole.left - 1 },
    { top: Math.max(top, hole.top), left: hole.right + 1, bottom: Math.min(bottom, hole.bottom), right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** Takes the holes out of every entry's ranges; an entry without any left goes. */
export const cutOut = <Entry extends { ranges: Range[] }>(entries: Entry[], holes: Range[]): Entry[] =>
  entries.flatMap((entry) => {
    const ranges = holes.reduce((left, hole) => left.flatMap((range) => without(range, hole)), entry.ranges);
    return ranges.length === 0 ? [] : [{ ...entry, ranges }];
  });
