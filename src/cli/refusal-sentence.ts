import type { Refusal } from '../core/host';
import type { Lang } from '../core/rules/index';
import { refusal } from '../output/refusal';

/** Why a file was not read and what to do, as one line. */
export function refusalSentence(why: Refusal, lang: Lang): string {
  const { what, mend } = refusal(why, lang);
  return lang === 'zh' ? `${what}。${mend}` : `${what}. ${mend}`;
}
