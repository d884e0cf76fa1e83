import { AlignmentType, HeadingLevel, LineRuleType, Paragraph, TableOfContents } from 'docx';
import type { Table } from 'docx';
import type { Block } from '../../core/document';
import { INDENT, METRICS, twips } from './metrics';
import { printable, textRuns } from './runs';
import { STYLE } from './styles';
import { drawTable } from './table';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };
const styled = (style: string, text: string): Paragraph => new Paragraph({ style, children: textRuns({ text }) });

/** A block as the file's paragraphs, tables and fields; `width` of the text in twips. */
export function drawBlock(block: Exclude<Block, { type: 'page-break' }>, width: number): (Paragraph | Table | TableOfContents)[] {
  switch (block.type) {
    case 'title': return [styled(STYLE.title, block.text)];
    case 'subtitle': return [styled(STYLE.subtitle, block.text)];
    case 'heading': return [new Paragraph({ heading: HEADINGS[block.level], children: textRuns({ text: block.text }) })];
    case 'paragraph': return [new Paragraph({
      style: block.detail === true ? STYLE.detail : STYLE.prose,
      ...(block.align === undefined ? {} : { alignment: ALIGN[block.align] }),
      ...(block.indent === true ? { indent: { firstLine: twips(METRICS[block.detail === true ? 'detail' : 'prose'].size * INDENT) } } : {}),
      ...(block.keepWithNext === true ? { keepNext: true } : {}),
      children: block.runs.flatMap(textRuns),
    })];
    case 'prompt': return [styled(block.detail === true ? STYLE.smallPrompt : STYLE.prompt, `【提示】${block.text}`)];
    case 'table': return [drawTable(block, width)];
    case 'contents': return [styled(STYLE.contents, block.title), new TableOfContents(printable(block.title), { hyperlink: true, headingStyleRange: '1-3' })];
    case 'display': return [new Paragraph({
      style: STYLE.subtitle,
      alignment: AlignmentType.CENTER,
      spacing: { line: twips(block.size * 1.4), lineRule: LineRuleType.EXACT, before: twips(12) },
      children: textRuns({ text: block.text, size: block.size }),
    })];
  }
}
