import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { parsePlace } from '../../src/core/address';
import type { Change } from '../../src/core/host';
import { STATE_WORDS } from '../../src/core/states';
import { makeKit } from '../../src/output/kit';
import { editPackage } from '../../src/hosts/xlsx/write';
import { henan } from '../core/facts/henan';
import { dafenka, desk, sheetOf } from './desk';

const { path, put, edit } = desk();

interface ItemJson { code: string; weight: number; typed: number | null; points: number | null; status: string; cell: string; materials: { id: string; state: string; sheet: string; cell: string }[] }
interface FindingJson { rule: string; severity: string; item: string | null; sheet: string; cell: string; found: unknown; expected: unknown; clause: string; message: string; first?: string }
interface ReportJson { file: string; sha256: string; sheet: string; unit: string | null; total: number; complete: boolean; provisional: boolean; low: number; high: number; grade: { name: string; key: string; settled: boolean; gap: unknown }; items: ItemJson[]; sections: { code: string; points: number }[]; findings: FindingJson[] }
interface CheckJson { reports: ReportJson[]; refused: { file: string; reason: string; message: string }[] }

const check = async (...files: string[]): Promise<CheckJson & { code: number; err: string }> => {
  const { code, out, err } = await dafenka('check', ...files, '--json');
  return { ...(JSON.parse(out) as CheckJson), code, err };
};

const only = ({ reports }: CheckJson): ReportJson => {
  const [report, ...more] = reports;
  if (report === undefined || more.length > 0) throw new Error(`${reports.length} reports`);
  return report;
};

const setAt = (sheet: string, cell: string, value: string | number | null): Change => {
  const place = parsePlace(`'${sheet}'!${cell}`);
  if (place === null) throw new Error(cell);
  return { type: 'set', place, value };
};

const blank = (): string => put('空白.xlsx', editPackage(null, [{ type: 'add', ...makeKit(henan(), { unit: '叶县', takenSheetNames: [] }) }]));

/** A card with full points and every material there, then changed. */
async function filled(name: string, more: (report: ReportJson) => Change[] = () => []): Promise<string> {
  const from = blank();
  const report = only(await check(from));
  const full = report.items.flatMap(({ cell, weight, materials }) => [
    setAt(report.sheet, cell, weight), ...materials.map((material) => setAt(material.sheet, material.cell, STATE_WORDS.present)),
  ]);
  return edit(from, name, [...full, ...more(report)]);
}

const itemOf = (report: ReportJson, code: string): ItemJson => report.items.find((item) => item.code === code) ?? missing(code);

