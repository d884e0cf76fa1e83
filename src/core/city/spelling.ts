import { baseName, looseWords, unitIn, withoutOffice, withoutProvince } from '../recognise/unit';
import { fold } from '../text';

/** What can be read in a text before one knows of any roster. */
export interface Wording { /** Folded. */ text: string; /** Without province and office. */ bare: string; /** A unit's core name, where the text holds nothing else. */ core: string | null }

export interface Spelling extends Wording {
  /** 郑州市 in 郑州市新华区. */
  statedCity: string | null;
  /** The words of a file's name that may be a unit's. */
  pieces(): readonly Wording[];
}

/** Reads a spelling once, to be looked up in many rosters. */
export function readSpelling(spelling: string): Spelling {
  const text = fold(spelling);
  let pieces: Wording[] | null = null;
  const [, statedCity = null] = /^([\p{Script=Han}]{2,4}?市)(?!市|本级|直)[\p{Script=Han}]{1,12}[县市区]/u.exec(withoutProvince(text)) ?? [];
  return { ...wordingOf(text), statedCity, pieces: () => (pieces ??= looseWords(baseName(text)).map(wordingOf)) };
}

const wordingOf = (text: string): Wording => ({ text, bare: withoutOffice(withoutProvince(text)), core: unitIn(text) });
