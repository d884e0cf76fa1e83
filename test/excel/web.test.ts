import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tools/browser';
import { testWith } from '../tools/provided';
import { createExcel } from './host';
import type { EmulatedExcel } from './host';
import { openWeb } from './web';
import type { Web } from './web';

const PAGE = '<!doctype html><html><head><meta charset="utf-8"><script src="office/office.js"></script></head><body></body></html>';

let browser: Browser;
let folder: string;
let excel: EmulatedExcel;
let web: Web;

const test = testWith('browser');

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'addin-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  excel = createExcel({ sheets: [{ name: '打分卡', rows: [{ index: 0, cells: [{ column: 0, value: 1 }] }], merges: [] }, { name: '材料清单', rows: [], merges: [] }], names: [] }, { api: 'ceiling', platform: 'web' });
  web = await openWeb(excel, { browser, folder, page: 'probe.html', withClient: true, files: { 'probe.html': PAGE } });
  await web.frame.waitForFunction(() => 'Office' in window);
});
afterEach(() => web.close());

test('the client of Excel on the web starts in the frame and asks nobody else', async () => {
  const { host, platform } = await web.frame.evaluate(() => Office.onReady());
  expect([host, platform]).toEqual(['Excel', 'OfficeOnline']);
  expect(web.strangers).toEqual([]);
  expect(web.errors.filter((error) => !/inline style/.test(error))).toEqual([]);
});

test('batches read and write, and errors keep their codes', async () => {
  const read = await web.frame.evaluate(async () => {
    await Office.onReady();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('打分卡');
      sheet.getRange('B1').values = [['鲁山县']];
      const range = sheet.getRange('A1:B1').load('values');
      await context.sync();
      return range.values as unknown[][];
    });
  });
  expect(read).toEqual([[1, '鲁山县']]);
  expect(excel.workbook().sheets[0]?.rows[0]?.cells[1]?.value).toBe('鲁山县');
  excel.fail({ code: 5004, message: '' });
  const code = await web.frame.evaluate(() => Excel.run((context) => context.workbook.load('name').context.sync()).then(() => '', (error: OfficeExtension.Error) => error.code));
  expect(code).toBe('InvalidOperationInCellEditMode');
});

test('events arrive: changes, selection, sheets that get another name', async () => {
  await web.frame.evaluate(async () => {
    await Office.onReady();
    const seen: string[] = [];
    Object.assign(window, { seen });
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.onChanged.add(async (event) => void seen.push(`${event.address} ${String(event.details?.valueAfter)} ${event.source}`));
      workbook.worksheets.onMoved.add(async (event) => void seen.push(`${event.positionBefore} → ${event.positionAfter}`));
      workbook.worksheets.onNameChanged.add(async (event) => void seen.push(`${event.nameBefore} → ${event.nameAfter}`));
      workbook.onSelectionChanged.add(async () => void seen.push('selection'));
      await context.sync();
    });
  });
  excel.user.select('打分卡', 'B2');
  excel.coauthor.type('打分卡', 'A1', 2);
  excel.user.renameSheet('打分卡', '自评');
  excel.user.moveSheet('自评', 1);
  await web.frame.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length === 4);
  expect(await web.frame.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(['selection', 'A1 2 Remote', '打分卡 → 自评', '0 → 1']);
});

test('Excel.createWorkbook opens a workbook beside this one', async () => {
  await web.frame.evaluate(async () => {
    await Office.onReady();
    await Excel.createWorkbook(btoa('PK'));
  });
  expect(excel.opened().map((bytes) => [...bytes])).toEqual([[0x50, 0x4b]]);
});

test('on another site, where a browser may refuse storage to the frame, the client starts and reads too', async () => {
  const other = await openWeb(excel, { browser, folder, page: 'probe.html', withClient: true, files: { 'probe.html': PAGE }, excelAt: 'otherSite' });
  await other.frame.waitForFunction(() => 'Office' in window);
  const names = await other.frame.evaluate(async () => {
    await Office.onReady();
    return Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
  });
  expect(names).toEqual(['打分卡', '材料清单']);
  expect(other.strangers).toEqual([]);
  await other.close();
});