test('a card without errors: exit 0, every key of the contract, numbers as numbers', async () => {
  const file = await filled('叶县.xlsx');
  const { code, out, err } = await dafenka('check', file, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const report = only(JSON.parse(out) as CheckJson);
  expect(report).toMatchObject({
    file, sha256: createHash('sha256').update(readFileSync(file)).digest('hex'), sheet: '打分卡', unit: '叶县', year: 2020, stage: 'self',
    scheme: { id: 'henan-2021', version: henan().version }, total: 100, complete: true, provisional: false, low: 100, high: 100,
    grade: { name: '优秀', key: 'excellent', settled: true, gap: null },
    sections: [{ code: '1', points: 23, weight: 23 }, { code: '2', points: 50, weight: 50 }, { code: '3', points: 27, weight: 27 }],
  });
  expect(itemOf(report, '1.1.1')).toMatchObject({ name: '领导小组成立情况', class: 'B', weight: 2, typed: 2, points: 2, status: 'scored', cell: 'E4' });
  expect(itemOf(report, '1.1.1').materials[0]).toMatchObject({ id: 'm111a', text: expect.stringContaining('领导小组文件') as string, state: 'present' });
});

test('001 三: a missing material zeroes its items, errors come first, and the exit code is 1', async () => {
  const file = await filled('叶县.xlsx', (report) => {
    const { sheet, cell } = itemOf(report, '1.1.1').materials[0] ?? missing('material');
    return [setAt(sheet, cell, STATE_WORDS.missing), setAt(report.sheet, itemOf(report, '1.3').cell, 6), setAt(report.sheet, itemOf(report, '2.4').cell, '３')];
  });
  const { code, ...result } = await check(file);
  const report = only(result);
  expect(code).toBe(1);
  expect(itemOf(report, '1.1.1')).toMatchObject({ typed: 2, points: 0, materials: [{ state: 'missing' }, { state: 'present' }] });
  expect(itemOf(report, '1.3')).toMatchObject({ typed: 6, points: null, status: 'unscored' });
  expect(report.findings.find(({ rule }) => rule === 'out-of-range')).toMatchObject({
    severity: 'error', item: '1.3', sheet: '打分卡', cell: 'E7', found: 6, expected: { min: 0, max: 5 }, clause: expect.stringContaining('附件1 1.3') as string, message: expect.stringContaining('6') as string,
  });
  const order = report.findings.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
  expect(order).toEqual([...order].sort());
  expect(new Set(order).size).toBeGreaterThan(1);
});

test('--lang en gives messages without Chinese words of its own', async () => {
  const { out } = await dafenka('check', blank(), '--json', '--lang', 'en');
  const { findings } = only(JSON.parse(out) as CheckJson);
  expect(findings.find(({ rule }) => rule === 'blank')?.message).not.toMatch(/[\u4e00-\u9fff]/);
});

test('files that cannot be read are listed, and the others are checked all the same', async () => {
  const files = [await filled('叶县.xlsx'), put('空文件.xlsx', ''), put('无卡.xlsx', editPackage(null, [{ type: 'add', sheets: [sheetOf('台账', [['姓名', 5]])], names: [] }]))];
  const { code, reports, refused } = await check(...files);
  expect(code).toBe(0);
  expect(reports.map(({ file }) => file)).toEqual([files[0]]);
  expect(refused).toMatchObject([{ file: files[1], reason: 'empty-file' }, { file: files[2], reason: 'no-card' }]);
  expect(refused.every(({ message }) => /[\u4e00-\u9fff]/.test(message))).toBe(true);
  const text = await dafenka('check', ...files);
  expect(text.out).toContain('总分：100（满分 100）\n等级：优秀\n');
  expect(text.err).toBe(`${files[1] ?? ''}：这个文件是空的。请在原处打开确认有内容，重新保存或重新索取后再试。\n${files[2] ?? ''}：没有找到打分卡。请确认表中有“指标”“权重”“得分”等表头和各项指标名称；也可以新建打分卡后填写。\n`);
});

test('a workbook with two cards gives two reports', async () => {
  const base = { takenSheetNames: ['打分卡', '材料清单', '填报数据', '评分标准'] };
  const file = edit(blank(), '两张.xlsx', [{ type: 'add', ...makeKit(henan(), { unit: '鲁山县', ...base }) }]);
  const { reports } = await check(file);
  expect(reports.map(({ unit }) => unit)).toEqual(['叶县', '鲁山县']);
  expect(new Set(reports.map(({ sha256 }) => sha256)).size).toBe(1);
});

test('nothing read at all: exit 2, and the JSON still says why', async () => {
  const file = put('空文件.xlsx', '');
  expect(await check(file)).toMatchObject({ code: 2, reports: [], refused: [{ file, reason: 'empty-file' }], err: '' });
  expect(await dafenka('check', file)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('没有读到任何打分卡。') as string });
});

test('a file that is not there, or a folder, is wrong usage', async () => {
  mkdirSync(path('各县'));
  expect(await dafenka('check', blank(), path('无.xlsx'), '--json')).toEqual({ code: 2, out: '', err: `错误：找不到文件 ${path('无.xlsx')}。\n` });
  expect(await dafenka('check', path('各县'), '--json')).toEqual({ code: 2, out: '', err: `错误：${path('各县')} 是文件夹，请给出文件。\n` });
});

test('the text shows every item with its cell, and each finding with what to do and the clause', async () => {
  const file = await filled('叶县.xlsx', (report) => [setAt(report.sheet, itemOf(report, '1.3').cell, null)]);
  const { code, out } = await dafenka('check', file);
  expect(code).toBe(1);
  expect(out).toContain('等级：优秀\n未计分：1 项，共 5 分\n');
  expect(out).toContain('     — / 5   E7    1.3 人员（未计分）\n');
  expect(out).toMatch(/\[错误\] 打分卡!E7　1\.3 人员：.+\n {4}处理：.+\n {4}依据：教资助〔2021〕104号 附件1 1\.3\n/);
  expect((await dafenka('check', file, '--lang', 'en')).out).toMatch(/^Grade: 优秀$/m);
});

function missing(what: string): never {
  throw new Error(`no ${what}`);
}
