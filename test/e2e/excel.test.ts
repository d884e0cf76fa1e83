import type { Browser } from 'playwright-core';
import { toA1 } from '../../src/core/address';
import { applyChanges } from '../../src/core/change';
import { STATE_WORDS } from '../../src/core/states';
import type { Workbook } from '../../src/core/workbook';
import { makeFilled } from '../../src/samples/make';
import { schemes } from '../../src/schemes';
import { itemsOf } from '../../src/schemes/schema';
import { launchBrowser } from '../tools/browser';
import { describeWith } from '../tools/provided';
import { followed, itemLine, openExcelPane, placeOf, pointsField, reportOf, typeInExcel, until, valueAt } from './excel-pane';

jest.setTimeout(180_000);

/** What a county's office has open before it thinks of the card. */
const OTHERS: Workbook = {
  sheets: [
    { name: '联系人', merges: [], rows: [{ index: 0, cells: [{ column: 0, value: '姓名' }, { column: 1, value: '电话' }] }, { index: 1, cells: [{ column: 0, value: '王建国' }, { column: 1, value: '0375-5060000', style: { numberFormat: '@' } }] }] },
    { name: '放款', merges: [], rows: [{ index: 0, cells: [{ column: 0, value: 120 }, { column: 1, value: 85.5 }, { column: 2, value: 205.5, formula: 'SUM(A1:B1)' }] }] },
  ],
  names: [{ name: '合计', refersTo: '放款!$C$1' }],
};

const [scheme] = schemes;
if (scheme === undefined) throw new Error('There is no scheme');
const fullMarks = itemsOf(scheme).map(({ code, weight }) => ({ code, weight: weight ?? 0 }));

