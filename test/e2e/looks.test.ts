import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser, servePage } from '../tools/browser';
import type { ServedPage } from '../tools/browser';
import { testWith } from '../tools/provided';
import { breaches, overflow } from './breaches';
import { openCounty, openSample } from './county-page';

jest.setTimeout(90_000);

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

const ROOMS = { narrow: { width: 350, height: 768 }, wide: { width: 1366, height: 768 } };
const COLOURS: Record<string, BrowserContextOptions> = { light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' }, 'forced colours': { forcedColors: 'active', contrast: 'more' } };
const CASES = Object.entries(ROOMS).flatMap(([room, viewport]) => Object.entries(COLOURS).map(([colours, options]) => ({ room, colours, options: { viewport, bypassCSP: true, ...options } })));

test.each(CASES)('every screen is accessible and fits, $room, $colours', async ({ options }) => {
  const { page, close } = await openCounty(browser, served, options);
  expect([await breaches(page), await overflow(page)]).toEqual([[], 0]);
  await openSample(page);
  expect([await breaches(page), await overflow(page)]).toEqual([[], 0]);
  await page.getByRole('button', { name: /^1\.4\.1 / }).click();
  await page.getByText('官方原文').waitFor();
  expect([await breaches(page), await overflow(page)]).toEqual([[], 0]);
  for (const [tab, sign] of [[/^问题/, /^错误 \d/], [/^提分建议/, '补齐材料'], [/^材料/, /^已有 \d/], [/^上报/, '分隔页']] as const) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByText(sign).first().waitFor();
    expect([await breaches(page), await overflow(page)]).toEqual([[], 0]);
  }
  await close();
});

test('nothing moves when a number changes: the list stands where it stood', async () => {
  const { page, close } = await openCounty(browser, served);
  await openSample(page);
  const top = async () => (await page.getByRole('button', { name: /^1\.1\.1 / }).boundingBox())?.y;
  const before = await top();
  const field = page.getByRole('textbox', { name: /^3\.1\.1 / });
  await field.fill('12.25');
  await field.blur();
  await page.getByText(/^已自动保存/).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  expect(await top()).toBe(before);
  await close();
});

test('speaks English when asked, official text stays as it is', async () => {
  const { page, close } = await openCounty(browser, served);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Open workbook' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.getByRole('button', { name: /^A filled card/ }).click();
  await page.getByRole('tab', { name: 'Papers' }).click();
  await page.getByText('办公大厅照片').waitFor();
  expect(await overflow(page)).toBe(0);
  await close();
});

test('a notice, a menu and a dialog leave the card in sight', async () => {
  const { page, close } = await openCounty(browser, served);
  await page.getByRole('button', { name: /^县里报来的打分卡/ }).click();
  await page.getByRole('tab', { name: /^问题/ }).click();
  const heading = page.getByRole('heading', { name: /^错误/ });
  const inSight = async () => {
    const box = await heading.boundingBox();
    if (box === null) throw new Error('the heading is not there');
    return page.evaluate(({ x, y }) => document.elementFromPoint(x + 4, y + 4)?.tagName, box);
  };
  await page.getByRole('button', { name: '恢复权重 4' }).click();
  await page.getByText('已修正 2.3.1', { exact: true }).waitFor();
  expect(await inSight()).toBe('H2');
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menu').waitFor();
  expect(await inSight()).toBe('H2');
  await close();
});
