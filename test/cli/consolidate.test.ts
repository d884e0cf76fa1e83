import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { ConsolidateJson } from '../city/consolidate-json';
import { handCard, type HandCard } from '../city/hand-card';
import { writeXlsx } from '../layouts/write-xlsx';
import { dafenka, desk, NOW, workbookOf } from './desk';

const { path, put } = desk();
const DIALECT = { prefix: '', strict: false, absolute: false, bom: false, dense: false, stored: false, spans: true };
const cardOf = (unit: string, more: HandCard = {}): Uint8Array => writeXlsx([handCard({ unitLine: `单位：${unit}`, ...more })], DIALECT);
const folder = (...names: string[]): string => {
  mkdirSync(path(join(...names)), { recursive: true });
  return path(join(...names));
};

async function consolidate(...argv: string[]): Promise<ConsolidateJson & { code: number; err: string }> {
  const { code, out, err } = await dafenka('consolidate', ...argv, '--json');
  return { ...(JSON.parse(out) as ConsolidateJson), code, err };
}

test('200 files of which half are refused: the others count, in the order of their names, each refused one with its reason', async () => {
  const city = folder('各县');
  for (let index = 0; index < 100; index += 1) {
    put(join('各县', `${index}号.xlsx`), cardOf(`${'甲乙丙丁戊己庚辛壬癸'[Math.floor(index / 10)] ?? ''}${'子丑寅卯辰巳午未申酉'[index % 10] ?? ''}县`));
    put(join('各县', `${index}坏.xlsx`), [new Uint8Array(), new TextEncoder().encode('%PDF-1.7\n'), cardOf('叶县').subarray(0, 900), new TextEncoder().encode('姓名,金额\n甲,5\n')][index % 4] ?? '');
  }
  const { units, refused, reports } = await consolidate(city);
  expect({ units: units.length, reports: reports.length, refused: refused.length }).toEqual({ units: 100, reports: 100, refused: 100 });
  expect(units.every(({ total, rank }) => total === 100 && rank === 1)).toBe(true);
  expect(refused.filter(({ file, reason }) => reason !== ['empty-file', 'not-a-workbook', 'truncated', 'no-card'][Number(/(\d+)坏/.exec(file)?.[1]) % 4])).toEqual([]);
});

const WILD = ['=HYPERLINK("http://a.cn","县")', '+1+1县', '-2+3县', '@SUM(A1)县', '甲\n乙县', '一个名称特别长的县'.repeat(7).slice(0, 60), "'=1+1县", '\t=2县'];

test('names that begin like formulas, with line breaks or 60 characters, stay texts in every workbook that is written', async () => {
  put('名单.csv', ['单位', ...WILD.map((name) => `"${name.replaceAll('"', '""')}"`), '叶县'].join('\n'));
  put('叶县.xlsx', cardOf('叶县', { typed: { '1.3': 6 } }));
  WILD.forEach((name, index) => put(`${index}.xlsx`, cardOf(name, { typed: { '1.3': 6 } })));
  const files = WILD.map((_, index) => path(`${index}.xlsx`));
  const { units, missing } = await consolidate(...files, path('叶县.xlsx'), '--roster', path('名单.csv'), '-o', path('汇总.xlsx'), '--slips', path('退回单'));
  const shown = [...units.map(({ unit }) => unit), ...missing];
  expect(shown).toHaveLength(WILD.length + 1);
  for (const file of [path('汇总.xlsx'), path('退回单/退回单-叶县.xlsx')]) {
    const parts = unzipSync(readFileSync(file));
    for (const [name, bytes] of Object.entries(parts)) {
      if (!name.startsWith('xl/worksheets/sheet')) continue;
      const formulas = [...new TextDecoder().decode(bytes).matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, formula = '']) => formula);
      expect(formulas.filter((formula) => /HYPERLINK|^\+1|^-2|^@SUM|^1\+1县|^2县/.test(formula))).toEqual([]);
    }
  }
  const texts = (await workbookOf(path('汇总.xlsx'))).sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula === undefined).map(({ value }) => String(value).replace(/\s/g, ''))));
  for (const unit of shown) expect(texts.some((text) => text.includes(unit.replace(/\s/g, '')))).toBe(true);
});

test('the same file twice counts once, whether by another name, a link, or named twice', async () => {
  const file = put('叶县.xlsx', cardOf('叶县'));
  put('副本.xlsx', readFileSync(file));
  symlinkSync(file, path('又名.xlsx'));
  const { units, findings } = await consolidate(file, path('又名.xlsx'), path('副本.xlsx'), file);
  expect(units.map(({ unit }) => unit)).toEqual(['叶县']);
  expect(findings.filter(({ rule }) => rule !== 'missing-unit').map(({ rule, found, expected }) => [rule, found, expected])).toEqual([['same-file', path('副本.xlsx'), file]]);
});

test('a summary, a list of units and a table of figures in the folder are named, and taken for no county', async () => {
  const city = folder('各县');
  for (const unit of ['叶县', '鲁山县', '宝丰县']) put(join('各县', `${unit}.xlsx`), cardOf(unit));
  await consolidate(city, '-o', path('汇总.xlsx'));
  put(join('各县', '上次汇总.xlsx'), readFileSync(path('汇总.xlsx')));
  put(join('各县', '名单.csv'), '单位\n叶县\n鲁山县\n宝丰县\n郏县\n');
  put(join('各县', '省中心数据.csv'), '单位,2.2.2 得分\n叶县,1\n');
  const { units, others, refused, city: name, missing } = await consolidate(city);
  expect(units).toHaveLength(3);
  expect({ name, missing: missing.length }).toEqual({ name: '平顶山市', missing: 7 });
  expect(refused).toEqual([]);
  expect(Object.fromEntries(others.map(({ file, kind }) => [file, kind]))).toEqual({ [join(city, '上次汇总.xlsx')]: 'city', [join(city, '名单.csv')]: 'roster', [join(city, '省中心数据.csv')]: 'figures' });
});

