import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { applyChanges } from '../../src/core/change';
import type { CitySummary, Review, Submission } from '../../src/core/city';
import { readCityBook } from '../../src/core/city/read-city-book';
import { readSlips } from '../../src/core/city/read-slips';
import { consolidate } from '../../src/core/consolidate';
import { evaluate } from '../../src/core/report';
import { openWorkbook } from '../../src/hosts/open';
import { editPackage } from '../../src/hosts/xlsx/write';
import { makeCity } from '../../src/samples/make';
import { schemes } from '../../src/schemes';
import { findRoster } from '../../src/schemes/rosters';
import { launchBrowser, servePage } from '../tools/browser';
import type { ServedPage } from '../tools/browser';
import { testWith } from '../tools/provided';
import { allRead, openCitySample, openCityView, openTab, ranking, writeCityFolder } from './city-page';
import { openCounty } from './county-page';

jest.setTimeout(120_000);

const test = testWith('browser');

let browser: Browser;
let served: ServedPage;
let folder: string;

beforeAll(async () => {
  [browser, served, folder] = await Promise.all([launchBrowser(), servePage(), writeCityFolder()]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** What the sample's cards come to, by the core alone. */
function expected(reviews: Review[] = []): CitySummary {
  const [scheme] = schemes;
  if (scheme === undefined) throw new Error('no scheme');
  const submissions = makeCity().cards.flatMap(({ fileName, modified, changes }) => evaluate(applyChanges({ sheets: [], names: [] }, changes), schemes, fileName)
    .map((report): Submission => ({ source: { file: fileName, sha256: fileName, modified }, report })));
  return consolidate(scheme, { submissions, refused: [], roster: findRoster('平顶山市') ?? null, reviews });
}

async function downloaded(page: Page, button: RegExp | string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const field = (page: Page, code: string) => page.getByRole('textbox', { name: new RegExp(`^${code.replaceAll('.', '\\.')} .*初评得分`) });

test('a folder becomes a ranking: problems named, the duplicate decided, a point reviewed, the workbook read back', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  await openCityView(page);
  await page.locator('[data-picker=folder]').setInputFiles(folder);
  await allRead(page);
  expect(await page.getByText('平顶山市 · 2020 年度').isVisible()).toBe(true);
  expect(await page.getByText('文件夹中另有 1 个文件不是表格，没有读取').isVisible()).toBe(true);
  expect(await page.getByText(/这不是电子表格文件（PDF）。请对方/).isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: '石龙区' }).isVisible()).toBe(true);
  await page.getByRole('radio', { name: /^各县报送\/叶县（修改2）\.xlsx/ }).check();
  await page.getByRole('button', { name: '采用这一份' }).click();
  await page.getByRole('button', { name: '采用这一份' }).waitFor({ state: 'detached' });

  await openTab(page, '排名');
  const before = expected();
  expect(await ranking(page)).toEqual(before.units.map(({ rank, unit, total, complete, grade }) => [rank === null ? '—' : String(rank), unit, String(total), complete ? grade.name : '不全']));
  await page.getByRole('button', { name: '舞钢市' }).click();
  await field(page, '3.1.1').fill('2');
  await field(page, '3.1.1').press('Enter');
  await page.getByRole('textbox', { name: '初评说明' }).fill('台账与系统不符');
  await openTab(page, '排名');
  const after = expected([{ unit: '舞钢市', points: { '3.1.1': 2 }, reason: '' }]);
  expect(after.units.map(({ unit }) => unit)).not.toEqual(before.units.map(({ unit }) => unit));
  expect((await ranking(page)).map(([, unit, total]) => [unit, total])).toEqual(after.units.map(({ unit, total }) => [unit, String(total)]));

  await openTab(page, '导出');
  const { name, bytes } = await downloaded(page, '下载汇总表');
  expect(name).toBe('平顶山市2020年度绩效评价汇总表.xlsx');
  const opened = await openWorkbook(bytes, name);
  const book = opened.ok ? readCityBook(opened.workbook) : null;
  expect(book).toMatchObject({ city: '平顶山市', year: 2020, reviews: [{ unit: '舞钢市', points: { '3.1.1': 2 }, reason: '台账与系统不符' }] });
  expect(book?.sources.find(({ unit }) => unit === '叶县')?.file).toBe('各县报送/叶县（修改2）.xlsx');
  expect(wrongs).toEqual([]);
  await close();
});

test('where points are lost: bars lead to the units, and a unit to its item and its source cell', async () => {
  const { page, wrongs, close } = await openCounty(browser, served, { viewport: { width: 1280, height: 800 } });
  await openCitySample(page);
  await openTab(page, '失分');
  const chart = page.getByRole('region', { name: /^各项平均失分条形图/ });
  await chart.waitFor();
  await chart.getByRole('option', { name: /^3\.1\.1 逾期率/ }).click();
  await page.getByRole('heading', { name: /^3\.1\.1 逾期率：/ }).waitFor();
  await page.getByRole('button', { name: '新城区' }).click();
  await page.getByRole('heading', { name: '3.1.1 逾期率' }).waitFor();
  await page.getByRole('button', { name: '看来源' }).click();
  const cells = page.getByRole('table', { name: '来源单元格附近的内容' });
  expect(await cells.getByRole('row', { name: /逾期率/ }).textContent()).toContain('6');
  expect(wrongs).toEqual([]);
  await close();
});

test('corrected files are read anew, the others not, and what changed is told', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  await openCityView(page);
  await page.locator('[data-picker=files]').setInputFiles(['舞钢市.xlsx', '宝丰县学生资助管理中心.xlsx'].map((name) => join(folder, name)));
  await allRead(page);
  const card = makeCity().cards.find(({ fileName }) => fileName === '舞钢市.xlsx');
  const bytes = editPackage(null, [...card?.changes ?? [], { type: 'set', place: { sheet: '打分卡', row: 6, column: 4 }, value: 5 }]);
  await page.locator('[data-picker=files]').setInputFiles({ name: '舞钢市.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.getByText('本次读入后有 1 个单位变化').waitFor();
  expect(await page.getByText('96.5 → 97.5（1.3 4 → 5）').isVisible()).toBe(true);
  expect(wrongs).toEqual([]);
  await close();
});

test('return slips go out, one in all or one for each unit, and come back as the counties’ answers', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  await openCitySample(page);
  await openTab(page, '导出');
  await page.getByRole('textbox', { name: '答复期限' }).fill('4月25日');
  const { name, bytes } = await downloaded(page, '全部在一个工作簿');
  expect(name).toBe('平顶山市退回单.xlsx');
  const opened = await openWorkbook(bytes, name);
  expect(opened.ok && readSlips(opened.workbook).map(({ unit }) => unit)).toEqual(['鲁山县', '郟县', '卫东区', '新华区']);
  const archive = await downloaded(page, '每个单位一个文件（压缩包）');
  expect(archive.name).toBe('平顶山市退回单.zip');
  expect(archive.bytes.includes(Buffer.from('退回单-郟县.xlsx'))).toBe(true);
  expect(wrongs).toEqual([]);
  await close();
});

test('a batch and its review come back after the page is loaded again', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  await openCitySample(page);
  await openTab(page, '单位');
  await field(page, '1.3').fill('1');
  await field(page, '1.3').press('Enter');
  await page.getByText('初评调整，调整前 4').waitFor();
  await page.getByText(/已自动保存/).waitFor();
  await page.reload();
  await openCityView(page);
  await page.getByRole('button', { name: '继续上次' }).click();
  await allRead(page);
  await openTab(page, '单位');
  await page.getByRole('combobox', { name: '单位' }).selectOption('舞钢市');
  expect(await field(page, '1.3').inputValue()).toBe('1');
  await page.getByRole('button', { name: /^1\.3 / }).click();
  await page.getByRole('button', { name: '看来源' }).click();
  await page.getByRole('table', { name: '来源单元格附近的内容' }).waitFor();
  expect(wrongs).toEqual([]);
  await close();
});

