import { AlignmentType, LineRuleType } from 'docx';
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { fontOf } from './runs';

/** Ids of paragraph styles, as `document.ts` calls what they are for. */
export const STYLE = { title: 'Title', subtitle: 'Subtitle', prose: 'Prose', detail: 'Detail', prompt: 'Prompt', smallPrompt: 'SmallPrompt', cell: 'Cell', headCell: 'HeadCell', contents: 'ContentsTitle', mark: 'PageMark', end: 'PageEnd' } as const;

const twips = (points: number): number => Math.round(points * 20);
const lines = (points: number, before = 0, after = 0) => ({ line: twips(points), lineRule: LineRuleType.EXACT, before: twips(before), after: twips(after) });
const center = AlignmentType.CENTER;
/** Grey that is still read on paper. */
const GREY = '595959';

/** GB/T 9704: text in 3 (16 points) with 28 points a line; what explains a table is smaller. */
const own: IParagraphStyleOptions[] = [
  { id: STYLE.prose, name: '正文文字', basedOn: 'Normal', quickFormat: true, run: { size: 32, font: fontOf('fangsong') }, paragraph: { spacing: lines(28) } },
  { id: STYLE.detail, name: '说明文字', basedOn: 'Normal', quickFormat: true, run: { size: 24 }, paragraph: { spacing: lines(22, 3, 3) } },
  { id: STYLE.prompt, name: '起草提示', basedOn: STYLE.prose, quickFormat: true, run: { color: GREY }, paragraph: { indent: { firstLine: twips(32) } } },
  { id: STYLE.smallPrompt, name: '起草提示（小）', basedOn: STYLE.detail, quickFormat: true, run: { color: GREY, font: fontOf('fangsong') } },
  { id: STYLE.cell, name: '表格文字', basedOn: 'Normal', run: { size: 21 }, paragraph: { spacing: lines(16, 2, 2) } },
  { id: STYLE.headCell, name: '表头文字', basedOn: STYLE.cell, run: { bold: true }, paragraph: { alignment: center } },
  { id: STYLE.contents, name: '目录标题', basedOn: 'Normal', run: { size: 36, font: fontOf('hei') }, paragraph: { alignment: center, spacing: lines(36, 0, 12) } },
  { id: STYLE.mark, name: '页眉页脚文字', basedOn: 'Normal', run: { size: 28 }, paragraph: { alignment: center } },
  { id: STYLE.end, name: '页末', basedOn: 'Normal', run: { size: 2 }, paragraph: { spacing: lines(1) } },
  ...([1, 2, 3] as const).map((level): IParagraphStyleOptions => ({
    id: `TOC${level}`, name: `toc ${level}`, basedOn: 'Normal', next: 'Normal',
    run: { size: 24, ...(level === 1 ? { font: fontOf('hei') } : {}) },
    paragraph: { spacing: lines(22, level === 1 ? 4 : 0), indent: { left: twips((level - 1) * 24) } },
  })),
];

export const styles: IStylesOptions = {
  default: {
    document: { run: { size: 24, font: fontOf('song'), language: { value: 'en-US', eastAsia: 'zh-CN' } } },
    title: { run: { size: 40, bold: true, font: fontOf('song'), color: '000000' }, paragraph: { alignment: center, spacing: lines(40, 0, 10) } },
    heading1: { run: { size: 36, font: fontOf('hei'), color: '000000' }, paragraph: { alignment: center, keepNext: true, spacing: lines(32, 6, 12) } },
    heading2: { run: { size: 32, font: fontOf('hei'), color: '000000' }, paragraph: { keepNext: true, spacing: lines(28, 8, 6) } },
    heading3: { run: { size: 28, font: fontOf('hei'), color: '000000' }, paragraph: { keepNext: true, spacing: lines(26, 14, 4) } },
  },
  paragraphStyles: [
    ...own,
    { id: STYLE.subtitle, name: 'Subtitle', basedOn: 'Normal', run: { size: 36, font: fontOf('hei') }, paragraph: { alignment: center, spacing: lines(36, 0, 8) } },
  ],
};
