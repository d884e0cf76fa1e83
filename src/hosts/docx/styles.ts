import { AlignmentType, LineRuleType } from 'docx';
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { INDENT, METRICS, twips, type Metrics } from './metrics';
import { fontOf } from './runs';

/** Ids of paragraph styles, as `document.ts` calls what they are for. */
export const STYLE = { title: 'Title', subtitle: 'Subtitle', prose: 'Prose', detail: 'Detail', prompt: 'Prompt', smallPrompt: 'SmallPrompt', cell: 'Cell', headCell: 'HeadCell', contents: 'ContentsTitle', mark: 'PageMark', end: 'PageEnd' } as const;

const spacing = ({ line, before }: Metrics, after = 0) => ({ line: twips(line), lineRule: LineRuleType.EXACT, before: twips(before), after: twips(after) });
const letters = ({ size }: Metrics, font: Parameters<typeof fontOf>[0]) => ({ size: size * 2, font: fontOf(font), color: '000000' });
const center = AlignmentType.CENTER;
/** Grey that is still read on paper. */
const GREY = '595959';
const { title, subtitle, heading1, heading2, heading3, prose, detail, cell, contents, entry, end } = METRICS;

const own: IParagraphStyleOptions[] = [
  { id: STYLE.subtitle, name: 'Subtitle', basedOn: 'Normal', run: letters(subtitle, 'hei'), paragraph: { alignment: center, spacing: spacing(subtitle) } },
  { id: STYLE.prose, name: '正文文字', basedOn: 'Normal', quickFormat: true, run: letters(prose, 'fangsong'), paragraph: { spacing: spacing(prose) } },
  { id: STYLE.detail, name: '说明文字', basedOn: 'Normal', quickFormat: true, run: letters(detail, 'song'), paragraph: { spacing: spacing(detail) } },
  { id: STYLE.prompt, name: '起草提示', basedOn: STYLE.prose, quickFormat: true, run: { color: GREY }, paragraph: { indent: { firstLine: twips(prose.size * INDENT) } } },
  { id: STYLE.smallPrompt, name: '起草提示（小）', basedOn: STYLE.detail, quickFormat: true, run: { color: GREY, font: fontOf('fangsong') } },
  { id: STYLE.cell, name: '表格文字', basedOn: 'Normal', run: letters(cell, 'song'), paragraph: { spacing: spacing(cell, cell.before) } },
  { id: STYLE.headCell, name: '表头文字', basedOn: STYLE.cell, run: { bold: true }, paragraph: { alignment: center } },
  { id: STYLE.contents, name: '目录标题', basedOn: 'Normal', run: letters(contents, 'hei'), paragraph: { alignment: center, spacing: spacing(contents) } },
  { id: STYLE.mark, name: '页眉页脚文字', basedOn: 'Normal', run: { size: 28 }, paragraph: { alignment: center } },
  { id: STYLE.end, name: '页末', basedOn: 'Normal', run: { size: end.size * 2 }, paragraph: { spacing: spacing(end) } },
  ...([1, 2, 3] as const).map((level): IParagraphStyleOptions => ({
    id: `TOC${level}`, name: `toc ${level}`, basedOn: 'Normal', next: 'Normal',
    run: letters(entry, level === 1 ? 'hei' : 'song'),
    paragraph: { spacing: spacing(entry), indent: { left: twips((level - 1) * 2 * entry.size) } },
  })),
];

export const styles: IStylesOptions = {
  default: {
    document: { run: { size: 24, font: fontOf('song'), language: { value: 'en-US', eastAsia: 'zh-CN' } } },
    title: { run: { ...letters(title, 'song'), bold: true }, paragraph: { alignment: center, spacing: spacing(title) } },
    heading1: { run: letters(heading1, 'hei'), paragraph: { alignment: center, keepNext: true, spacing: spacing(heading1) } },
    heading2: { run: letters(heading2, 'hei'), paragraph: { keepNext: true, spacing: spacing(heading2) } },
    heading3: { run: letters(heading3, 'hei'), paragraph: { keepNext: true, spacing: spacing(heading3) } },
  },
  paragraphStyles: own,
};
