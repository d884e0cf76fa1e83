import type { Block, PrintDocument } from '../../../src/core/document';
import { pagesOfHeadings } from '../../../src/hosts/docx/pages';

const heading = (text: string, level: 1 | 2 | 3 = 1): Block => ({ type: 'heading', level, text });
const prose = (lines: number): Block => ({ type: 'paragraph', runs: [{ text: Array.from({ length: lines }, () => '文').join('\n') }] });
const document = (...sections: { blocks: Block[]; pageNumbers?: 'none' | 'restart' | 'continue' }[]): PrintDocument =>
  ({ title: '', at: '2021-04-15', sections: sections.map((section) => ({ orientation: 'portrait', pageNumbers: 'continue', ...section })) });

/** GB/T 9704: 22 lines of 28 points a page. */
test('a page holds 22 lines: a heading behind as many stands on the next', () => {
  expect(pagesOfHeadings(document({ blocks: [prose(22), heading('下页'), prose(1)] }))).toEqual(['2']);
  expect(pagesOfHeadings(document({ blocks: [prose(18), heading('本页', 2), prose(1)] }))).toEqual(['1']);
});

test('a heading is never the last on its page', () => {
  expect(pagesOfHeadings(document({ blocks: [prose(20), heading('同页', 2)] }))).toEqual(['1']);
  expect(pagesOfHeadings(document({ blocks: [prose(20), heading('随文', 2), prose(3)] }))).toEqual(['2']);
});

test('neither the first nor the last line of a paragraph stands alone', () => {
  const behind = (lines: number) => pagesOfHeadings(document({ blocks: [prose(21), prose(lines), { type: 'page-break' }, heading('后')] }));
  expect([1, 2, 3].map((lines) => behind(lines)[0])).toEqual(['2', '3', '3']);
});

test('page breaks and sections begin pages; numbers run on, or begin again', () => {
  const blocks: Block[] = [heading('甲'), { type: 'page-break' }, heading('乙')];
  expect(pagesOfHeadings(document({ blocks }, { blocks }, { blocks, pageNumbers: 'restart' }))).toEqual(['1', '2', '3', '4', '1', '2']);
});

test('rows of a table are counted with their highest cell, and none is torn', () => {
  const table = (rows: number): Block => ({ type: 'table', widths: [50, 50], head: [], rows: Array.from({ length: rows }, () => [{ text: '一' }, { text: '一\n二' }]) });
  expect([17, 18].map((rows) => pagesOfHeadings(document({ blocks: [table(rows), { type: 'page-break' }, heading('后')] }))[0])).toEqual(['2', '3']);
});
