import { unzipSync, zipSync } from 'fflate';
import { applyChanges } from '../../../src/core/change';
import { openWorkbook } from '../../../src/hosts/open';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { sheetOf } from '../../cli/desk';
import { testWith } from '../../tools/provided';
import { convert } from '../../tools/libreoffice';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

/** A workbook whose second sheet has a note of runs, and a comment with an answer as today's Excel keeps them. */
function noted(): Uint8Array {
  const parts = unzipSync(editPackage(null, [{ type: 'add', sheets: [sheetOf('甲', [['一']]), sheetOf('乙', [['二', '三']])], names: [] }]));
  const put = (name: string, text: string): void => { parts[name] = new TextEncoder().encode(text); };
  put('[Content_Types].xml', new TextDecoder().decode(parts['[Content_Types].xml']).replace('</Types>', '<Override PartName="/xl/comments7.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>'));
  put('xl/comments7.xml', `<comments xmlns="${MAIN}"><authors><author>李四</author></authors><commentList><comment ref="B1" authorId="0"><text><r><t>李四:</t></r><r><t xml:space="preserve"> 请核对 &amp; 签字</t></r></text></comment></commentList></comments>`);
  put('xl/threadedComments/threadedComment1.xml', `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="C9" dT="2021-04-12T00:00:00" personId="{1}" id="{2}"><text>电话 138</text></threadedComment><threadedComment ref="C9" personId="{1}" id="{3}" parentId="{2}"><text>已回</text></threadedComment></ThreadedComments>`);
  put('xl/worksheets/_rels/sheet2.xml.rels', `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/comments" Target="../comments7.xml"/><Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`);
  return zipSync(parts);
}

const notesIn = async (bytes: Uint8Array, notes: boolean): Promise<unknown> => {
  const opened = await openWorkbook(bytes, '表', undefined, { notes });
  return opened.ok ? opened.workbook.sheets.map((sheet) => sheet.notes) : opened.refusal;
};

test('notes and comments are read on request, each with its cell, and not otherwise', async () => {
  expect(await notesIn(noted(), true)).toEqual([[], [{ row: 0, column: 1, text: '李四: 请核对 & 签字' }, { row: 8, column: 2, text: '电话 138' }, { row: 8, column: 2, text: '已回' }]]);
  expect(await notesIn(noted(), false)).toEqual([undefined, undefined]);
});

test('what is written never carries them', () => {
  const sheet = { ...sheetOf('甲', [['一']]), notes: [{ row: 0, column: 0, text: '批注' }] };
  const workbook = applyChanges({ sheets: [], names: [] }, [{ type: 'add', sheets: [sheet], names: [] }]);
  const parts = unzipSync(editPackage(null, [{ type: 'add', ...workbook }]));
  expect(Object.entries(parts).filter(([name, bytes]) => /comment/i.test(name) || new TextDecoder().decode(bytes).includes('批注'))).toEqual([]);
});

testWith('LibreOffice').each(['xls', 'ods'])('notes of a workbook saved as %s are read too', async (format) => {
  const [, notes] = (await notesIn(await convert(noted(), format), true)) as { row: number; column: number; text: string }[][];
  expect(notes).toContainEqual(expect.objectContaining({ row: 0, column: 1, text: expect.stringContaining('请核对 & 签字') as string }));
});
