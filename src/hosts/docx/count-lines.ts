/** Must not begin a line. */
const CLOSING = /^[!%),.:;>?\]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗！＂％＇），．：；？］｀｜｝～￠]/u;
/** Must not end a line. */
const OPENING = /[$([{£¥·‘“〈《「『【〔〖＄（．［｛￡￥]$/u;
/** May stand beyond the end of a line, one alone. */
const HANGING = /([^\p{P}])[,.:;?!、。，．：；？！]$/u;
/** Between a letter or digit and a character there is a quarter of a character. */
const GAP = /[A-Za-z0-9](?=\p{Script=Han})|\p{Script=Han}(?=[A-Za-z0-9])/gu;

/** In half characters: letters and digits are one wide, everything else two. */
const widthOf = (text: string): number => [...text].reduce((width, character) => width + (character.charCodeAt(0) < 0x80 ? 1 : 2), (text.match(GAP) ?? []).length / 2);

/** A character, or a word of letters and digits, with the punctuation that clings to it. */
const piecesOf = (line: string): string[] => (line.match(/[!-~]+|[^!-~]/gu) ?? []).reduce<string[]>((pieces, piece) => {
  const last = pieces.at(-1);
  if (last !== undefined && (CLOSING.test(piece) || OPENING.test(last))) pieces[pieces.length - 1] = last + piece;
  else pieces.push(piece);
  return pieces;
}, []);

/** How many lines a text takes where a line holds `capacity` half characters, the first one fewer by `indent`. */
export const countLines = (text: string, capacity: number, indent = 0): number =>
  text.split('\n').reduce((lines, line, index) => lines + linesOf(line, capacity, index === 0 ? indent : 0), 0);

function linesOf(text: string, capacity: number, indent: number): number {
  let count = 1;
  let line = '';
  let room = capacity - indent;
  for (const piece of piecesOf(text)) {
    if (line !== '' && widthOf((line + piece).trimEnd().replace(HANGING, '$1')) > room) {
      count += 1;
      line = '';
      room = capacity;
    }
    line += piece;
    const width = widthOf(line);
    if (line !== piece || width <= room || widthOf(line.replace(HANGING, '$1')) <= room) continue;
    const full = Math.ceil(width / room) - 1;
    count += full;
    line = 'x'.repeat(Math.round(width - full * room));
  }
  return count;
}
