import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser, servePage } from '../tools/browser';
import type { ServedPage } from '../tools/browser';
import { testWith } from '../tools/provided';
import { breaches, overflow } from './breaches';
import { openCitySample, openCityView, openTab } from './city-page';
import { openCounty } from './county-page';

jest.setTimeout(120_000);

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

const ROOMS = { narrow: { width: 350, height: 768 }, wide: { width: 1280, height: 800 } };
const COLOURS: Record<string, BrowserContextOptions> = { light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' }, 'forced colours': { forcedColors: 'active', contrast: 'more' } };
const CASES = Object.entries(ROOMS).flatMap(([room, viewport]) => Object.entries(COLOURS).map(([colours, options]) => ({ room, colours, options: { viewport, bypassCSP: true, ...options } })));

test.each(CASES)('every screen of the city is accessible and fits, $room, $colours', async ({ options }) => {
  const { page, close } = await openCounty(browser, served, options);
  const clean = async (what: string) => expect([what, await breaches(page), await overflow(page)]).toEqual([what, [], 0]);
  await openCityView(page);
  await page.getByRole('button', { name: /^看示例/ }).waitFor();
  await clean('start');
  await page.getByRole('button', { name: '县级填报' }).click();
  await openCitySample(page);
  await clean('intake');
  await openTab(page, '排名');
  await clean('ranking');
  await openTab(page, '失分');
  await page.getByRole('region', { name: /^各项平均失分条形图/ }).waitFor();
  await page.locator('[data-nav=loss]').first().click();
  await clean('losses');
  await openTab(page, '单位');
  await page.getByRole('combobox', { name: '单位' }).selectOption('鲁山县');
  await page.getByRole('button', { name: /^1\.4\.2 / }).click();
  await page.getByRole('button', { name: '看来源' }).first().click();
  await page.getByRole('table', { name: '来源单元格附近的内容' }).waitFor();
  await clean('unit');
  await openTab(page, '导出');
  await clean('export');
  await close();
});

test('speaks English when asked', async () => {
  const { page, close } = await openCounty(browser, served);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'City summary' }).click();
  await page.getByRole('button', { name: /^See a sample/ }).click();
  await page.getByRole('tab', { name: 'Ranking' }).click();
  await page.getByRole('heading', { name: 'Grades' }).waitFor();
  expect(await overflow(page)).toBe(0);
  await close();
});
