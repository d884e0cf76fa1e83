import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from '@swc/core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser, servePage } from './tools/browser';
import type { ServedPage } from './tools/browser';
import { describeWith } from './tools/provided';

const trident = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
const edgeHtml = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19044';

const compiledFor = async (code: string, target: 'es5' | 'es2022') => (await transform(code, { jsc: { target, parser: { syntax: 'ecmascript' } }, isModule: false })).code;

test('the message is ECMAScript 5: a compiler for it finds nothing to replace', async () => {
  const code = await readFile(join(__dirname, '../assets/old-webview.js'), 'utf8');
  expect(await compiledFor(code, 'es5')).toBe(await compiledFor(code, 'es2022'));
  const newer = code.replace('function (', '(').replace(') {', ') => {');
  expect(await compiledFor(newer, 'es5')).not.toBe(await compiledFor(newer, 'es2022'));
});

test('the message uses no member that Internet Explorer 11 lacks', async () => {
  const code = await readFile(join(__dirname, '../assets/old-webview.js'), 'utf8');
  const calls = [...code.matchAll(/\.(\w+)\(/g)].map(([, name]) => name);
  expect(new Set(calls)).toEqual(new Set(['indexOf', 'createElement', 'replace', 'setAttribute', 'appendChild', 'createTextNode', 'removeChild']));
});

describeWith('browser')('the pane', () => {
  let browser: Browser;
  let served: ServedPage;

  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), servePage()]);
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  async function openPane(options: BrowserContextOptions, prepare: () => void): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    await page.addInitScript(prepare);
    await page.goto(`${served.url}taskpane.html`);
    return page;
  }

  const lacksReplaceAll = () => void Reflect.deleteProperty(String.prototype, 'replaceAll');

  it.each<[string, BrowserContextOptions, () => void]>([
    ['Internet Explorer 11', { userAgent: trident }, () => {}],
    ['Edge Legacy', { userAgent: edgeHtml }, () => {}],
    ['a webview without ECMAScript 2021', {}, lacksReplaceAll],
  ])('says in %s where the same can be done', async (_, options, prepare) => {
    const page = await openPane(options, prepare);
    const message = page.getByRole('alert');
    await message.waitFor();
    expect(await message.innerText()).toMatch(/请用新版 Edge 或 Chrome 浏览器[^]*current Edge or Chrome browser/);
    expect(await page.getByRole('link').getAttribute('href')).toBe(`${served.url}index.html`);
    expect(await page.locator('button').count()).toBe(0);
    await page.context().close();
  });

  it('asks for nothing but its own files outside Excel', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const refused: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => void (message.text().includes('Content Security Policy') && refused.push(message.text())));
    await page.goto(`${served.url}taskpane.html`);
    await page.getByRole('button').first().waitFor();
    await page.evaluate(() => Office.onReady());
    await page.waitForLoadState('networkidle');
    await page.close();
    expect([...new Set(asked.map((address) => new URL(address).origin))]).toEqual([new URL(served.url).origin]);
    expect(asked.map((address) => new URL(address).pathname)).toContain('/office/o15apptofilemappingtable.js');
    expect(refused).toEqual([]);
  });
});
