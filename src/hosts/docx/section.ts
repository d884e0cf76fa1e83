import { BorderStyle, Footer, Header, HeightRule, NumberFormat, PageNumber, PageOrientation, Paragraph, SectionType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx';
import type { ISectionOptions } from 'docx';
import type { Block, DocumentSection } from '../../core/document';
import { drawBlock } from './block';
import { MARGIN, PAPER, textSize, twips } from './metrics';
import { textRuns } from './runs';
import { STYLE } from './styles';

const inTwips = <Lengths extends Record<string, number>>(lengths: Lengths) => Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, twips(length)])) as Lengths;

/** A section with its page, head and foot. */
export function drawSection(section: DocumentSection): ISectionOptions {
  const { orientation, pageNumbers, header, centered = false, blocks } = section;
  const across = orientation === 'landscape';
  const text = inTwips(textSize(orientation));
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { ...inTwips(PAPER), orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: inTwips(MARGIN),
        pageNumbers: { formatType: NumberFormat.DECIMAL, ...(pageNumbers === 'restart' ? { start: 1 } : {}) },
      },
    },
    headers: { default: new Header({ children: [new Paragraph({ style: STYLE.mark, children: textRuns({ text: header ?? '' }) })] }) },
    footers: { default: new Footer({ children: [new Paragraph({ style: STYLE.mark, children: pageNumbers === 'none' ? [] : [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] })] }) },
    children: pagesOf(blocks).flatMap((page, index) => [
      ...(index === 0 ? [] : [new Paragraph({ style: STYLE.end, pageBreakBefore: true })]),
      ...(centered ? drawCentered(page, text) : page.flatMap((block) => drawBlock(block, text.width))),
    ]),
  };
}

type PageBlock = Exclude<Block, { type: 'page-break' }>;

/** Blocks between page breaks. */
const pagesOf = (blocks: Block[]): PageBlock[][] => blocks.reduce<PageBlock[][]>((pages, block) => {
  if (block.type === 'page-break') pages.push([]);
  else pages.at(-1)?.push(block);
  return pages;
}, [[]]);

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A page in one cell, in the middle of it, for LibreOffice does not know a section's vertical alignment; the line of one point behind it is the one that a file needs behind a table. */
function drawCentered(blocks: PageBlock[], text: { width: number; height: number }): (Paragraph | Table)[] {
  const children = blocks.flatMap((block) => drawBlock(block, text.width)).filter((each) => each instanceof Paragraph || each instanceof Table);
  const page = new Table({
    width: { size: text.width, type: WidthType.DXA },
    columnWidths: [text.width],
    layout: TableLayoutType.FIXED,
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [new TableRow({ height: { value: text.height - twips(12), rule: HeightRule.ATLEAST }, children: [new TableCell({ verticalAlign: VerticalAlignTable.CENTER, children })] })],
  });
  return [page, new Paragraph({ style: STYLE.end })];
}
