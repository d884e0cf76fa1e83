import type { Browser, Page } from 'playwright-core';
import { evaluate } from '../../src/core/report';
import { sha256 } from '../../src/hosts/node';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../src/hosts/xlsx/write';
import { makeFilled, makeMessy } from '../../src/samples/make';
import { schemes } from '../../src/schemes/index';
import { generateLayout } from '../layouts/generate';
import { launchBrowser } from '../tools/browser';
import { serveHarness, type Harness } from '../tools/harness';
import { describeWith } from '../tools/provided';
import type { IntakeHarness } from './harness';
import type { Told } from './troubled';

declare const harness: IntakeHarness;

describeWith('browser')('in a browser, under the policy of the page', () => {
  let served: Harness;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    served = await serveHarness('test/intake/harness.ts');
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    await page.goto(served.url);
    await page.waitForFunction(() => 'harness' in window);
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test('workers give the reports that Node gives, of every format, and the digest', async () => {
    const xls = Array.from({ length: 200 }, (_, seed) => generateLayout(seed)).find(({ fileName }) => fileName.endsWith('.xls'));
    if (xls === undefined) throw new Error('No layout is an .xls');
    const files = [
      { name: '叶县.xlsx', bytes: editPackage(null, makeMessy()) }, { name: '鲁山县.xlsx', bytes: editPackage(null, makeFilled()) },
      { name: xls.fileName, bytes: xls.bytes }, { name: '空.xlsx', bytes: new Uint8Array() },
    ];
    const taken = await page.evaluate((given) => harness.take(given), files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })));
    expect(taken?.map(({ kind }) => kind)).toEqual(['cards', 'cards', 'cards', 'refused']);
    for (const [index, { name, bytes }] of files.slice(0, 2).entries()) {
      expect(taken?.[index]).toEqual({ kind: 'cards', source: { file: name, sha256: sha256(bytes), modified: null }, reports: evaluate(readXlsx(bytes), schemes, name), slips: [] });
    }
    expect(taken?.[2]).toMatchObject({ source: { file: xls.fileName, sha256: sha256(xls.bytes) } });
    expect(errors).toEqual([]);
  });

  test('a job that throws, a worker that dies and one that hangs concern their own job', async () => {
    const tasks: Told[] = ['answer', 'throw', 'answer', 'die', 'answer', 'loop', 'answer'];
    expect(await page.evaluate((told) => harness.trouble(told, 3_000, 1), tasks)).toEqual({
      hired: 3,
      told: ['worker did answer', 'failed: Error: told to throw', 'worker did answer', expect.stringMatching(/^lost: .*told to die/), 'worker did answer', 'hung: No answer within 3000 ms', 'worker did answer'],
    });
  });

  test('a worker that cannot start is told of for each file, and an abort ends the rest', async () => {
    expect(await page.evaluate(() => harness.absent())).toEqual(['lost: The worker did not start', 'lost: The worker did not start']);
    expect(await page.evaluate(() => harness.cancel())).toEqual({ all: false, told: [0] });
  });
});
