import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { parsePlace } from '../../src/core/address';
import { evaluate } from '../../src/core/report';
import type { Report } from '../../src/core/report';
import type { Workbook } from '../../src/core/workbook';
import { openWorkbook } from '../../src/hosts/open';
import { editPackage } from '../../src/hosts/xlsx/write';
import { makeFilled } from '../../src/samples/make';
import { schemes } from '../../src/schemes';
import { launchBrowser, servePage } from '../tools/browser';
import type { ServedPage } from '../tools/browser';
import { testWith } from '../tools/provided';
import { openCounty, openSample, pointsOf, totalOf } from './county-page';

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

interface Handed { name: string; bytes: Buffer }

async function handed(page: Page, act: () => Promise<void>): Promise<Handed> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function reread({ name, bytes }: Handed): Promise<{ workbook: Workbook; report: Report }> {
  const opened = await openWorkbook(bytes, name);
  const [report] = opened.ok ? evaluate(opened.workbook, schemes, name) : [];
  if (!opened.ok || report === undefined) throw new Error('the submission holds no card');
  return { workbook: opened.workbook, report };
}

const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();

const settle = async (page: Page, material: string): Promise<void> => {
  await page.locator(`[data-material=${material}]`).focus();
  await page.keyboard.press('1');
};

test('from a filled sample through mending to 定稿, and a submission that reads again as the same card', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  await openSample(page);
  await tab(page, /^上报/);
  await page.getByText('尚有 4 项未办结，以下文件每页标“草稿”。').waitFor();
  const draft = await handed(page, () => page.getByRole('button', { name: '生成并下载 上报表' }).click());
  expect(draft.name).toBe('鲁山县-上报表-草稿.xlsx');

  await page.getByRole('button', { name: '3.2.3 咨询投诉情况：得分未填，本项暂不计分' }).click();
  await pointsOf(page, '3.2.3').fill('2');
  await pointsOf(page, '3.2.3').press('Enter');
  await tab(page, /^上报/);
  await page.getByRole('button', { name: /^1\.4\.1 办公场所：缺材料“办公大厅照片”/ }).click();
  await settle(page, 'm141a');
  await tab(page, /^材料/);
  await settle(page, 'm231c');
  await settle(page, 'm26b');
  await tab(page, /^上报/);
  await page.getByRole('heading', { name: '可以定稿' }).waitFor();
  await page.getByText('以下文件为定稿。').waitFor();

  const final = await handed(page, () => page.getByRole('button', { name: '生成并下载 上报表' }).click());
  const { workbook, report } = await reread(final);
  expect(final.name).toBe('鲁山县-上报表-定稿.xlsx');
  expect(report).toMatchObject({ unit: '鲁山县', year: 2020, complete: true, total: await totalOf(page), undecided: { count: 0 } });
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(JSON.stringify(workbook)).not.toContain('草稿');

  for (const [kind, sign] of [['自评报告', '目录'], ['分隔页', '1.1.1']] as const) {
    const document = await handed(page, () => page.getByRole('button', { name: `生成并下载 ${kind}` }).click());
    const text = strFromU8(unzipSync(document.bytes)['word/document.xml'] ?? new Uint8Array());
    expect([document.name, text.includes(sign), text.includes('草稿')]).toEqual([`鲁山县-${kind}-定稿.docx`, true, false]);
  }
  expect(wrongs).toEqual([]);
  await close();
});

test('personal numbers are shown masked, and no file is made with them until something is chosen, by keys alone (003 （二十一）)', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  const kit = makeFilled();
  const names = kit.flatMap((change) => (change.type === 'add' ? change.names : []));
  const state = parsePlace(names.find(({ name }) => name === '_dfk.material.m111a')?.refersTo ?? '');
  if (state === null) throw new Error('no list of materials');
  const bytes = Buffer.from(editPackage(null, [...kit, { type: 'set', place: { ...state, column: state.column + 1 }, value: '找王某 13812345678' }]));
  await page.locator('input[type=file]').first().setInputFiles({ name: '鲁山县.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
  await page.getByRole('tablist').waitFor();
  await tab(page, /^上报/);
  const files = page.getByRole('article', { name: '上报表' });
  await files.getByText('其中有个人信息，选择处理办法后才能生成。').waitFor();
  expect(await page.getByRole('list', { name: '个人信息' }).getByText('手机号 138******78').count()).toBeGreaterThan(0);
  expect(await page.locator('body').innerText()).not.toContain('13812345678');

  await page.getByRole('button', { name: '去选择 上报表' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: '生成并下载 上报表' }).focus();
  const masked = await handed(page, () => page.keyboard.press('Enter'));
  const text = JSON.stringify((await reread(masked)).workbook);
  expect([text.includes('138******78'), text.includes('13812345678')]).toEqual([true, false]);
  expect(text).toContain(createHash('sha256').update(bytes).digest('hex'));
  expect(wrongs).toEqual([]);
  await close();
});

test('the previews show the card and the report as they go out', async () => {
  const { page, wrongs, close } = await openCounty(browser, served);
  await openSample(page);
  await tab(page, /^上报/);
  const show = async (kind: string): Promise<string> => {
    const file = page.getByRole('article', { name: kind });
    await file.getByText('预览', { exact: true }).click();
    return file.getByRole('region').innerText();
  };
  const card = await show('上报表');
  for (const part of ['草稿：尚有 4 项未办结', '得分合计', '注1　1.4.1 办公场所：自评 5，核定 0。']) expect(card).toContain(part);
  expect(await show('自评报告')).toMatch(/目录[^]*分项自评[^]*1\.1\.1/);
  expect(await show('分隔页')).toContain('领导小组成立情况');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(wrongs).toEqual([]);
  await close();
});
