import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { contentSecurityPolicy, officeClients, policyFor } from '../scripts/csp.mjs';
import { officeFiles } from '../scripts/page-files.mjs';
import { servePageFolder } from '../scripts/page-server.mjs';
import { evaluate } from '../src/core/report';
import { openWorkbook } from '../src/hosts/open';
import { samples } from '../src/samples';
import { schemes } from '../src/schemes';
import { launchBrowser } from './tools/browser';
import { describeWith } from './tools/provided';

const dist = join(__dirname, '../dist');
const opened = (page: Page) => page.waitForFunction(() => document.querySelector('#root')?.childElementCount && !document.querySelector('.opening'));
const kept = (page: Page) => page.evaluate(async () => {
  await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller) await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
});

test('the command line starts as a program of its own', () => {
  const version = execFileSync(join(dist, 'cli/cli.cjs'), ['--version'], { encoding: 'utf8' }).trim();
  expect(version).toBe((JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as { version: string }).version);
});

const scriptsOf = (html: string) => [...html.matchAll(/<script([^>]*)>([^<]*)/g)].map(([, attributes = '', code]) => ({ src: /src="([^"]+)"/.exec(attributes)?.[1], code }));

test.each(['index.html', 'taskpane.html'])('%s carries the policy and no script but from its own files', async (name) => {
  const page = await readFile(join(dist, 'page', name), 'utf8');
  const scripts = scriptsOf(page);
  expect(page).toContain(`content="${contentSecurityPolicy}"`);
  expect(scripts.map(({ code }) => code).join('')).toBe('');
  for (const { src = '' } of scripts) expect(existsSync(join(dist, 'page', src))).toBe(true);
  expect(scripts.filter(({ src }) => /^(page|taskpane)\.[0-9a-f]{8}\.js$/.test(src ?? ''))).toHaveLength(1);
  expect(scripts.filter(({ src }) => src === 'office/office.js')).toHaveLength(name === 'taskpane.html' ? 1 : 0);
});

test('the client of Office is in the build, unmodified', async () => {
  for (const { from, to } of officeFiles) expect((await readFile(join(dist, 'page', to))).equals(await readFile(from))).toBe(true);
});

test.each([['intranet', "script-src 'self';"], ['cdn', "script-src 'self' https://appsforoffice.microsoft.com;"], ['china', "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;"]])('the %s edition lets in the client that it loads, and nothing else', (edition, scripts) => {
  const policy = policyFor(officeClients[edition]);
  expect(policy).toContain(scripts);
  expect(policy).toContain(scripts.replace('script-src', 'connect-src'));
  expect(policy).not.toMatch(/unsafe|\*|http:/);
});

test('the samples are workbooks that anyone can download', async () => {
  const page = await readFile(join(dist, 'page/samples/index.html'), 'utf8');
  const names = [...page.matchAll(/href="([^"]+)" download/g)].map(([, name = '']) => decodeURIComponent(name));
  expect(names).toEqual(samples.map(({ fileName }) => fileName));
  for (const name of names) {
    const opened = await openWorkbook(await readFile(join(dist, 'page/samples', name)), name);
    if (!opened.ok) throw new Error(opened.refusal.reason);
    expect(evaluate(opened.workbook, schemes, name)).toHaveLength(1);
  }
});

describeWith('browser')('in a browser', () => {
  let browser: Browser;
  let folder: string;
  const servers: { close: () => Promise<void> }[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    folder = await mkdtemp(join(tmpdir(), 'built-'));
    await cp(join(dist, 'page'), folder, { recursive: true });
  });

  afterAll(async () => {
    for (const server of servers) await server.close();
    await browser.close();
    await rm(folder, { recursive: true });
  });

  test('after its first load the page opens without a network, and asks nobody else', async () => {
    const server = await servePageFolder(folder);
    servers.push(server);
    const page = await browser.newPage();
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(server.url);
    await opened(page);
    await kept(page);
    await servers.pop()!.close();
    await page.reload();
    await opened(page);
    await page.close();
    expect([...new Set(asked)]).toEqual([new URL(server.url).origin]);
    expect(errors).toEqual([]);
  });

  test('a new version waits while two windows show the old one, and opens when one is left', async () => {
    const server = await servePageFolder(folder);
    servers.push(server);
    const context = await browser.newContext();
    const [first, second] = [await context.newPage(), await context.newPage()];
    for (const page of [first, second]) {
      await page.goto(server.url);
      await opened(page);
      await kept(page);
    }
    const index = join(folder, 'index.html');
    const worker = join(folder, 'offline-worker.js');
    await writeFile(index, (await readFile(index, 'utf8')).replace('<html', '<html data-version="2"'));
    await writeFile(worker, (await readFile(worker, 'utf8')).replace(/version:\s*"\w+"/, 'version:"2"'));
    const version = (page: Page) => page.evaluate(() => document.documentElement.dataset.version);
    const waiting = (page: Page) => page.waitForFunction(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

    await first.reload();
    await waiting(first);
    await first.reload();
    await opened(first);
    const withTwo = await version(first);
    await second.close();
    await first.reload();
    await first.waitForFunction(() => document.documentElement.dataset.version === '2');
    await opened(first);
    await context.close();
    expect(withTwo).toBeUndefined();
  });
});
