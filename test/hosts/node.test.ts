import { link, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { OutputRefusedError, readFileBytes, sha256, writeFileAtomic } from '../../src/hosts/node';
import { PackageError } from '../../src/hosts/xlsx/package-error';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dafenka-node-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const refusalOf = async (write: Promise<void>): Promise<string> =>
  write.then(
    () => 'written',
    (error: unknown) => (error instanceof OutputRefusedError ? error.reason : String(error)),
  );

it('gives the published digest of a text', () => {
  expect(sha256(strToU8('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it('reads what was written and leaves nothing beside it', async () => {
  await writeFileAtomic(at('市级汇总.xlsx'), strToU8('内容'));
  expect(await readFileBytes(at('市级汇总.xlsx'))).toEqual(strToU8('内容'));
  expect(await readdir(folder)).toEqual(['市级汇总.xlsx']);
});

it('refuses to read a file beyond the bounds', async () => {
  await writeFile(at('a'), '');
  await truncate(at('a'), (64 << 20) + 1);
  await expect(readFileBytes(at('a'))).rejects.toThrow(PackageError);
});

it('replaces a file only by force', async () => {
  await writeFile(at('a'), 'old');
  expect(await refusalOf(writeFileAtomic(at('a'), strToU8('new')))).toBe('exists');
  expect(await readFile(at('a'), 'utf8')).toBe('old');
  await writeFileAtomic(at('a'), strToU8('new'), { force: true });
  expect(await readFile(at('a'), 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['a']);
});

it('never replaces an input, by whatever name it is reached', async () => {
  await writeFile(at('input'), 'kept');
  await symlink(at('input'), at('symbolic'));
  await link(at('input'), at('hard'));
  for (const name of ['input', 'symbolic', 'hard', join('..', folder.split('/').at(-1) ?? '', 'input')]) {
    expect(await refusalOf(writeFileAtomic(at(name), strToU8('new'), { force: true, inputs: [at('other'), at('input')] }))).toBe('input');
  }
  expect(await readFile(at('input'), 'utf8')).toBe('kept');
});

it('writes through a symbolic link, which stays one', async () => {
  await mkdir(at('far'));
  await writeFile(at('far/a'), 'old');
  await symlink(at('far/a'), at('near'));
  await writeFileAtomic(at('near'), strToU8('new'), { force: true });
  expect(await readFile(at('far/a'), 'utf8')).toBe('new');
  expect((await stat(at('near'))).ino).toBe((await stat(at('far/a'))).ino);
});

it('lets only one of two writers have a free name', async () => {
  const results = await Promise.all(['one', 'two'].map((text) => refusalOf(writeFileAtomic(at('a'), strToU8(text)))));
  expect(results.toSorted()).toEqual(['exists', 'written']);
});

it('leaves nothing behind when it cannot write', async () => {
  await mkdir(at('taken'));
  await writeFile(at('taken/a'), '');
  await expect(writeFileAtomic(at('taken'), strToU8('new'), { force: true })).rejects.toThrow();
  await expect(writeFileAtomic(at('absent/a'), strToU8('new'))).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['taken']);
});
