import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { evaluate } from '../../src/core/report';
import type { Report } from '../../src/core/report';
import { openWorkbook } from '../../src/hosts/open';
import { editPackage } from '../../src/hosts/xlsx/write';
import { makeMessy } from '../../src/samples/make';
import { schemes } from '../../src/schemes';
import { launchBrowser, servePage } from '../tools/browser';
import type { ServedPage } from '../tools/browser';
import { testWith } from '../tools/provided';
import { openCounty, openSample, pointsOf, showsTotal, totalOf } from './county-page';

jest.setTimeout(60_000);

const test = testWith('browser');

let browser: Browser;
let served: ServedPage;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), servePage()]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Saves a copy as a person does, and reads it as the program does. */
async function saveCopy(page: Page): Promise<{ name: string; bytes: Buffer; report: Report }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '保存副本' }).first().click()]);
  const bytes = await readFile(await download.path());
  const name = download.suggestedFilename();
  const opened = await openWorkbook(bytes, name);
  const [report] = opened.ok ? evaluate(opened.workbook, schemes, name) : [];
  if (report === undefined) throw new Error('the copy holds no card');
  return { name, bytes, report };
}

test('a newcomer sees the total change because a document is missing, and why (001 三)', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  await openSample(page);
  const before = await totalOf(page);
  await page.getByRole('button', { name: /^1\.3 / }).click();
  await page.locator('[data-material=m13a]').click();
  await showsTotal(page, before - 5);
  expect(await page.getByText('本项 0 分：缺 教育局人事调动手续').first().isVisible()).toBe(true);
  await page.keyboard.press('Control+z');
  await showsTotal(page, before);
  expect(wrongs).toEqual([]);
  await close();
});

test('points that are typed count at once; what is no number is told apart from 0', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  await openSample(page);
  const before = await totalOf(page);
  await pointsOf(page, '3.2.3').fill('1.5');
  await pointsOf(page, '3.2.3').press('Enter');
  await showsTotal(page, before + 1.5);
  await pointsOf(page, '3.2.3').fill('约2');
  await pointsOf(page, '3.2.3').press('Tab');
  await showsTotal(page, before);
  expect(await page.getByText('“约2”').first().isVisible()).toBe(true);
  expect(wrongs).toEqual([]);
  await close();
});

test('everything is reached by keyboard: sample, points, item, material, tabs', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  const focused = () => page.evaluate(() => (document.activeElement instanceof HTMLButtonElement ? document.activeElement.textContent : ''));
  for (let step = 0; step < 20 && !(await focused()).startsWith('鲁山县打分卡'); step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('tablist').waitFor();
  const before = await totalOf(page);
  for (let step = 0; step < 20 && !(await focused()).startsWith('1.1.1'); step++) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toContain('1.3');
  await page.keyboard.press('Enter');
  for (let step = 0; step < 20 && !(await page.evaluate(() => document.activeElement?.getAttribute('data-material') === 'm13a')); step++) await page.keyboard.press('Tab');
  await page.keyboard.press('2');
  await showsTotal(page, before - 5);
  await page.keyboard.press('1');
  await showsTotal(page, before);
  await page.keyboard.press('Escape');
  await page.locator('[data-material=m13a]').waitFor({ state: 'detached' });
  expect(await focused()).toContain('1.3');
  await page.keyboard.press('Tab');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await showsTotal(page, before - 1);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('1.4.1');
  await page.getByRole('tab', { name: '填报' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^错误/ }).waitFor();
  expect(wrongs).toEqual([]);
  await close();
});

test('a copy is a new file with all that was typed, and opens to the same total', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  await openSample(page);
  await pointsOf(page, '3.2.3').fill('1.5');
  await page.getByRole('tab', { name: '材料' }).click();
  await page.locator('[data-material=m141a]').press('1');
  await page.locator('[data-material=m141a][data-state=present]').waitFor();
  const shown = await totalOf(page);
  const { name, bytes, report } = await saveCopy(page);
  expect(name).toMatch(/^示例-鲁山县打分卡（打分卡助手 \d{4}-\d{2}-\d{2}）\.xlsx$/);
  expect(report.total).toBe(shown);
  expect(report.items.find(({ code }) => code === '3.2.3')?.typed).toBe(1.5);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  await page.getByText('尚未修改').waitFor();
  expect(await totalOf(page)).toBe(shown);
  expect(wrongs).toEqual([]);
  await close();
});

