import { Tab, TextRun } from 'docx';
import type { Run } from '../../core/document';

const FONTS = { song: '宋体', hei: '黑体', fangsong: '仿宋' } as const;

/** Letters and digits too: they are half as wide as a character in all of these. */
export const fontOf = (name: keyof typeof FONTS): string => FONTS[name];

const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** XML has no way to write these; none of them can be seen on paper. */
const CONTROL = /(?!\t)\p{Cc}/gu;
/** Halves of characters and codes that are none: shown as the sign for what cannot be shown. */
const BROKEN = /\p{Cs}|[\ufffe\uffff]/gu;

/** Text as it can stand in a document: without control characters, broken characters replaced. */
export const printable = (text: string): string => text.replace(CONTROL, '').replace(BROKEN, '\ufffd');

/** A text as it stands on paper, with line feeds for line ends. */
export const textOf = (text: string): string => text.split(LINE_ENDS).map(printable).join('\n');

/** A text with its line ends and tabs. */
export const textRuns = ({ text, bold, size, font }: Run): TextRun[] => text.split(LINE_ENDS).map((line, index) => new TextRun({
  ...(bold === true ? { bold } : {}),
  ...(size === undefined ? {} : { size: size * 2 }),
  ...(font === undefined ? {} : { font: fontOf(font) }),
  ...(index === 0 ? {} : { break: 1 }),
  children: line.split('\t').flatMap((piece, at) => [...(at === 0 ? [] : [new Tab()]), printable(piece)]),
}));
