import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../scripts/browser.mjs';
import { buildIsStale } from '../scripts/build-state.mjs';
import { servePageFolder } from '../scripts/page-server.mjs';
import { writeCards } from './county-cards.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const PROVINCE = 168;
const MOST_MS = 50;

/** Milliseconds of its own processor time of every task of the page's main thread: waiting for other programs' turns is not the page's doing. */
function ownTimes(trace) {
  const named = trace.traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`);
  return trace.traceEvents.filter(({ name, pid, tid, tdur }) => name === 'RunTask' && tdur !== undefined && named.includes(`${pid} ${tid}`)).map(({ tdur }) => tdur / 1000);
}

/** Keeps every task of the page's own thread that takes longer than 50 ms by the clock. */
function watchTasks() {
  window.tasks = [];
  new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })))).observe({ type: 'longtask' });
}

/** In a real browser, the built page while a province's cards are read: the tasks that hold up its main thread. */
export async function measure() {
  if (buildIsStale(root)) throw new Error('The build is older than its sources: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'bench-city-page-'));
  const served = await servePageFolder(join(root, 'dist/page'));
  const browser = await startBrowser(root);
  try {
    const { cards } = await writeCards(folder, PROVINCE);
    const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    await page.addInitScript(watchTasks);
    await page.goto(served.url);
    await page.getByRole('button', { name: '市级汇总' }).click();
    const picker = page.locator('input[data-picker=files]');
    await picker.waitFor({ state: 'attached' });
    await page.waitForTimeout(2_000);
    const start = await page.evaluate(() => performance.now());
    await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline'] });
    await picker.setInputFiles(readdirSync(cards).map((name) => join(cards, name)));
    await page.getByText(/正在读取 \d+ \/ \d+/).first().waitFor();
    await page.getByText(/正在读取 \d+ \/ \d+/).first().waitFor({ state: 'detached', timeout: 300_000 });
    const { end, tasks } = await page.evaluate(() => ({ end: performance.now(), tasks: window.tasks }));
    const own = ownTimes(JSON.parse((await browser.stopTracing()).toString()));
    const long = own.filter((time) => time > MOST_MS);
    const byClock = tasks.filter(({ startTime }) => startTime >= start && startTime < end).map(({ duration }) => duration);
    console.log(`${PROVINCE} cards read and consolidated in ${(end - start).toFixed(0)} ms, ${((end - start) / PROVINCE).toFixed(1)} ms a file, ${own.length} tasks`);
    console.log(`tasks over ${MOST_MS} ms of the main thread's own time: ${long.length} (${long.map((time) => time.toFixed(0)).join(' ')}), longest ${Math.max(0, ...own).toFixed(0)} ms   target none`);
    console.log(`by the clock, with whatever else this computer does: ${byClock.length}, longest ${Math.max(0, ...byClock).toFixed(0)} ms`);
    return long.length === 0;
  } finally {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true });
  }
}
