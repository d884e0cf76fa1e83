import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate } from '../../src/core/report';
import { handOn } from '../../src/hosts/hand';
import { readDatedFile, sha256 } from '../../src/hosts/node';
import { threadLine } from '../../src/hosts/node/thread-line';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../src/hosts/xlsx/write';
import type { Intake } from '../../src/intake/intake';
import { takeFiles, type IntakeCrew, type WaitingFile } from '../../src/intake/take-files';
import { makeFilled, makeMessy } from '../../src/samples/make';
import { schemes } from '../../src/schemes/index';
import { typescriptThread } from '../tools/typescript-thread';

const crew = (more: Partial<IntakeCrew> = {}): IntakeCrew => ({
  hire: () => handOn(threadLine(typescriptThread('src/node-worker.ts')), { schemes: null }), size: 2, patience: 30_000, ...more,
});

let folder: string;
const at = (name: string): string => join(folder, name);
const waiting = (name: string): WaitingFile => ({ file: name, read: () => readDatedFile(at(name)) });

beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'intake-')); });
afterEach(() => rm(folder, { recursive: true }));

test('threads give for each file what the same thread would give, in the order of the files, with digest and date', async () => {
  const books = { '叶县.xlsx': editPackage(null, makeMessy()), '鲁山县.xlsx': editPackage(null, makeFilled()) };
  const names = Array.from({ length: 24 }, (_, index) => (index % 2 === 0 ? '叶县.xlsx' : '鲁山县.xlsx'));
  for (const [name, bytes] of Object.entries(books)) await writeFile(at(name), bytes);
  const told: number[] = [];
  const taken = await takeFiles(names.map(waiting), crew(), { onIntake: (_, index) => told.push(index) });
  const expected = await Promise.all(Object.entries(books).map(async ([file, bytes]): Promise<Intake> => ({
    kind: 'cards', source: { file, sha256: sha256(bytes), modified: (await readDatedFile(at(file))).modified }, reports: evaluate(readXlsx(bytes), schemes, file), slips: [],
  })));
  expect(taken).toEqual(names.map((_, index) => expected[index % 2]));
  expect(told.toSorted((one, other) => one - other)).toEqual(names.map((_, index) => index));
});

test('what cannot be read is refused with its reason, and never stops the others', async () => {
  await writeFile(at('空.xlsx'), '');
  await writeFile(at('扫描.xlsx'), '%PDF-1.7\n');
  await writeFile(at('台账.csv'), '姓名,金额\n甲,8000\n');
  await writeFile(at('大.xlsx'), '');
  await truncate(at('大.xlsx'), (64 << 20) + 1);
  await writeFile(at('叶县.xlsx'), editPackage(null, makeMessy()));
  const taken = await takeFiles(['空.xlsx', '扫描.xlsx', '没有.xlsx', '台账.csv', '.', '大.xlsx', '叶县.xlsx'].map(waiting), crew());
  expect(taken?.map((intake) => (intake.kind === 'refused' ? intake : { file: intake.source.file, kind: intake.kind }))).toEqual([
    { kind: 'refused', file: '空.xlsx', refusal: { reason: 'empty-file' } },
    { kind: 'refused', file: '扫描.xlsx', refusal: { reason: 'not-a-workbook', detail: 'PDF' } },
    { kind: 'refused', file: '没有.xlsx', refusal: { reason: 'unreadable', detail: 'ENOENT' } },
    { kind: 'refused', file: '台账.csv', refusal: { reason: 'no-card' } },
    { kind: 'refused', file: '.', refusal: { reason: 'unreadable', detail: 'EISDIR' } },
    { kind: 'refused', file: '大.xlsx', refusal: { reason: 'too-large' } },
    { file: '叶县.xlsx', kind: 'cards' },
  ]);
});

test('an abort gives nothing', async () => {
  await writeFile(at('叶县.xlsx'), editPackage(null, makeMessy()));
  const abort = new AbortController();
  expect(await takeFiles(Array.from({ length: 8 }, () => waiting('叶县.xlsx')), crew(), { signal: abort.signal, onIntake: () => abort.abort() })).toBeNull();
});
