import { BorderStyle, Footer, Header, HeightRule, NumberFormat, PageNumber, PageOrientation, Paragraph, SectionType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx';
import type { ISectionOptions } from 'docx';
import type { Block, DocumentSection } from '../../core/document';
import { drawBlock } from './block';
import { textRuns } from './runs';
import { STYLE } from './styles';

const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
const A4 = { width: twips(210), height: twips(297) };
/** GB/T 9704: 版心 156 mm × 225 mm. */
const MARGIN = { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26), header: twips(20), footer: twips(26) };

/** A section with its page, head and foot. */
export function drawSection(section: DocumentSection): ISectionOptions {
  const { orientation, pageNumbers, header, centered = false, blocks } = section;
  const across = orientation === 'landscape';
  const paper = across ? { width: A4.height, height: A4.width } : A4;
  const text = { width: paper.width - MARGIN.left - MARGIN.right, height: paper.height - MARGIN.top - MARGIN.bottom };
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { ...A4, orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: MARGIN,
        pageNumbers: { formatType: NumberFormat.DECIMAL, ...(pageNumbers === 'restart' ? { start: 1 } : {}) },
      },
    },
    headers: { default: new Header({ children: [new Paragraph({ style: STYLE.mark, children: textRuns({ text: header ?? '' }) })] }) },
    footers: { default: new Footer({ children: [new Paragraph({ style: STYLE.mark, children: pageNumbers === 'none' ? [] : [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] })] }) },
    children: centered ? drawPages(blocks, text) : blocks.flatMap((block) => drawBlock(block, text.width)),
  };
}

/** Blocks between page breaks. */
const pagesOf = (blocks: Block[]): Block[][] => blocks.reduce<Block[][]>((pages, block) => {
  if (block.type === 'page-break') pages.push([]);
  else pages.at(-1)?.push(block);
  return pages;
}, [[]]);

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

interface Size { width: number; height: number }

/** A line of one point leads from page to page, and stands behind the last: a file needs one behind a table. */
const drawPages = (blocks: Block[], text: Size): (Paragraph | Table)[] => [
  ...pagesOf(blocks).flatMap((page, index) => [...(index === 0 ? [] : [new Paragraph({ style: STYLE.end, pageBreakBefore: true })]), drawCentered(page, text)]),
  new Paragraph({ style: STYLE.end }),
];

/** A page in one cell, in the middle of it: LibreOffice does not know a section's vertical alignment. */
function drawCentered(blocks: Block[], text: Size): Table {
  const children = blocks.flatMap((block) => drawBlock(block, text.width)).filter((each) => each instanceof Paragraph || each instanceof Table);
  return new Table({
    width: { size: text.width, type: WidthType.DXA },
    columnWidths: [text.width],
    layout: TableLayoutType.FIXED,
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [new TableRow({ height: { value: text.height - twips(4), rule: HeightRule.ATLEAST }, children: [new TableCell({ verticalAlign: VerticalAlignTable.CENTER, children })] })],
  });
}
