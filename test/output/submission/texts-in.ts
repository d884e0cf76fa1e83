import type { Block, PrintDocument } from '../../../src/core/document';

/** All words of a block, cells of a table row by row. */
export function wordsOf(block: Block): string {
  switch (block.type) {
    case 'paragraph': return block.runs.map(({ text }) => text).join('');
    case 'table': return [block.head, ...block.rows.map((row) => row.map(({ text }) => text))].map((row) => row.join('|')).join('\n');
    case 'contents': return block.title;
    case 'page-break': return '';
    default: return block.text;
  }
}

export const blocksIn = ({ sections }: PrintDocument): Block[] => sections.flatMap(({ blocks }) => blocks);

export const headingsIn = (document: PrintDocument): string[] => blocksIn(document).flatMap((block) => (block.type === 'heading' ? [block.text] : []));

/** The blocks below a heading, up to the next of its level or a higher one. */
export function under(document: PrintDocument, heading: string): Block[] {
  const blocks = blocksIn(document);
  const at = blocks.findIndex((block) => block.type === 'heading' && block.text === heading);
  const level = blocks[at]?.type === 'heading' ? (blocks[at] as Extract<Block, { type: 'heading' }>).level : 0;
  if (at < 0) throw new Error(`No heading ${heading}`);
  const end = blocks.findIndex((block, index) => index > at && block.type === 'heading' && block.level <= level);
  return blocks.slice(at + 1, end < 0 ? undefined : end);
}

export const textUnder = (document: PrintDocument, heading: string): string => under(document, heading).map(wordsOf).join('\n');