test('everything is reached by keyboard: files, ranking, item, points, undo', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  await openCitySample(page);
  await page.getByRole('tab', { name: '导入' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '等级分布' }).waitFor();
  await page.locator('[data-nav=unit]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('鲁山县');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: '单位' }).waitFor();
  expect(await page.getByRole('combobox', { name: '单位' }).inputValue()).toBe('鲁山县');
  await page.locator('[data-nav=review]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('官方原文').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('官方原文').waitFor({ state: 'detached' });
  await page.keyboard.press('Tab');
  await page.keyboard.type('0.5');
  await page.keyboard.press('Enter');
  await page.getByText('初评调整，调整前 1').waitFor();
  await page.locator('[data-nav=review]').first().focus();
  await page.keyboard.press('Control+z');
  await page.getByText('初评调整，调整前 1').waitFor({ state: 'detached' });
  expect(wrongs).toEqual([]);
  await close();
});

test('a folder of 3,000 files: each is told, a screenful is drawn, and keys reach all of them', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  const full = await writeCityFolder();
  await Promise.all(Array.from({ length: 2990 }, (_, index) => writeFile(join(full, `扫描件${String(index + 1).padStart(4, '0')}.xlsx`), 'scanned')));
  await openCityView(page);
  await page.locator('[data-picker=folder]').setInputFiles(full);
  await allRead(page, 240_000);
  const rows = page.getByRole('region', { name: '报送情况' }).locator('li[data-index]');
  expect(await rows.count()).toBeLessThan(60);
  const size = Number(await rows.first().getAttribute('aria-setsize'));
  expect(size).toBeGreaterThanOrEqual(3000);
  const at = () => page.evaluate(() => Number(document.activeElement?.closest('[data-index]')?.getAttribute('aria-posinset')));
  await page.locator('[data-nav=line]').first().focus();
  await page.keyboard.press('End');
  await page.locator(`li[aria-posinset="${size}"] :focus`).waitFor();
  await page.keyboard.press('Home');
  await page.locator('li[aria-posinset="1"] :focus').waitFor();
  for (let step = 0; step < 90; step += 1) await page.keyboard.press('ArrowDown');
  expect(await at()).toBeGreaterThan(25);
  await page.mouse.wheel(0, 60_000);
  await page.keyboard.press('ArrowDown');
  expect(await at()).toBeGreaterThan(25);
  await openTab(page, '排名');
  expect((await ranking(page)).length).toBeGreaterThan(0);
  expect(wrongs).toEqual([]);
  await close();
}, 300_000);