test('001 三: figures of the province go before the self-assessment, and where they differ it is said', async () => {
  const city = folder('各县');
  put(join('各县', '叶县.xlsx'), cardOf('叶县'));
  put('数据.csv', '单位,2.2.2 得分\n叶县,1\n');
  const { units, findings } = await consolidate(city, '--figures', path('数据.csv'), '--city', '平顶山市');
  expect(units[0]).toMatchObject({ unit: '叶县', total: 99, points: { '2.2.2': 1 }, basis: { '2.2.2': 'figures', '1.3': 'self' } });
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'figure-differs', unit: '叶县', found: 2, expected: 1 }));
});

test('a corrected card after an earlier summary: what changed is told, and findings that are mended are closed', async () => {
  const city = folder('各县');
  put(join('各县', '叶县.xlsx'), cardOf('叶县', { typed: { '1.3': 6 } }));
  await consolidate(city, '-o', path('一.xlsx'));
  put(join('各县', '叶县.xlsx'), cardOf('叶县', { typed: { '1.3': 4 } }));
  const { out } = await dafenka('consolidate', city, '--previous', path('一.xlsx'), '-o', path('二.xlsx'));
  expect(out).toContain('与上次汇总相比\n  叶县：1.3 由 无分 改为 4，已改问题 1 个\n');
});

test('the same time gives the same bytes', async () => {
  const file = put('叶县.xlsx', cardOf('叶县'));
  for (const name of ['一.xlsx', '二.xlsx']) expect((await dafenka('consolidate', file, '--at', NOW, '-o', path(name))).err).toBe('');
  expect(readFileSync(path('一.xlsx')).equals(readFileSync(path('二.xlsx')))).toBe(true);
});

test('an input is never overwritten, a file that is there only by force, and nothing is written before that is known', async () => {
  const city = folder('各县');
  put(join('各县', '叶县.xlsx'), cardOf('叶县'));
  const before = readFileSync(path('各县/叶县.xlsx'));
  expect(await dafenka('consolidate', city, '-o', path('各县/叶县.xlsx'), '--force')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('同时也是输入文件') as string });
  expect(readFileSync(path('各县/叶县.xlsx')).equals(before)).toBe(true);
  put('汇总.xlsx', 'kept');
  expect(await dafenka('consolidate', city, '-o', path('汇总.xlsx'))).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--force') as string });
  expect(readFileSync(path('汇总.xlsx'), 'utf8')).toBe('kept');
  expect((await dafenka('consolidate', city, '-o', path('汇总.xlsx'), '--force')).code).toBeLessThan(2);
});

test('nothing read at all: exit 2, no summary, and the JSON still says why', async () => {
  const city = folder('各县');
  put(join('各县', '空.xlsx'), '');
  expect(await consolidate(city, '-o', path('汇总.xlsx'))).toMatchObject({ code: 2, units: [], reports: [], refused: [{ file: path('各县/空.xlsx'), reason: 'empty-file' }], err: '没有读到任何打分卡。\n' });
  expect(existsSync(path('汇总.xlsx'))).toBe(false);
  expect(await consolidate(folder('空的'))).toMatchObject({ code: 2, units: [], refused: [] });
});

test.each<[string, () => string[], string]>([
  ['no such file', () => [path('无.xlsx'), '--json'], '找不到文件'],
  ['neither a summary nor JSON', () => [put('叶县.xlsx', cardOf('叶县'))], '请用 -o'],
  ['a summary that is no xlsx', () => [put('叶县.xlsx', cardOf('叶县')), '-o', path('a.xls')], '扩展名应为 .xlsx'],
  ['a city without a list', () => [put('叶县.xlsx', cardOf('叶县')), '--json', '--city', '太原市'], '内置名单有'],
  ['both a city and a list', () => [put('叶县.xlsx', cardOf('叶县')), '--json', '--city', '平顶山市', '--roster', path('a.csv')], '不能与'],
  ['a list without a unit', () => [put('叶县.xlsx', cardOf('叶县')), '--json', '--roster', put('空.csv', '单位\n,\n')], '没有找到单位名单'],
  ['figures without a table', () => [put('叶县.xlsx', cardOf('叶县')), '--json', '--figures', put('无.csv', '姓名,金额\n甲,5\n')], '没有找到 A 类指标'],
  ['an earlier summary that is none', () => [put('叶县.xlsx', cardOf('叶县')), '--json', '--previous', put('甲.xlsx', cardOf('甲县'))], '不是汇总表'],
  ['a choice without a file', () => [put('叶县.xlsx', cardOf('叶县')), '--json', '--choose', '叶县'], '单位=文件'],
  ['a time that is none', () => [put('叶县.xlsx', cardOf('叶县')), '--json', '--at', '昨天'], '不是时间'],
])('wrong usage, %s: exit 2 and nothing on standard output', async (_, argv, words) => {
  const { code, out, err } = await dafenka('consolidate', ...argv());
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(words);
});
