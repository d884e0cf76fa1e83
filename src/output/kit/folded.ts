import { quoted } from './cell-ref';

/** What comes along with a pasted word: usual, wide and fixed spaces, and those without width. */
const SPACES = [' ', '　', '\u00a0', '\u200b', '\ufeff'];

/** A typed word as the program compares it: without white space anywhere. */
export const folded = (typed: string): string => SPACES.reduce((text, space) => `SUBSTITUTE(${text},${quoted(space)},"")`, `CLEAN(${typed})`);
