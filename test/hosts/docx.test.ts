import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Block, PrintDocument } from '../../src/core/document';
import { writeDocx } from '../../src/hosts/docx';
import { printable } from '../../src/hosts/docx/runs';
import { ooxmlErrors } from '../tools/ooxml-validator';
import { printDocuments } from '../tools/print-documents';
import { describeWith, testWith } from '../tools/provided';
import { runTypescript } from '../tools/run-typescript';

const AT = '2021-04-15T09:30:00+08:00';
const document = (...blocks: Block[]): PrintDocument => ({ title: '自评报告', at: AT, sections: [{ orientation: 'portrait', pageNumbers: 'restart', blocks }] });

const EVERYTHING: PrintDocument = {
  title: '各种内容',
  at: AT,
  sections: [
    { orientation: 'portrait', centered: true, pageNumbers: 'none', header: '草稿', blocks: [{ type: 'title', text: '自评报告' }, { type: 'page-break' }, { type: 'display', text: '1.1.1', size: 72 }] },
    { orientation: 'portrait', pageNumbers: 'none', blocks: [{ type: 'contents', title: '目录' }] },
    {
      orientation: 'portrait', pageNumbers: 'restart', blocks: [
        { type: 'heading', level: 1, text: '第一部分' },
        { type: 'heading', level: 2, text: '一、整体情况' },
        { type: 'prompt', text: '请写明' },
        { type: 'paragraph', indent: true, align: 'left', runs: [{ text: '正文' }, { text: '加粗', bold: true, font: 'hei', size: 16 }] },
        { type: 'page-break' },
        { type: 'heading', level: 3, text: '1.1.1 领导小组' },
        { type: 'table', widths: [10, 60, 30], head: ['序号', '材料', '页码'], rows: [[{ text: '1', rows: 2, align: 'center' }, { text: '文件' }, { text: '3-4' }], [{ text: '记录' }, { text: '' }], [{ text: '合计', columns: 3, bold: true }]] },
      ],
    },
    { orientation: 'landscape', pageNumbers: 'continue', blocks: [{ type: 'paragraph', detail: true, runs: [{ text: '横向' }] }] },
  ],
};

describe('the same document', () => {
  test('gives the same bytes again', async () => {
    expect(await writeDocx(EVERYTHING)).toEqual(await writeDocx(EVERYTHING));
  });

  test.each(['UTC', 'Asia/Shanghai', 'America/New_York'])('gives the same bytes in a process of its own in %s', async (zone) => {
    const printed = runTypescript(`require('./src/hosts/docx').writeDocx(${JSON.stringify(EVERYTHING)}).then((bytes) => console.log(Buffer.from(bytes).toString('base64')));`, { TZ: zone });
    expect(printed.trim()).toBe(Buffer.from(await writeDocx(EVERYTHING)).toString('base64'));
  });

  test('tells its time in its properties alone', async () => {
    const [morning, evening] = (await Promise.all([writeDocx(EVERYTHING), writeDocx({ ...EVERYTHING, at: '2021-04-15T20:00:00+08:00' })])).map((bytes) => unzipSync(bytes));
    expect(Object.keys(evening ?? {}).filter((name) => strFromU8(evening?.[name] ?? new Uint8Array()) !== strFromU8(morning?.[name] ?? new Uint8Array()))).toEqual(['docProps/core.xml']);
    expect(strFromU8(morning?.['docProps/core.xml'] ?? new Uint8Array()).match(/2021-04-15T01:30:00Z/g)).toHaveLength(2);
  });

  test('names no person and no program', async () => {
    expect(strFromU8(unzipSync(await writeDocx(EVERYTHING))['docProps/core.xml'] ?? new Uint8Array())).not.toMatch(/Un-named|docx/);
  });

  test('a time that is none is refused', async () => {
    await expect(writeDocx({ ...EVERYTHING, at: '昨天' })).rejects.toThrow(RangeError);
  });
});

const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

function parse(xml: string) {
  const problems: string[] = [];
  const parsed = new DOMParser({ onError: (level, message) => level !== 'warning' && problems.push(message) }).parseFromString(xml, 'text/xml');
  expect(problems).toEqual([]);
  return parsed;
}