test('a workbook that a county sent keeps its other sheets; lists of materials are added only when allowed', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  await page.locator('input[type=file]').setInputFiles({ name: '叶县.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(editPackage(null, makeMessy())) });
  await page.getByRole('tab', { name: '材料' }).click();
  await page.locator('[data-material=m141a]').press('1');
  await page.getByRole('button', { name: '添加', exact: true }).click();
  await page.locator('[data-material=m141a][data-state=present]').waitFor();
  const { report, bytes } = await saveCopy(page);
  const opened = await openWorkbook(bytes, '叶县.xlsx');
  expect(report.items.find(({ code }) => code === '1.4.1')?.materials).toMatchObject([{ state: 'present' }]);
  expect(opened.ok && opened.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', '联系人', '材料清单', '填报数据']);
  expect(wrongs).toEqual([]);
  await close();
});

test('mechanical mistakes are mended by one press, and the mend can be undone', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  await page.getByRole('button', { name: /^县里报来的打分卡/ }).click();
  await page.getByRole('tab', { name: /^问题/ }).click();
  await page.getByRole('button', { name: '恢复权重 4' }).click();
  await page.getByRole('button', { name: '恢复权重 4' }).waitFor({ state: 'detached' });
  await page.getByText('已修正 2.3.1', { exact: true }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: '恢复权重 4' }).waitFor();
  expect(wrongs).toEqual([]);
  await close();
});

test('a PDF is refused in plain words with what to do, and the page goes on', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  await page.locator('input[type=file]').setInputFiles({ name: '扫描件.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj') });
  await page.getByText(/扫描件\.pdf：/).waitFor();
  expect(await page.getByText(/另存为 \.xlsx|请选择打分卡的 Excel/).isVisible()).toBe(true);
  await openSample(page);
  expect(await totalOf(page)).toBeGreaterThan(0);
  expect(wrongs).toEqual([]);
  await close();
});

test('work that was not closed comes back after the page is loaded again', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  await openSample(page);
  const before = await totalOf(page);
  await pointsOf(page, '1.3').fill('3');
  await pointsOf(page, '1.3').press('Enter');
  await page.getByText(/^已自动保存/).waitFor();
  await page.reload();
  await page.getByRole('button', { name: '继续上次' }).click();
  await showsTotal(page, before - 2);
  expect(wrongs).toEqual([]);
  await close();
});

test('a new official card is made for a unit, blank and unscored', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  await page.getByRole('button', { name: '新建打分卡' }).click();
  await page.getByRole('button', { name: '新建', exact: true }).click();
  await page.getByText('请填写单位名称').waitFor();
  await page.getByRole('textbox', { name: '单位名称' }).fill('叶县');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^叶县/ }).waitFor();
  expect(await totalOf(page)).toBe(0);
  expect(wrongs).toEqual([]);
  await close();
});

test('after its first load the page works without a network', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.context().setOffline(true);
  await page.reload();
  await openSample(page);
  await page.getByRole('tab', { name: '提分建议' }).click();
  await page.getByText('补齐材料').first().waitFor();
  expect(wrongs).toEqual([]);
  await close();
});

test('another file is not opened over changes that are in no copy yet', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  await openSample(page);
  await pointsOf(page, '1.3').fill('3');
  await pointsOf(page, '1.3').press('Enter');
  await page.getByText(/^已自动保存/).waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: '叶县.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(editPackage(null, makeMessy())) });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '先保存副本' }).click()]);
  expect(download.suggestedFilename()).toContain('鲁山县');
  await page.getByRole('button', { name: '先保存副本' }).waitFor({ state: 'detached' });
  await page.locator('input[type=file]').setInputFiles({ name: '叶县.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(editPackage(null, makeMessy())) });
  await page.getByRole('heading', { name: /^叶县/ }).waitFor();
  expect(wrongs).toEqual([]);
  await close();
});
