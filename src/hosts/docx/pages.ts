import type { Block, DocumentSection, PrintDocument, PrintTable } from '../../core/document';
import { countLines } from './count-lines';
import { CELL_MARGIN, INDENT, METRICS, RULE, textSize, type Metrics } from './metrics';
import { textOf } from './runs';

/** What is never torn: a line, or a row of a table. `keep`: on one page with what follows. */
interface Piece { height: number; before: number; keep: boolean; heading: boolean }

/**
 * The number of the page on which each heading stands, as the page shows it, in their order. Lines are of a fixed height and
 * letters half as wide as characters, so that they can be counted; Word counts again when it opens the file.
 */
export function pagesOfHeadings({ sections }: PrintDocument): string[] {
  let last = 0;
  return sections.flatMap((section) => {
    const first = section.pageNumbers === 'restart' ? 1 : last + 1;
    const headings = blocksOf(sections).filter(({ type }) => type === 'heading').length;
    const pages = partsOf(section).map((part) => fill(part.flatMap((block) => piecesOf(block, textSize(section.orientation).width, headings)), textSize(section.orientation).height));
    let page = first;
    const numbers = pages.flatMap((part) => {
      const start = page;
      page += part.count;
      return part.headings.map((at) => String(start + at));
    });
    last = page - 1;
    return numbers;
  });
}

const blocksOf = (sections: DocumentSection[]): Block[] => sections.flatMap(({ blocks }) => blocks);

/** What begins on a page of its own. */
const partsOf = ({ blocks }: DocumentSection): Block[][] => blocks.reduce<Block[][]>((parts, block) => (block.type === 'page-break' ? [...parts, [block]] : [...parts.slice(0, -1), [...(parts.at(-1) ?? []), block]]), [[]]);

/** Pieces from the top of a page on: how many pages they take, and on which of them headings stand, counted from 0. */
function fill(pieces: Piece[], height: number): { count: number; headings: number[] } {
  const headings: number[] = [];
  let page = 0;
  /** `null` at the top of a page that follows by itself, where nothing stands apart from what is before. */
  let used: number | null = 0;
  for (let index = 0; index < pieces.length;) {
    let end = index;
    while (pieces[end]?.keep === true && end < pieces.length - 1) end += 1;
    const group = pieces.slice(index, end + 1);
    const needed = group.reduce((sum, piece) => sum + piece.before + piece.height, 0);
    if (used !== null && used > 0 && used + needed > height) {
      page += 1;
      used = null;
    }
    for (const piece of group) {
      used = used === null ? piece.height : used + piece.before + piece.height;
      if (piece.heading) headings.push(page);
    }
    index = end + 1;
  }
  return { count: page + 1, headings };
}

function piecesOf(block: Block, width: number, headings: number): Piece[] {
  switch (block.type) {
    case 'page-break': return lines('', METRICS.end, width);
    case 'heading': return lines(block.text, METRICS[`heading${block.level}`], width, { keep: true, heading: true });
    case 'title': return lines(block.text, METRICS.title, width);
    case 'subtitle': return lines(block.text, METRICS.subtitle, width);
    case 'display': return lines(block.text, { size: block.size, line: block.size * 1.4, before: 12 }, width);
    case 'prompt': return lines(`【提示】${block.text}`, block.detail === true ? METRICS.detail : METRICS.prose, width, { indent: block.detail === true ? 0 : INDENT });
    case 'paragraph': return lines(block.runs.map(({ text }) => text).join(''), block.detail === true ? METRICS.detail : METRICS.prose, width, { indent: block.indent === true ? INDENT : 0, keep: block.keepWithNext === true });
    case 'contents': return [...lines(block.title, METRICS.contents, width), ...Array.from({ length: headings }, () => lines('', METRICS.entry, width)).flat()];
    case 'table': return rows(block, width);
  }
}

/** The lines of a paragraph: neither its first nor its last stands alone on a page, and those that keep with what follows keep together. */
function lines(text: string, { size, line, before }: Metrics, width: number, { indent = 0, keep = false, heading = false } = {}): Piece[] {
  const count = countLines(textOf(text), (width * 2) / size, indent * 2);
  return Array.from({ length: count }, (_, index) => ({ height: line, before: index === 0 ? before : 0, keep: keep || (index < count - 1 && (index === 0 || index === count - 2)), heading: heading && index === 0 }));
}

function rows({ widths, head, rows: body }: PrintTable, width: number): Piece[] {
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const { size, line, before } = METRICS.cell;
  const all = [...(head.length === 0 ? [] : [head.map((text) => ({ text, columns: 1 }))]), ...body];
  return all.map((cells, index): Piece => {
    let column = 0;
    const counts = cells.map(({ text, columns = 1 }) => {
      const own = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
      column += columns;
      return countLines(textOf(text), (((own / whole) * width - 2 * CELL_MARGIN) * 2) / size);
    });
    return { height: Math.max(1, ...counts) * line + 2 * before + RULE, before: index === 0 ? RULE : 0, keep: head.length > 0 && index === 0, heading: false };
  });
}
