/** What Excel would take for a formula, a number, a date, a truth value, an error or its own mark for texts. */
const SIGNED = /^[=+\-@'#]/;
const WORD = /^\s*(?:true|false|真|假)\s*$/i;
const DIGIT = /[\p{Nd}〇○零一二三四五六七八九十]/u;
/** Letters of scripts in which no number or date is written, so that the text can be nothing else. */
const PROSE = /(?![年月日时時分秒上下午点〇○零一二三四五六七八九十百千万亿元])\p{Script=Han}/u;

/** A text as it must be typed so that Excel keeps it: after an apostrophe where Excel would make something else of it. */
export function typedText(text: string): string {
  const plain = text.normalize('NFKC');
  const isSafe = !SIGNED.test(plain) && !WORD.test(plain) && (!DIGIT.test(plain) || PROSE.test(plain));
  return text === '' || isSafe ? text : `'${text}`;
}
