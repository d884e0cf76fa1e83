import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentSecurityPolicy } from '../../scripts/csp.mjs';
import { servePageFolder } from '../../scripts/page-server.mjs';
import { launchBrowser, servePage } from './browser';
import { testWith } from './provided';

let folder: string;
const cleanup: (() => Promise<void>)[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'served-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><link rel="stylesheet" href="page.css"><script>document.title = "inline"</script><p>打分卡</p>');
  await writeFile(join(folder, 'page.css'), 'p { color: rgb(1, 2, 3); font-family: "Noto Sans SC"; }');
  await writeFile(join(folder, 'part.0123abcd.js'), '');
  await writeFile(join(folder, '示例.xlsx'), 'PK');
});

afterAll(async () => {
  for (const step of cleanup) await step();
  await rm(folder, { recursive: true });
});

test('a page is served with the policy that the built page carries, and only hashed files may be kept', async () => {
  const server = await servePageFolder(folder);
  const page = await fetch(server.url);
  const part = await fetch(`${server.url}part.0123abcd.js`);
  const sample = await fetch(`${server.url}${encodeURIComponent('示例.xlsx')}`);
  await server.close();
  expect(page.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(part.headers.get('cache-control')).toContain('immutable');
  expect(sample.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
});

test('nothing outside the folder and nothing unknown is served', async () => {
  const server = await servePageFolder(folder);
  const answers = await Promise.all(['absent.js', '%2e%2e/package.json', '..%2f..%2fetc/passwd'].map((path) => fetch(server.url + path)));
  await server.close();
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
});

test('a taken port is replaced by a free one', async () => {
  const other = createServer();
  const taken = await new Promise<number>((resolve) => other.listen(0, 'localhost', () => resolve((other.address() as { port: number }).port)));
  const server = await servePageFolder(folder, { port: taken });
  const { status } = await fetch(server.url);
  await server.close();
  other.close();
  expect(server.port).not.toBe(taken);
  expect(status).toBe(200);
});

testWith('browser')('the browser obeys the policy, and shows Chinese glyphs from the package where the system has none', async () => {
  const server = await servePage(folder, false);
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const refused: string[] = [];
  cleanup.push(() => browser.close(), () => server.close());
  page.on('console', (message) => refused.push(message.text()));
  await page.goto(server.url);
  await page.evaluate(() => document.fonts.load('16px "Noto Sans SC"', '打分卡'));
  const seen = await page.evaluate(() => ({
    title: document.title,
    color: getComputedStyle(document.querySelector('p')!).color,
    loaded: [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family.replaceAll('"', '')),
  }));
  expect(seen).toEqual({ title: '', color: 'rgb(1, 2, 3)', loaded: expect.arrayContaining(['Noto Sans SC']) });
  expect(refused.join()).toContain('Content Security Policy');
});
