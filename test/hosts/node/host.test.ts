import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HostFault } from '../../../src/core/host';
import type { Change } from '../../../src/core/host';
import { createNodeHost } from '../../../src/hosts/node/host';
import { createXlsxHost } from '../../../src/hosts/xlsx';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../../src/hosts/xlsx/write';

const BOOK: Change = { type: 'add', sheets: [{ name: '打分卡', rows: [{ index: 0, cells: [{ column: 0, value: 1 }, { column: 1, value: 1 }] }], merges: [] }], names: [] };
const set = (column: number, value: number): Change => ({ type: 'set', place: { sheet: '打分卡', row: 0, column }, value });
const valuesIn = (bytes: Uint8Array) => readXlsx(bytes).sheets[0]?.rows[0]?.cells.map(({ value }) => value);

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'dafenka-host-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const faultOf = async (act: Promise<unknown>): Promise<HostFault> => {
  const error: unknown = await act.then(() => null, (thrown: unknown) => thrown);
  if (error instanceof HostFault) return error;
  throw new Error(`No fault of the host: ${String(error)}`);
};

describe('a workbook in a file', () => {
  test('a new one is there with its first changes, alone in its folder', async () => {
    const host = createNodeHost({ path: at('a.xlsx'), start: null });
    expect(await host.read()).toEqual({ sheets: [], names: [] });
    expect(readdirSync(folder)).toEqual([]);
    await host.apply([BOOK]);
    await host.apply([set(0, 2)]);
    expect(valuesIn(readFileSync(at('a.xlsx')))).toEqual([2, 1]);
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  test('one that begins with other bytes leaves those alone', async () => {
    const base = editPackage(null, [BOOK]);
    writeFileSync(at('base.xlsx'), base);
    await createNodeHost({ path: at('b.xlsx'), start: base, inputs: [at('base.xlsx')] }).apply([set(1, 7)]);
    expect([valuesIn(readFileSync(at('base.xlsx'))), valuesIn(readFileSync(at('b.xlsx')))]).toEqual([[1, 1], [1, 7]]);
  });

  test('what stands in its place is replaced by force only, and an input never', async () => {
    writeFileSync(at('a.xlsx'), 'kept');
    expect(await faultOf(createNodeHost({ path: at('a.xlsx'), start: null }).apply([BOOK]))).toMatchObject({ kind: 'read-only', cause: { reason: 'exists' } });
    expect(await faultOf(createNodeHost({ path: at('a.xlsx'), start: null, force: true, inputs: [at('a.xlsx')] }).apply([BOOK]))).toMatchObject({ kind: 'read-only', cause: { reason: 'input' } });
    expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('kept');
    await createNodeHost({ path: at('a.xlsx'), start: null, force: true }).apply([BOOK]);
    expect(valuesIn(readFileSync(at('a.xlsx')))).toEqual([1, 1]);
  });

  test('changes that other programs saved meanwhile stay', async () => {
    writeFileSync(at('a.xlsx'), editPackage(null, [BOOK]));
    const host = createNodeHost({ path: at('a.xlsx') });
    await host.apply([set(0, 2)]);
    writeFileSync(at('a.xlsx'), editPackage(readFileSync(at('a.xlsx')), [set(1, 9)]));
    await host.apply([set(0, 3)]);
    expect(valuesIn(readFileSync(at('a.xlsx')))).toEqual([3, 9]);
  });

  test('changes that are asked for at once are all done', async () => {
    writeFileSync(at('a.xlsx'), editPackage(null, [BOOK]));
    const host = createNodeHost({ path: at('a.xlsx') });
    await Promise.all([host.apply([set(0, 4)]), faultOf(host.apply([{ ...set(0, 0), place: { sheet: '没有', row: 0, column: 0 } } as Change])), host.apply([set(1, 5)])]);
    expect(valuesIn(readFileSync(at('a.xlsx')))).toEqual([4, 5]);
  });

  test('what cannot be read or written says why', async () => {
    const host = createNodeHost({ path: at('a.xlsx') });
    expect((await faultOf(host.read())).kind).toBe('gone');
    expect((await faultOf(createNodeHost({ path: at('no/a.xlsx'), start: null }).apply([BOOK]))).kind).toBe('gone');
    writeFileSync(at('a.xlsx'), 'no package');
    expect(await faultOf(host.read())).toMatchObject({ kind: 'unknown', cause: { reason: 'not-a-workbook' } });
  });
});

describe('a package in memory', () => {
  test('keeps its bytes until something changes, and after what cannot be done', async () => {
    const bytes = editPackage(null, [BOOK]);
    const host = createXlsxHost({ bytes });
    await host.read();
    expect(host.bytes()).toBe(bytes);
    await expect(host.apply([set(0, 2), { type: 'set', place: { sheet: '没有', row: 0, column: 0 }, value: 1 }])).rejects.toThrow('没有');
    expect(host.bytes()).toBe(bytes);
    await host.apply([set(0, 2)]);
    expect(valuesIn(host.bytes() ?? new Uint8Array())).toEqual([2, 1]);
  });

  test('begins without a sheet, and cannot be left so', async () => {
    const host = createXlsxHost({ bytes: null });
    expect([host.bytes(), await host.read()]).toEqual([null, { sheets: [], names: [] }]);
    await expect(host.apply([])).rejects.toThrow('A workbook needs a sheet');
    await host.apply([BOOK]);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['打分卡']);
  });
});
