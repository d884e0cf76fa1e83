import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..');
let folder: string;
const compiler = 'node_modules/typescript/bin/tsc';
const pure = ['--noEmit', '-p', 'tsconfig.pure.json'];
const program = (name: string, args: string[], cwd: string) => new Promise<{ code: number; text: string }>((resolve) => {
  execFile(process.execPath, [join(root, name), ...args], { cwd }, (error, stdout, stderr) => resolve({ code: error ? 1 : 0, text: stdout + stderr }));
});

const files: Record<string, string> = {
  'schemes/index.ts': `import * as z from 'zod/mini';\nexport const scheme = z.string();\n`,
  'core/workbook.ts': `export const cell = 1;\n`,
  'core/host.ts': `export * from './workbook';\n`,
  'core/document.ts': `export const page = 1;\n`,
  'core/report.ts': `import Big from 'big.js';\nimport { scheme } from '../schemes';\nimport { cell } from './workbook';\nexport const report = [Big, scheme, cell];\n`,
  'output/index.ts': `import { report } from '../core/report';\nexport const sheets = report;\n`,
  'hosts/browser/index.ts': `import { cell } from '../../core/host';\nexport const browser = cell;\n`,
  'hosts/docx.ts': `import { Packer } from 'docx';\nimport { page } from '../core/document';\nexport const write = [Packer, page];\n`,
  'hosts/node/index.ts': `import { readFileSync } from 'node:fs';\nimport { unzipSync } from 'fflate';\nexport const host = [readFileSync, unzipSync];\n`,
  'hosts/open.ts': `import { cell } from '../core/workbook';\nexport const open = cell;\n`,
  'intake/take-in.ts': `import { report } from '../core/report';\nimport { open } from '../hosts/open';\nexport const takeIn = [report, open];\n`,
  'ui/App.tsx': `import { createElement } from 'react';\nimport { Button } from '@fluentui/react-components';\nimport { sheets } from '../output';\nexport const App = () => createElement(Button, null, String(sheets));\n`,
  'page.tsx': `import { browser } from './hosts/browser';\nimport { App } from './ui/App';\nexport const page = [browser, App];\n`,
  'cli.ts': `import { write } from './hosts/docx';\nimport { host } from './hosts/node';\nexport const cli = [host, write];\n`,
  'node-worker.ts': `import { takeIn } from './intake/take-in';\nexport const worker = takeIn;\n`,
};

const cycle = `import { report } from './report';\nexport const late = () => report;\n`;

const breaches: [rule: string, file: string, line: string][] = [
  ['schemes-imports', 'schemes/index.ts', `import { cell } from '../core/workbook';\nexport const seen = cell;\n`],
  ['core-imports', 'core/report.ts', `import { useState } from 'react';\nexport const state = useState;\n`],
  ['core-imports', 'core/workbook.ts', `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n`],
  ['core-imports', 'core/workbook.ts', `import type { sheets } from '../output';\nexport type Sheets = typeof sheets;\n`],
  ['output-imports', 'output/index.ts', `import { browser } from '../hosts/browser';\nexport const seen = browser;\n`],
  ['hosts-imports', 'hosts/node/index.ts', `import { report } from '../../core/report';\nexport const seen = report;\n`],
  ['hosts-imports', 'hosts/docx.ts', `import { sheets } from '../output';\nexport const seen = sheets;\n`],
  ['ui-imports', 'ui/App.tsx', `import { Packer } from 'docx';\nexport const pack = Packer;\n`],
  ['hosts-apart', 'hosts/browser/index.ts', `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n`],
  ['intake-imports', 'intake/take-in.ts', `import { host } from '../hosts/node';\nexport const seen = host;\n`],
  ['intake-imports', 'intake/take-in.ts', `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n`],
  ['ui-imports', 'ui/App.tsx', `import { browser } from '../hosts/browser';\nexport const seen = browser;\n`],
  ['no-import-of-entries', 'cli.ts', `import { page } from './page';\nexport const seen = page;\n`],
  ['no-import-of-entries', 'cli.ts', `import { worker } from './node-worker';\nexport const work = worker;\n`],
  ['no-cycles', 'core/report.ts', `import { late } from './late';\nexport const seen = late;\n`],
  ['no-orphans', 'core/alone.ts', `export const alone = 1;\n`],
  ['resolvable', 'core/workbook.ts', `import { absent } from './absent';\nexport const seen = absent;\n`],
  ['no-dev-dependencies', 'page.tsx', `import { test } from 'fast-check';\nexport const seen = test;\n`],
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layers-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const name of ['tsconfig.json', 'tsconfig.pure.json', 'package.json']) await writeFile(join(folder, name), await readFile(join(root, name)));
  for (const [name, text] of Object.entries(files)) await put(name, text);
});

afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, text: string, flag: 'w' | 'a' = 'w'): Promise<void> {
  await mkdir(dirname(join(folder, 'src', name)), { recursive: true });
  await writeFile(join(folder, 'src', name), text, { flag });
}

test('the layers let through what the table allows, and too few modules never pass', async () => {
  const { code, text } = await program('scripts/check-layers.mjs', [], folder);
  expect(text).toContain(`layers: ${Object.keys(files).length} modules, 0 violations`);
  expect(text).toContain('Fewer than 30 modules were read');
  expect(code).toBe(1);
});

describe('every fence bites', () => {
  let report: string;
  let compiled: string;
  const foreign = ['document.title', 'process.env', 'Office.context', 'setTimeout(() => {}, 0)'];

  beforeAll(async () => {
    const before = await program(compiler, pure, folder);
    if (before.text !== '') throw new Error(before.text);
    for (const [, name, line] of breaches) await put(name, line, 'a');
    await put('core/late.ts', cycle);
    await put('output/foreign.ts', foreign.map((words, index) => `export const seen${index} = ${words};\n`).join(''));
    ({ text: report } = await program('scripts/check-layers.mjs', [], folder));
    ({ text: compiled } = await program(compiler, pure, folder));
  });

  test.each(breaches)('%s refuses a breach in %s', (rule, file, line) => {
    const target = /from '(?:\.*\/|node:)*([\w-]+)/.exec(line)?.[1] ?? file;
    expect(report.split('\n').filter((words) => words.startsWith(`${rule}: `) && words.includes(`src/${file}`)).join('\n')).toContain(target);
  });

  test.each(foreign)('the pure layers know no %s', (words) => {
    expect(compiled).toContain(`Cannot find name '${words.split(/\W/)[0]}'`);
  });
});
