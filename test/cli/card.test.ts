import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../src/hosts/xlsx/write';
import { dafenka, desk, sheetOf, workbookOf } from './desk';

const { path, put } = desk();
const card = (...more: string[]): ReturnType<typeof dafenka> => dafenka('card', '--scheme', 'henan-2021', '--unit', '叶县', ...more);
const book = (name = '台账.xlsx'): string => put(name, editPackage(null, [{ type: 'add', sheets: [sheetOf('打分卡', [['姓名', '金额'], ['甲', 8000.5]]), sheetOf('台账', [[true]])], names: [] }]));

test('writes a blank card that check recognises as the unit’s', async () => {
  const { code, out, err } = await card('-o', path('叶县.xlsx'));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(`已写出 ${path('叶县.xlsx')}，工作表：打分卡、材料清单、填报数据、评分标准。\n`);
  const checked = await dafenka('check', path('叶县.xlsx'), '--json');
  expect(checked.code).toBe(1);
  expect(JSON.parse(checked.out)).toMatchObject({ reports: [{ unit: '叶县', scheme: { id: 'henan-2021' }, complete: false }], refused: [] });
});

test('--into adds the card behind everything that is there, under names that are free', async () => {
  const from = book();
  const before = readFileSync(from);
  expect((await card('--into', from, '-o', path('新.xlsx'))).code).toBe(0);
  expect(readFileSync(from).equals(before)).toBe(true);
  const old = readXlsx(before).sheets;
  const { sheets } = await workbookOf(path('新.xlsx'));
  expect(sheets.slice(0, 2)).toEqual(old);
  expect(sheets.slice(2)).toHaveLength(4);
  expect(new Set(sheets.map(({ name }) => name)).size).toBe(6);
  expect(JSON.parse((await dafenka('check', path('新.xlsx'), '--json')).out)).toMatchObject({ reports: [{ unit: '叶县', sheet: sheets[2]?.name }] });
});

test('an existing file is overwritten with --force only', async () => {
  const output = put('叶县.xlsx', 'kept');
  const refused = await card('-o', output);
  expect({ code: refused.code, out: refused.out, err: refused.err }).toEqual({ code: 2, out: '', err: `错误：${output} 已经存在。要覆盖它，请加上 --force。\n` });
  expect(readFileSync(output, 'utf8')).toBe('kept');
  expect((await card('-o', output, '--force')).code).toBe(0);
  expect((await workbookOf(output)).sheets).toHaveLength(4);
});

test('an input is never overwritten, not even by another name', async () => {
  const from = book();
  const before = readFileSync(from);
  symlinkSync(from, path('又名.xlsx'));
  for (const output of [from, path('又名.xlsx')]) {
    const { code, err } = await card('--into', from, '-o', output, '--force');
    expect({ code, err }).toEqual({ code: 2, err: `错误：输出文件 ${output} 同时也是输入文件，请换一个文件名。\n` });
  }
  expect(readFileSync(from).equals(before)).toBe(true);
});

test.each<[string, () => string[], string]>([
  ['no such workbook', () => ['--into', path('无.xlsx'), '-o', path('a.xlsx')], '找不到文件'],
  ['something else than a workbook', () => ['--into', put('空.xlsx', ''), '-o', path('a.xlsx')], '文件是空的'],
  ['a format that cannot be added to', () => ['--into', put('表.csv', '姓名,金额\n甲,5\n'), '-o', path('a.csv')], '请先把'],
  ['an output that is no xlsx', () => ['-o', path('a.xls')], '扩展名应为 .xlsx'],
  ['an output unlike the workbook', () => ['--into', book(), '-o', path('a.xlsm')], '扩展名应为 .xlsx'],
  ['a folder that is not there', () => ['-o', path('无/a.xlsx')], '无法写出'],
])('wrong usage, %s: exit 2 and no file', async (_, argv, words) => {
  const { code, out, err } = await card(...argv());
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(words);
  expect(['a.xlsx', 'a.xls', 'a.xlsm', 'a.csv', '无'].filter((name) => existsSync(path(name)))).toEqual([]);
});
