import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-program-'));
  await mkdir(join(folder, 'dist'));
  for (const name of ['manifest.xml', 'package.json', 'scripts', 'dist/page']) await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
});

afterAll(() => rm(folder, { recursive: true }));

const program = (...args: string[]) => spawnSync(process.execPath, [join(folder, 'scripts/manifest.mjs'), ...args], { encoding: 'utf8' });

test('the manifest of an office network is written beside the build', async () => {
  const { status, stdout, stderr } = program('--base', 'https://zizhu.example.gov.cn/dafenka');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('https://zizhu.example.gov.cn/dafenka');
  expect(await readFile(join(folder, 'dist/manifest.xml'), 'utf8')).toContain('"https://zizhu.example.gov.cn/dafenka/taskpane.html"');
});

test('a manifest without a base is not written', () => {
  expect(program()).toMatchObject({ status: 2, stderr: expect.stringContaining('usage: npm run manifest -- --base https://') });
});

test('a base without https is refused in one line', () => {
  expect(program('--base', 'http://zizhu.example.gov.cn')).toMatchObject({ status: 2, stderr: 'The base is no https address: http://zizhu.example.gov.cn\n' });
});

test('a manifest for an edition that is not built is refused', () => {
  const { status, stderr } = program('--base', 'https://zizhu.example.gov.cn', '--office', 'cdn');
  expect(status).toBe(1);
  expect(stderr).toContain('address has no file in the build');
});
