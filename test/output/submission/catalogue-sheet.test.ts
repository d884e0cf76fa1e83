import { editPackage } from '../../../src/hosts/xlsx/write';
import { catalogueSheet } from '../../../src/output/submission/catalogue-sheet';
import { ooxmlErrors } from '../../tools/ooxml-validator';
import { readPdf } from '../../tools/pdf';
import { describeWith, testWith } from '../../tools/provided';
import { recalculate } from '../../tools/recalculate';
import { city, county, decided, sample } from './reports';

const filled = sample(county, 'filled');
const sheet = catalogueSheet(filled, '材料目录', { draft: false });
const book = (draft: boolean, report = filled) => editPackage(null, [{ type: 'add', sheets: [catalogueSheet(report, '材料目录', { draft })], names: [] }]);
const valuesOf = ({ rows }: typeof sheet) => rows.map(({ cells }) => cells.map(({ value }) => value));

test('every document of every item stands there word for word, with number, state, place and pages', () => {
  const rows = valuesOf(catalogueSheet(decided(), '材料目录', { draft: false }));
  expect(rows[2]).toEqual(['序号', '指标编号及名称', '材料', '状态', '存放位置', '页码']);
  expect(rows[3]).toEqual([1, '1.1.1 领导小组成立情况', '成立领导小组文件（加盖公章有效，公文系统需要系统截图）', '有', '档案柜1', '1-9']);
  expect(rows).toHaveLength(3 + filled.items.flatMap(({ materials }) => materials).length);
});

test('a shared document keeps its number, and says with which item it lies', () => {
  const rows = valuesOf(sheet);
  expect(rows[5]).toEqual([1, '1.1.2 领导小组的发挥作用', '成立领导小组文件（加盖公章有效，公文系统需要系统截图）（与1.1.1共用）', '有', '未填', '未填']);
  expect(new Set(rows.slice(3).map(([number]) => number)).size).toBe(county.materials.length);
});

test('an item is merged over its documents, and no page tears it apart', () => {
  const groups = sheet.merges.filter(({ left, right }) => left === 1 && right === 1);
  expect(groups).toHaveLength(filled.items.filter(({ materials }) => materials.length > 1).length);
  for (const after of sheet.print?.breaksAfter ?? []) expect(groups.some(({ top, bottom }) => after >= top && after < bottom)).toBe(false);
});

test('it counts the documents, holds no formula, and is empty where the scheme names none (S-3)', () => {
  expect(sheet.rows[1]?.cells[0]?.value).toBe('鲁山县    2020年度    共26份材料，其中有23份、缺1份、未核2份');
  expect(sheet.rows.flatMap(({ cells }) => cells).filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(catalogueSheet(sample(city, 'blank'), '材料目录', { draft: true }).rows[1]?.cells[0]?.value).toContain('评价办法未列明各项指标需提供的材料');
});

testWith('validator')('the workbook is valid', async () => {
  expect(await ooxmlErrors(book(true))).toEqual([]);
  expect(await ooxmlErrors(book(false, sample(city, 'blank')))).toEqual([]);
});

describeWith('LibreOffice', 'poppler', 'Chinese font')('printed by LibreOffice', () => {
  it('stands on A4 pages with head and number, and says 草稿 on each page of a draft alone', async () => {
    const [draft = [], final = []] = (await recalculate([book(true), book(false)], 'pdf')).map(readPdf);
    expect(draft).toHaveLength(2);
    for (const [index, { text, width, height }] of draft.entries()) {
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
      expect(text.replace(/\s/g, '')).toMatch(new RegExp(`草稿.*序号指标编号及名称材料状态存放位置页码.*第${index + 1}页共2页$`));
    }
    expect(final.map(({ text }) => text).join('')).not.toContain('草稿');
  }, 300_000);
});