describeWith('browser', 'LibreOffice')('the pane in Excel on the web', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test('a card is inserted, filled in Excel and followed by the pane to the total that the sheet itself computes (001 三)', async () => {
    const pane = await openExcelPane(browser, OTHERS);
    const { excel, frame } = pane;
    const before = excel.workbook();
    await frame.getByText('本工作簿中没有找到打分卡。').waitFor();
    await frame.getByRole('button', { name: '插入打分卡' }).click();
    await frame.getByRole('textbox', { name: '单位名称' }).fill('叶县');
    await frame.getByRole('textbox', { name: '单位名称' }).press('Enter');
    await frame.getByRole('heading', { name: /叶县/ }).waitFor();
    const inserted = excel.workbook();
    expect(inserted.sheets.slice(0, 2)).toEqual(before.sheets);
    expect(inserted.names).toEqual(expect.arrayContaining(before.names));
    const sheet = placeOf(inserted, { key: 'total' }).sheet;
    expect(excel.activeSheet()).toBe(sheet);
    expect((await followed(pane)).total).toBe(0);

    typeInExcel(excel, { key: 'points', of: '1.3' }, '5');
    typeInExcel(excel, { key: 'points', of: '2.9' }, '3.5');
    expect((await followed(pane)).total).toBe(8.5);

    typeInExcel(excel, { key: 'points', of: '2.9' }, '4.5');
    const outside = '得分 4.5 超出 0 至 4，本项暂不计分';
    await itemLine(frame, '2.9').getByText(outside).waitFor();
    expect((await followed(pane)).items.find(({ code }) => code === '2.9')).toMatchObject({ typed: 4.5, points: null });

    await frame.getByRole('tab', { name: /^问题/ }).click();
    await frame.getByRole('listitem').filter({ hasText: outside }).getByRole('button', { name: '定位到单元格' }).click();
    const wrong = placeOf(excel.workbook(), { key: 'points', of: '2.9' });
    await until(() => excel.selected() === `${wrong.sheet}!${toA1(wrong)}`);
    await frame.getByRole('tab', { name: '填报' }).click();

    typeInExcel(excel, { key: 'material', of: 'm13a' }, STATE_WORDS.missing);
    await itemLine(frame, '1.3').getByText('本项 0 分：缺 教育局人事调动手续').waitFor();
    expect((await followed(pane)).total).toBe(0);

    const points = fullMarks.map(({ code, weight }) => ({ place: placeOf(excel.workbook(), { key: 'points', of: code }), weight }));
    const [first, last] = [points[0]?.place, points.at(-1)?.place];
    if (first === undefined || last === undefined) throw new Error('The scheme has no items');
    excel.user.paste(sheet, `${toA1(first)}:${toA1(last)}`, points.map(({ weight }) => [weight]));
    const pasted = await followed(pane);
    expect(pasted.total).toBe(fullMarks.reduce((sum, { code, weight }) => sum + (code === '1.3' ? 0 : weight), 0));

    excel.user.clear(sheet, toA1(first));
    expect((await followed(pane)).items[0]?.reason).toBe('blank');
    expect(await pointsField(frame, pasted.items[0]?.code ?? '').inputValue()).toBe('');

    excel.user.renameSheet(sheet, '叶县自评');
    excel.user.select('叶县自评', toA1(first));
    await frame.getByRole('tab', { name: /^问题/ }).click();
    await frame.getByRole('listitem').filter({ hasText: `叶县自评 ${toA1(first)}` }).waitFor();
    await frame.getByRole('tab', { name: '填报' }).click();
    excel.user.type('叶县自评', toA1(first), '1');
    await followed(pane);
    await pointsField(frame, '1.1.2').fill('0.5');
    await pointsField(frame, '1.1.2').press('Enter');
    await until(() => valueAt(excel.workbook(), placeOf(excel.workbook(), { key: 'points', of: '1.1.2' })) === 0.5);
    for (const { id } of scheme.materials) if (id !== 'm13a') typeInExcel(excel, { key: 'material', of: id }, STATE_WORDS.present);
    const shown = await followed(pane);
    expect(shown.complete).toBe(true);
    expect(shown.findings.map(({ rule, item }) => [rule, item])).toEqual([['missing-material', '1.3']]);

    const computed = await excel.recalculated();
    expect(valueAt(computed, placeOf(computed, { key: 'total' }))).toBe(shown.total);
    expect(valueAt(computed, placeOf(computed, { key: 'grade' }))).toBe(shown.grade.name);
    expect(computed.sheets.slice(0, 2).map(({ name }) => name)).toEqual(['联系人', '放款']);
    expect(pane.wrongs()).toEqual([]);
    await pane.close();
  });

  test('while a cell is edited in Excel the pane says what to do, tries again and loses nothing', async () => {
    const pane = await openExcelPane(browser, applyChanges({ sheets: [], names: [] }, makeFilled()));
    const { excel, frame } = pane;
    await frame.getByRole('tablist').waitFor();
    await followed(pane);
    const written = (of: string) => valueAt(excel.workbook(), placeOf(excel.workbook(), { key: 'points', of }));
    const editing = frame.getByText('有单元格正在编辑，请按回车结束编辑。');

    const before = reportOf(excel).total;
    for (const at of [1, 2, 3]) excel.fail({ code: 5004, message: '', at });
    await pointsField(frame, '1.3').fill('3');
    await pointsField(frame, '1.3').press('Enter');
    await editing.waitFor();
    expect(written('1.3')).toBe(5);
    await pointsField(frame, '1.2').fill('0.5');
    await pointsField(frame, '1.2').press('Enter');
    await editing.waitFor({ state: 'detached' });
    await until(() => written('1.3') === 3 && written('1.2') === 0.5);
    expect((await followed(pane)).total).toBe(before - 2.5);

    for (const at of [1, 2, 3, 4, 5, 6]) excel.fail({ code: 5004, message: '', at });
    await pointsField(frame, '1.3').fill('4');
    await pointsField(frame, '1.3').press('Enter');
    await frame.getByText('1 处修改还没有写入工作簿。').waitFor();
    expect(written('1.3')).toBe(3);
    expect(await pointsField(frame, '1.3').inputValue()).toBe('4');
    await frame.getByRole('button', { name: '重试' }).click();
    await until(() => written('1.3') === 4);
    expect((await followed(pane)).total).toBe(before - 1.5);
    expect(await frame.getByText('处修改还没有写入工作簿').count()).toBe(0);
    expect(pane.wrongs()).toEqual([]);
    await pane.close();
  });
});