/** The text of each body paragraph, with its line breaks and tabs. */
function paragraphsIn(bytes: Uint8Array): string[] {
  const parsed = parse(partOf(bytes, 'word/document.xml'));
  return [...parsed.getElementsByTagName('w:p')].map((paragraph) => [...paragraph.getElementsByTagName('*')].map((element) => {
    switch (element.tagName) {
      case 'w:t': return element.textContent ?? '';
      case 'w:br': return '\n';
      case 'w:tab': return element.parentNode?.nodeName === 'w:r' ? '\t' : '';
      default: return '';
    }
  }).join(''));
}

const anyText = fc.array(fc.oneof(
  fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }),
  fc.constantFrom('<w:p/>', ']]>', '&amp;', '&', '<', '"', '\u0000', '\u0007', '\u000b', '\u001f', '\u007f', '\ud800', '\udc00', '\uffff', '\ufffe', '\r\n', '\n', '\r', '\t', '\u2028', ' ', '　', '_x0041_', '长'.repeat(400), 'W'.repeat(300), '{PAGE}', '\u202e'),
), { maxLength: 6 }).map((pieces) => pieces.join(''));

describe('whatever people type goes in as text', () => {
  const expected = (text: string): string => text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map(printable).join('\n');

  test('word for word, without what XML cannot hold', async () => {
    await fc.assert(fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 5 }), async (texts) => {
      const bytes = await writeDocx(document(...texts.map((text): Block => ({ type: 'paragraph', runs: [{ text }] }))));
      expect(paragraphsIn(bytes)).toEqual(texts.map(expected));
    }), { numRuns: 60 });
  });

  test('in every kind of block, in headers and in the properties', async () => {
    await fc.assert(fc.asyncProperty(anyText, async (text) => {
      const bytes = await writeDocx({ ...everywhere(text), sections: [...document({ type: 'contents', title: text }).sections, ...everywhere(text).sections] });
      for (const name of Object.keys(unzipSync(bytes)).filter((part) => /\.(xml|rels)$/.test(part))) parse(partOf(bytes, name));
    }), { numRuns: 40 });
  });

  testWith('validator')('and the file stays valid', async () => {
    const texts = fc.sample(anyText, { numRuns: 60, seed: 20_210_415 });
    const bytes = await writeDocx({ title: texts.join(''), at: AT, sections: [...document({ type: 'contents', title: '目录' }).sections, ...texts.flatMap((text) => everywhere(text).sections)] });
    expect(await ooxmlErrors(bytes, 'docx')).toEqual([]);
  });
});

const everywhere = (text: string): PrintDocument => ({
  title: text,
  at: AT,
  sections: [{
    orientation: 'portrait', pageNumbers: 'continue', header: text, blocks: [
      { type: 'title', text }, { type: 'subtitle', text }, { type: 'heading', level: 2, text }, { type: 'prompt', text }, { type: 'display', text, size: 20 },
      { type: 'table', widths: [50, 50], head: [text, text], rows: [[{ text }, { text, align: 'right', bold: true }]] },
    ],
  }],
});

testWith('validator')('a document with every kind of block is valid', async () => {
  expect(await ooxmlErrors(await writeDocx(EVERYTHING), 'docx')).toEqual([]);
});

describeWith('LibreOffice Writer', 'poppler', 'Chinese font')('printed by LibreOffice', () => {
  let pages: Awaited<ReturnType<typeof printDocuments>>[number];
  beforeAll(async () => {
    [pages = []] = await printDocuments([await writeDocx(EVERYTHING)]);
  }, 300_000);

  it('each part stands on the pages that it asks for, upright or across', () => {
    const squeezed = pages.map(({ text }) => text.replace(/\s/g, ''));
    expect(squeezed.map((text) => /自评报告|1\.1\.1|目录|第一部分|横向/.exec(text)?.[0])).toEqual(['自评报告', '1.1.1', '目录', '第一部分', '1.1.1', '横向']);
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([...Array.from({ length: 5 }, () => [595, 842]), [842, 595]]);
  });

  it('numbers pages from the section that begins with 1, and marks the first section alone', () => {
    const squeezed = pages.map(({ text }) => text.replace(/\s/g, ''));
    expect(squeezed.map((text) => /—(\d+)—/.exec(text)?.[1] ?? null)).toEqual([null, null, null, '1', '2', '3']);
    expect(squeezed.map((text) => text.includes('草稿'))).toEqual([true, true, false, false, false, false]);
  });
});
