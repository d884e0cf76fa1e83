import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, closeSync, readFileSync, readdirSync, rmSync, existsSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { performance } from 'node:perf_hooks';
import { findOffice } from '../scripts/find-tools.mjs';
import { buildIsStale } from '../scripts/build-state.mjs';
import { writeCards } from './county-cards.mjs';
import { median } from './median.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** A province, and all county-level units of the country. */
const PROVINCE = 168;
const COUNTRY = 2862;
const ROUNDS = 2;
const MOST_MEGABYTES = 250;
const MOST_GROWTH = 0.1;
/** LibreOffice takes long over each. */
const CONVERTED = 12;

/** Runs a program to its end with its output in a file: milliseconds, and of a Node program the peak of memory and the processor's milliseconds with all its threads. */
function run(folder, command, args) {
  const peakFile = join(folder, 'peak');
  const out = openSync(join(folder, 'out'), 'w');
  rmSync(peakFile, { force: true });
  const start = performance.now();
  const { status, stderr, error } = spawnSync(command, args, { stdio: ['ignore', out, 'pipe'], env: { ...process.env, BENCH_PEAK: peakFile }, encoding: 'utf8' });
  const time = performance.now() - start;
  closeSync(out);
  if (error || status === null || status > 1) throw new Error(`${command} ${args.slice(0, 3).join(' ')}: ${status} ${stderr}`, { cause: error });
  if (!existsSync(peakFile)) return { time, megabytes: null, cpu: null };
  const { peak, cpu } = JSON.parse(readFileSync(peakFile, 'utf8'));
  return { time, megabytes: peak / 1024, cpu };
}

const node = (folder, ...args) => run(folder, process.execPath, ['--require', join(root, 'bench/peak.cjs'), ...args]);
const consolidate = ({ folder, cards, roster }, ...more) => node(folder, join(root, 'dist/cli/cli.cjs'), 'consolidate', cards, '--roster', roster, '--json', ...more);

function checkResult({ folder, count }) {
  const { units, refused, missing } = JSON.parse(readFileSync(join(folder, 'out'), 'utf8'));
  if (units.length !== count || refused.length + missing.length > 0 || units.some(({ complete }) => !complete)) throw new Error(`${units.length} of ${count} units were consolidated`);
}

/** Medians of several runs of each, taking turns so that a busy moment of the computer hits all. */
function inTurns(runs, rounds) {
  const all = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) for (const [name, one] of Object.entries(runs)) all[name].push(one());
  return Object.fromEntries(Object.entries(all).map(([name, results]) => [name, {
    time: median(results.map(({ time }) => time)), cpu: median(results.map(({ cpu }) => cpu)), megabytes: results[0].megabytes === null ? null : Math.max(...results.map(({ megabytes }) => megabytes)),
  }]));
}

function others({ folder, cards }) {
  const sample = join(folder, 'sample');
  mkdirSync(sample);
  readdirSync(cards).slice(0, CONVERTED).forEach((name) => copyFileSync(join(cards, name), join(sample, name)));
  const runs = { 'exceljs script': [PROVINCE, () => node(folder, join(root, 'bench/exceljs-cards.mjs'), cards)] };
  const python = ['python3', '/usr/bin/python3'].find((program) => spawnSync(program, ['-c', 'import openpyxl']).status === 0);
  if (python) runs['openpyxl script'] = [PROVINCE, () => run(folder, python, [join(root, 'bench/openpyxl_cards.py'), cards])];
  else console.log('openpyxl script      not here: install python3-openpyxl to compare');
  const office = findOffice();
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  if (office) runs['LibreOffice to csv'] = [CONVERTED, () => run(folder, office, [profile, '--headless', '--convert-to', 'csv', '--outdir', join(folder, 'csv'), ...readdirSync(sample).map((name) => join(sample, name))])];
  else console.log('LibreOffice to csv   not here');
  return runs;
}

const line = (name, files, { time, megabytes }, more = '') =>
  console.log(`${name.padEnd(34)} ${String(files).padStart(5)} files ${(time / files).toFixed(2).padStart(8)} ms a file${megabytes === null ? '' : `   peak ${megabytes.toFixed(0)} MB`}${more}`);

/** The built command over a province and over the country: time a file, peak of memory, and what others take in the same run. */
export async function measure() {
  if (buildIsStale(root)) throw new Error('The build is older than its sources: npm run build');
  const base = mkdtempSync(join(tmpdir(), 'bench-city-'));
  try {
    const [province, country] = await Promise.all([PROVINCE, COUNTRY].map(async (count) => {
      const folder = join(base, String(count));
      return { folder, count, ...(await writeCards(folder, count)) };
    }));
    console.log(`cards of ${province.kilobytes.toFixed(1)} KB, written by exceljs`);
    const own = inTurns({ province: () => consolidate(province), country: () => consolidate(country) }, ROUNDS);
    [province, country].forEach(checkResult);
    const start = inTurns({ few: () => consolidate({ ...province, cards: join(province.cards, readdirSync(province.cards)[0]) }) }, ROUNDS).few.cpu;
    const each = (cpu, count) => (cpu - start) / (count - 1);
    const growth = each(own.country.cpu, COUNTRY) / each(own.province.cpu, PROVINCE) - 1;
    line('consolidate --json', PROVINCE, own.province);
    line('consolidate --json', COUNTRY, own.country);
    console.log(`processor time a file without the start of ${start.toFixed(0)} ms: ${each(own.province.cpu, PROVINCE).toFixed(2)} ms of ${PROVINCE}, ${each(own.country.cpu, COUNTRY).toFixed(2)} ms of ${COUNTRY}; growth ${(growth * 100).toFixed(1)}%   target below ${MOST_GROWTH * 100}%`);
    const book = inTurns({ book: () => consolidate(province, '-o', join(province.folder, 'city.xlsx'), '--force') }, ROUNDS).book;
    const countryBook = consolidate(country, '-o', join(country.folder, 'city.xlsx'), '--force');
    line('the same with the workbook', PROVINCE, book);
    line('the same with the workbook', COUNTRY, countryBook);
    for (const [name, [files, one]] of Object.entries(others(province))) {
      const found = inTurns({ one }, name.startsWith('LibreOffice') ? 1 : ROUNDS).one;
      line(name, files, found, `   consolidate / this = ${(own.province.time / PROVINCE / (found.time / files)).toFixed(3)}, over the country ${(own.country.time / COUNTRY / (found.time / files)).toFixed(3)}, with the workbook ${(book.time / PROVINCE / (found.time / files)).toFixed(3)}`);
    }
    const peak = Math.max(own.province.megabytes, own.country.megabytes, book.megabytes, countryBook.megabytes);
    console.log(`peak ${peak.toFixed(0)} MB   target ${MOST_MEGABYTES}`);
    return growth < MOST_GROWTH && peak < MOST_MEGABYTES;
  } finally {
    rmSync(base, { recursive: true });
  }
}
