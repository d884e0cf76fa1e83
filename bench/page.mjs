import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { startBrowser } from '../scripts/browser.mjs';
import { buildIsStale } from '../scripts/build-state.mjs';
import { servePageFolder } from '../scripts/page-server.mjs';
import { median } from './median.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist/page');
const ROUNDS = 9;
const TARGET_KB = 150;
const TARGET_MS = 300;

/** What index.html asks for before anything can be shown. */
function firstScripts() {
  const names = [...readFileSync(join(folder, 'index.html'), 'utf8').matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, name]) => name);
  return names.map((name) => ({ name, kilobytes: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1024 }));
}

/** Keeps the moment, in ms since the navigation began, at which the button can first be seen and pressed. */
function watchForUsable() {
  const look = () => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes('打开工作簿'));
    if (button?.checkVisibility() && !button.disabled) window.usable = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

async function timesToUsable() {
  const served = await servePageFolder(folder);
  const browser = await startBrowser(root);
  try {
    const context = await browser.newContext({ locale: 'zh-CN' });
    await context.addInitScript(watchForUsable);
    const times = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const page = await context.newPage();
      await page.goto(served.url);
      const time = await page.waitForFunction(() => window.usable);
      if (round > 0) times.push(await time.jsonValue());
      await page.close();
    }
    return times;
  } finally {
    await browser.close();
    await served.close();
  }
}

/** What the built page loads first and how soon it can be used in a warm browser. */
export async function measure() {
  if (buildIsStale(root)) throw new Error('The build is older than its sources: npm run build');
  const scripts = firstScripts();
  const size = scripts.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  for (const { name, kilobytes } of scripts) console.log(`${name.padEnd(24)} ${kilobytes.toFixed(1)} KB gzip`);
  console.log(`first load   ${size.toFixed(1)} KB gzip   target ${TARGET_KB}, ${(size / TARGET_KB).toFixed(2)} of it`);
  const times = await timesToUsable();
  const time = median(times);
  console.log(`usable after ${time.toFixed(0)} ms (${times.map((one) => one.toFixed(0)).join(' ')})   target ${TARGET_MS}, ${(time / TARGET_MS).toFixed(2)} of it`);
  return true;
}
