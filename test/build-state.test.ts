import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildIsStale, noteBuild } from '../scripts/build-state.mjs';

let root: string;
// Folders are as new as this test, so that the files are newer.
const noon = new Date(Date.now() + 3_600_000);
const later = new Date(Date.now() + 7_200_000);

async function put(name: string, time: Date): Promise<void> {
  await mkdir(dirname(join(root, name)), { recursive: true });
  await writeFile(join(root, name), '');
  await utimes(join(root, name), time, time);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'state-'));
  await put('src/ui/App.tsx', noon);
  await put('package-lock.json', noon);
});

afterEach(() => rm(root, { recursive: true }));

test('a build is stale before it is made and after a source has changed', async () => {
  expect(buildIsStale(root)).toBe(true);
  await put('dist/page/index.html', noon);
  await put('dist/cli/cli.cjs', noon);
  expect(buildIsStale(root)).toBe(true);
  noteBuild(root, noon);
  expect(buildIsStale(root)).toBe(false);
  await put('src/ui/App.tsx', later);
  expect(buildIsStale(root)).toBe(true);
});

test('a new build whose files are the same as before counts as new', async () => {
  await put('dist/page/index.html', noon);
  await put('dist/cli/cli.cjs', noon);
  await put('src/ui/App.tsx', later);
  noteBuild(root, later);
  expect(buildIsStale(root)).toBe(false);
});
