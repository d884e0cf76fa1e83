import { performance } from 'node:perf_hooks';
import exceljs from 'exceljs';
import * as xlsx from '@e965/xlsx';
import { zlibCodec } from '../src/hosts/node/zlib-codec';
import { portableCodec } from '../src/hosts/xlsx/codec';
import { inflateEntry, readDirectory } from '../src/hosts/xlsx/zip';
import { readXlsx } from '../src/hosts/xlsx/read-xlsx';
import { cardWorkbooks } from './card-workbooks.mjs';
import { median } from './median.mjs';

const FILES = 168;
const ROUNDS = 7;
const LIMIT = 1 << 26;
const NEEDED = /^(_rels\/\.rels|xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml))$/;
const decoder = new TextDecoder();

/** The least that any reader has to do: find the parts, inflate them and look at each character once; by the same means as readXlsx. */
const bound = (codec) => (bytes) => {
  let sum = 0;
  for (const entry of readDirectory(bytes)) {
    if (!NEEDED.test(entry.name)) continue;
    const text = decoder.decode(inflateEntry(bytes, entry, LIMIT, codec));
    for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  }
  return sum;
};

const IN_BROWSER = 'readXlsx, in a browser';

/** As the command line reads; a browser has no zlib. */
const READERS = {
  bound: bound(zlibCodec),
  readXlsx: (bytes) => readXlsx(bytes, zlibCodec),
  'bound, in a browser': bound(portableCodec),
  [IN_BROWSER]: (bytes) => readXlsx(bytes, portableCodec),
  '@e965/xlsx': (bytes) => xlsx.read(bytes, { type: 'array', sheets: 0 }),
  exceljs: (bytes) => new exceljs.Workbook().xlsx.load(bytes),
};

/** What readXlsx may cost against each other reader, as the highest quotient. */
const TARGETS = { bound: 2, '@e965/xlsx': 1 / 6, exceljs: 1 / 12 };

/** Warm medians of milliseconds a file, all readers in one run and taking turns. */
export async function measure() {
  const books = await cardWorkbooks(FILES);
  const times = Object.fromEntries(Object.keys(READERS).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, read] of Object.entries(READERS)) {
      for (const bytes of books) {
        const start = performance.now();
        await read(bytes);
        if (round > 0) times[name].push(performance.now() - start);
      }
    }
  }
  const medians = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
  const size = median(books.map((bytes) => bytes.length));
  console.log(`${FILES} cards of about ${(size / 1024).toFixed(1)} KB, ${ROUNDS} warm rounds, median ms a file`);
  for (const [name, time] of Object.entries(medians)) console.log(`${name.padEnd(24)} ${time.toFixed(3)}   readXlsx / this = ${(medians.readXlsx / time).toFixed(3)}   in a browser ${(medians[IN_BROWSER] / time).toFixed(3)}`);
  const missed = Object.entries(TARGETS).filter(([name, most]) => medians.readXlsx / medians[name] > most);
  for (const [name, most] of missed) console.log(`missed: at most ${most.toFixed(3)} of ${name}`);
  return missed.length === 0;
}
