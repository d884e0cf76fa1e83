import { performance } from 'node:perf_hooks';
import { dependentsFinder } from '../src/core/dependents';
import { evaluator } from '../src/core/report';
import { workbooksAfter } from '../src/core/workbook-after';
import { readXlsx } from '../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../src/hosts/xlsx/write';
import { makeFilled, makeMessy } from '../src/samples/make';
import { schemes } from '../src/schemes';
import { median } from './median.mjs';

const ROUNDS = 300;
const WARM = 50;
const TARGET_MS = 1;

/** Warm medians of reading and of judging a plain card, as counties send it, and a filled kit of four sheets; and of finding the formulas that an edit makes stale. */
export async function measure() {
  let met = true;
  for (const [name, changes] of [['plain card', makeMessy()], ['kit', makeFilled()]]) {
    const bytes = editPackage(null, changes);
    const evaluate = evaluator(schemes);
    const after = workbooksAfter(dependentsFinder());
    const times = { read: [], evaluate: [], stale: [] };
    let cards = 0;
    for (let round = -WARM; round < ROUNDS; round += 1) {
      const start = performance.now();
      const workbook = readXlsx(bytes);
      const between = performance.now();
      const reports = evaluate(workbook, '');
      const end = performance.now();
      const place = reports[0]?.items.find((item) => item.place !== null)?.place;
      if (place) after(workbook, [{ type: 'set', place, value: round % 2 }]);
      const edited = performance.now();
      cards = reports.length;
      if (round < 0) continue;
      times.stale.push(edited - end);
      times.read.push(between - start);
      times.evaluate.push(end - between);
    }
    if (cards !== 1) throw new Error(`One card is expected in a ${name}, not ${cards}`);
    const [read, judged, stale] = [median(times.read), median(times.evaluate), median(times.stale)];
    met &&= judged <= TARGET_MS;
    console.log(`${name.padEnd(12)} evaluate ${judged.toFixed(3)} ms   target ${TARGET_MS}, ${(judged / TARGET_MS).toFixed(2)} of it   readXlsx ${read.toFixed(3)} ms, evaluate / readXlsx = ${(judged / read).toFixed(2)}   an edit with its stale formulas ${stale.toFixed(3)} ms`);
  }
  return met;
}
