/** Points of a line for each point of the font's size: enough for 宋体 and for the fonts that stand in for it. */
const LINE = 1.45;
/** Room above and below the text, in points. */
const PADDING = 5;
/** Points for each character of a column's width, with the narrowest of the usual default fonts. */
const POINTS_PER_CHARACTER = 5.25;
/** Excel's own measure of a text differs a little with the screen's resolution. */
const SAFETY = 0.96;

/** Must not begin a line. */
const CLOSING = /^[、，。；：？！）】》〉」』”’…％%,.;:?!)\]}]/u;
/** Must not end a line. */
const OPENING = /[（【《〈「『“‘([{]$/u;

/** Widths in half characters: a full-width character counts 2. */
export const displayWidth = (text: string): number =>
  [...text].reduce((width, character) => width + (character.charCodeAt(0) > 0x7f ? 2 : 1.1), 0);

/** Pieces that stay on one line: a full-width character or a run of half-width ones, with the punctuation that clings to it. */
const piecesOf = (line: string): string[] =>
  (line.match(/[!-~]+|[^!-~]/gu) ?? []).reduce<string[]>((pieces, piece) => {
    const last = pieces.at(-1);
    if (last !== undefined && (CLOSING.test(piece) || OPENING.test(last))) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
    return pieces;
  }, []);

/** How many lines a text takes in so many half characters. */
export const countLines = (text: string, capacity: number): number =>
  text.split('\n').reduce((lines, line) => {
    let used = 0;
    let count = 1;
    for (const piece of piecesOf(line)) {
      const width = displayWidth(piece);
      if (used + width > capacity && used > 0) {
        count += 1;
        used = 0;
      }
      count += Math.max(0, Math.ceil(width / capacity) - 1);
      used += Math.min(width, capacity);
    }
    return lines + count;
  }, 0);

/**
 * The height, in points, that shows a wrapped text whole: `width` in characters of the default font as Excel shows it
 * (merged columns added up), `size` in points.
 */
export function rowHeight(text: string, width: number, size: number): number {
  const capacity = (width * POINTS_PER_CHARACTER * SAFETY) / (size / 2);
  return Math.ceil(countLines(text, capacity) * size * LINE + PADDING);
}
