import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWith, testWith } from './provided';

const program = join(__dirname, '../../scripts/provide.mjs');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bare-'));
  await writeFile(join(folder, 'apt-get'), `#!/bin/sh\necho "$1" >> '${folder}/asked'\nexit 100\n`);
  await chmod(join(folder, 'apt-get'), 0o755);
  await writeFile(join(folder, 'asked'), '');
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs the script where nothing but `apt-get`, which refuses, and some browser can be found. */
function provide(ci: string) {
  return spawnSync(process.execPath, [program], { encoding: 'utf8', env: { PATH: folder, HOME: folder, CHROME_PATH: process.execPath, CI: ci } });
}

test('a machine that lacks programs is told which and that their tests are skipped, and may go on', async () => {
  const { status, stderr } = provide('');
  expect(stderr).toContain('poppler (pdftotext)');
  expect(stderr).not.toContain('a browser');
  expect(stderr).toContain('reported as skipped');
  expect(status).toBe(0);
  const installs = process.platform === 'linux' && process.getuid?.() === 0;
  expect(await readFile(join(folder, 'asked'), 'utf8')).toBe(installs ? 'update\n' : '');
});

test('on CI the same machine is refused', () => {
  expect(provide('true').status).toBe(1);
});

test('every suite that runs such a program asks whether it is there', async () => {
  const suites = (await readdir(join(__dirname, '..'), { recursive: true })).filter((name) => /\.test\.tsx?$/.test(name));
  const uses = /import \{[^}]*\} from '[./]*(tools\/)?(browser|libreoffice|recalculate|print-documents|pdf|validate-ooxml|ooxml-validator)'|\.(recalculated|calculate)\(\)/;
  const texts = await Promise.all(suites.map(async (name) => ({ name, text: await readFile(join(__dirname, '..', name), 'utf8') })));
  const users = texts.filter(({ text }) => uses.test(text));
  expect(users.length).toBeGreaterThan(15);
  expect(users.filter(({ text }) => !/from '[./]*(tools\/)?provided'/.test(text)).map(({ name }) => name)).toEqual([]);
});

describe('tests that need a program', () => {
  const { PATH, CI } = process.env;

  afterEach(() => {
    process.env.PATH = PATH;
    if (CI === undefined) delete process.env.CI;
    else process.env.CI = CI;
  });

  it('are skipped where it is absent', () => {
    process.env.PATH = folder;
    delete process.env.CI;
    expect([testWith('poppler'), describeWith('poppler')]).toEqual([test.skip, describe.skip]);
  });

  it('fail on CI where it is absent', () => {
    process.env.PATH = folder;
    process.env.CI = 'true';
    expect(() => testWith('poppler')).toThrow('Missing: poppler');
  });
});
