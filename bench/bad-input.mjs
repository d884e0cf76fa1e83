import { spawnSync } from 'node:child_process';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';

const MOST_SECONDS = 2;
const MOST_MEGABYTES = 300;
const STEP = 1 << 20;
const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const PARTS = {
  '_rels/.rels': `<Relationships xmlns="${LINKS}"><Relationship Id="a" Type="${TYPES}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><sheets><sheet name="a" sheetId="1" r:id="a"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${LINKS}"><Relationship Id="a" Type="${TYPES}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** A workbook whose sheet is made of a beginning, a piece many times over and an end, packed as it is made. */
function workbook(piece, times) {
  const chunks = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, text] of [...Object.entries(PARTS), [SHEET, undefined]]) {
    const part = new ZipDeflate(name, { level: 6 });
    zip.add(part);
    if (text === undefined) {
      const many = strToU8(piece.repeat(Math.ceil(STEP / piece.length)));
      const each = many.length / piece.length;
      part.push(strToU8(`<worksheet xmlns="${MAIN}"><sheetData>`));
      for (let made = 0; made < times; made += each) part.push(many);
      part.push(strToU8('</sheetData></worksheet>'), true);
    } else part.push(strToU8(text), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** The same package, whose directory tells the size of its largest part as a hundred bytes. */
function lying(bytes) {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const name = Buffer.from(SHEET);
  const at = Buffer.from(changed.buffer).lastIndexOf(name) - 46;
  view.setUint32(at + 24, 100, true);
  return changed;
}

function badFiles() {
  const rows = workbook('<row/>', 20_000_000);
  return {
    'twenty million rows': [rows, 'too-large'],
    'twenty million rows that tell to be 100 bytes': [lying(rows), 'not-a-workbook'],
    'a part of 1 GB': [workbook(' ', 1 << 30), 'too-large'],
    'three million cells': [workbook(`<row>${'<c><v>1</v></c>'.repeat(10)}</row>`, 290_000), 'too-large'],
    'eight million rows, within the size of a part': [workbook('<row/>', 8_000_000), 'too-large'],
    'an entity bomb': [zipSync(Object.fromEntries(Object.entries({ ...PARTS, [SHEET]: '<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>' }).map(([name, text]) => [name, strToU8(text)]))), 'not-a-workbook'],
    'a page of two million tags': [strToU8(`<table>${'<tr><td>'.repeat(1_000_000)}`), undefined],
  };
}

/** Opens one file in a process of its own and tells what became of it, in how long and with how much memory. */
export async function open(path) {
  const { readFileBytes } = await import('../src/hosts/node');
  const { openWorkbook } = await import('../src/hosts/open');
  const bytes = await readFileBytes(path);
  const start = performance.now();
  const result = await openWorkbook(bytes, path);
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ reason: result.ok ? 'read' : result.refusal.reason, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

/** Bad input is refused within the bounds of time and memory. */
export async function measure([path]) {
  if (path !== undefined) {
    await open(path);
    return true;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
  let good = true;
  try {
    for (const [name, [bytes, expected]] of Object.entries(badFiles())) {
      const file = join(folder, 'file');
      writeFileSync(file, bytes);
      const run = fileURLToPath(new URL('run.mjs', import.meta.url));
      const { stdout, stderr } = spawnSync(process.execPath, [run, 'bad-input', file], { encoding: 'utf8' });
      if (stdout === '') throw new Error(stderr);
      const { reason, seconds, megabytes } = JSON.parse(stdout);
      const held = (expected === undefined || reason === expected) && seconds < MOST_SECONDS && megabytes < MOST_MEGABYTES;
      good &&= held;
      console.log(`${held ? 'held  ' : 'MISSED'} ${name} (${(bytes.length / 1024).toFixed(0)} KB): ${reason} in ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return good;
}
