import type { Browser } from 'playwright-core';
import { toA1 } from '../../src/core/address';
import { applyChanges } from '../../src/core/change';
import { parseCityNames } from '../../src/core/city/names';
import { readCityBook } from '../../src/core/city/read-city-book';
import type { Workbook } from '../../src/core/workbook';
import { editPackage } from '../../src/hosts/xlsx/write';
import { makeCity } from '../../src/samples/make';
import { launchBrowser } from '../tools/browser';
import { describeWith } from '../tools/provided';
import { openExcelPane, placeOf, until, valueAt } from './excel-pane';

jest.setTimeout(240_000);

const EMPTY: Workbook = { sheets: [{ name: 'Sheet1', rows: [], merges: [] }], names: [] };

/** Where 初评 keeps the points of a unit's item. */
function reviewPlace(workbook: Workbook, unit: string, item: string) {
  const names = parseCityNames(workbook);
  if (names === null || names.review === null || names.units === null || names.codes === null) throw new Error('no city workbook');
  const { review: { sheet, top, bottom, left, right }, units, codes } = names;
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const row = rows.find((at) => valueAt(workbook, { sheet, row: at, column: units.left }) === unit);
  const column = columns.find((at) => String(valueAt(workbook, { sheet, row: codes.top, column: at })) === item);
  if (row === undefined || column === undefined) throw new Error(`初评 has no ${unit} ${item}`);
  return { sheet, row, column };
}

describeWith('browser', 'LibreOffice')('the city in Excel on the web (001 四)', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test('the summary goes behind the sheets of the open workbook, which says first that it cannot be undone; its 初评 is gone on from', async () => {
    const pane = await openExcelPane(browser, EMPTY);
    const { excel, frame } = pane;
    await frame.getByRole('button', { name: '市级汇总' }).click();
    await frame.getByRole('button', { name: /^看示例/ }).click();
    await frame.locator('[aria-live=polite]', { hasText: '可汇总单位' }).waitFor({ state: 'attached', timeout: 60_000 });
    await frame.getByRole('tab', { name: '导出' }).click();
    await frame.getByRole('button', { name: '加入当前工作簿' }).click();
    await frame.getByRole('alertdialog').getByText(/添加不能撤销/).waitFor();
    await frame.getByRole('button', { name: '添加', exact: true }).click();
    await until(() => excel.workbook().sheets.length > 1);
    await frame.getByText('已加入工作表“汇总”').first().waitFor({ timeout: 60_000 });
    expect(excel.workbook().sheets.map(({ name }) => name)).toEqual(['Sheet1', '汇总', '初评', '对比', '失分分析', '问题清单', '来源', '报送文件', '未报送']);
    expect(excel.activeSheet()).toBe('汇总');
    expect(readCityBook(excel.workbook())).toMatchObject({ city: '平顶山市', reviews: [] });

    const place = reviewPlace(excel.workbook(), '舞钢市', '3.1.1');
    excel.user.type(place.sheet, toA1(place), '1');
    const [card] = makeCity().cards;
    if (card === undefined) throw new Error('no card');
    await frame.getByRole('tab', { name: '导入' }).click();
    await frame.locator('[data-picker=files]').setInputFiles({ name: card.fileName, mimeType: 'application/octet-stream', buffer: Buffer.from(editPackage(null, card.changes)) });
    await frame.getByText(/1 个文件没有变化|本次读入后有 1 个单位变化/).first().waitFor({ timeout: 60_000 });
    await frame.getByRole('tab', { name: '单位' }).click();
    await frame.getByRole('combobox', { name: '单位' }).selectOption('舞钢市');
    expect(await frame.getByRole('textbox', { name: /^3\.1\.1 .*初评得分/ }).inputValue()).toBe('1');
    expect(pane.wrongs()).toEqual([]);
    await pane.close();
  });

  test('a number of a unit whose file is the open workbook leads to its cell', async () => {
    const [card] = makeCity().cards;
    if (card === undefined) throw new Error('no card');
    const workbook = applyChanges({ sheets: [], names: [] }, card.changes);
    const pane = await openExcelPane(browser, workbook);
    const { excel, frame } = pane;
    await frame.getByRole('button', { name: '市级汇总' }).click();
    await frame.locator('[data-picker=files]').setInputFiles({ name: '工作簿.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(editPackage(null, card.changes)) });
    await frame.locator('[aria-live=polite]', { hasText: '可汇总单位' }).waitFor({ state: 'attached', timeout: 60_000 });
    await frame.getByRole('tab', { name: '单位' }).click();
    await frame.getByRole('button', { name: /^3\.1\.1 / }).click();
    await frame.getByRole('button', { name: '定位到单元格' }).first().click();
    const place = placeOf(workbook, { key: 'points', of: '3.1.1' });
    await until(() => excel.selected() === `${place.sheet}!${toA1(place)}`);
    expect(pane.wrongs()).toEqual([]);
    await pane.close();
  });
});
