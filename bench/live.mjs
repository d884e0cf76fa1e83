import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../scripts/browser.mjs';
import { buildIsStale } from '../scripts/build-state.mjs';
import { applyChanges } from '../src/core/change';
import { makeFilled } from '../src/samples/make';
import { createExcel } from '../test/excel/host';
import { openWeb } from '../test/excel/web';

const root = fileURLToPath(new URL('..', import.meta.url));
const EDITS = 60;
const WARM = 5;
const TARGET_MS = 100;
/** Between an edit that is shown and the next, so that each is one of its own. */
const PAUSE_MS = 600;
const CARD = '打分卡';
const POINTS = 'E7';

const percentile = (numbers, share) => numbers.toSorted((one, other) => one - other)[Math.ceil(numbers.length * share) - 1];
const line = (what, times) => `${what.padEnd(34)} p50 ${String(percentile(times, 0.5)).padStart(4)} ms   p95 ${String(percentile(times, 0.95)).padStart(4)} ms`;
const pause = (delay) => new Promise((resolve) => { setTimeout(resolve, delay); });

/** Keeps, by the clock that all programs of this computer share, when each new total was first painted. */
function watchTotal() {
  const total = () => document.querySelector('[aria-live=polite]')?.textContent ?? '';
  let last = total();
  window.shown = [];
  new MutationObserver(() => {
    if (total() === last) return;
    last = total();
    requestAnimationFrame(() => setTimeout(() => window.shown.push(Date.now())));
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** From an edit in the emulated Excel on the web to the changed total in the built pane, in a real browser. */
export async function measure() {
  if (buildIsStale(root)) throw new Error('The build is older than its sources: npm run build');
  const excel = createExcel(applyChanges({ sheets: [], names: [] }, makeFilled()), { api: 'ceiling', platform: 'web' });
  const asked = [];
  const watched = { ...excel, send: (body) => {
    asked.push(Date.now());
    return excel.send(body);
  } };
  const browser = await startBrowser(root);
  try {
    const { frame, close } = await openWeb(watched, { browser, folder: join(root, 'dist/page'), page: 'taskpane.html' });
    await frame.getByRole('tablist').waitFor();
    await frame.evaluate(watchTotal);
    const times = { asked: [], shown: [] };
    let batches = 0;
    for (let edit = -WARM; edit < EDITS; edit += 1) {
      await pause(PAUSE_MS);
      asked.length = 0;
      const start = Date.now();
      excel.user.type(CARD, POINTS, edit % 2 === 0 ? '4' : '3');
      const shown = await (await frame.waitForFunction((count) => window.shown[count], edit + WARM)).jsonValue();
      if (edit < 0) continue;
      times.asked.push(asked[0] - start);
      times.shown.push(shown - start);
      batches += asked.length;
    }
    await close();
    console.log(line('edit to the pane\'s first question', times.asked));
    console.log(`${line('edit to the changed pane', times.shown)}   target ${TARGET_MS}, ${(percentile(times.shown, 0.5) / TARGET_MS).toFixed(2)} of it   ${EDITS} edits, ${(batches / EDITS).toFixed(1)} batches each`);
    return true;
  } finally {
    await browser.close();
  }
}
