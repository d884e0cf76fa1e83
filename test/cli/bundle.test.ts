import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { schemes } from '../../src/schemes/index';
import { desk } from './desk';

const BUNDLE = resolve('dist/cli/cli.cjs');
const { path, put } = desk();

/** The built command in a process of its own, as `npx dafenka` runs it, in the test's folder. */
const built = (...argv: string[]): Promise<{ code: number; out: string; err: string }> => new Promise((done) => {
  execFile(process.execPath, [BUNDLE, ...argv], { cwd: path(''), encoding: 'utf8', maxBuffer: 1 << 26 }, (error, out, err) => {
    done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
  });
});

beforeAll(() => {
  if (!existsSync(BUNDLE)) throw new Error(`${BUNDLE} is not built: run npm run build first`);
});

test('the built command lists, makes and checks cards and keeps the exit codes', async () => {
  const listed = await built('schemes', '--json');
  expect(listed).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(listed.out)).toMatchObject({ schemes: schemes.map(({ id }) => ({ id })) });
  expect(await built('card', '--scheme', 'henan-2021', '--unit', '叶县', '-o', '叶县.xlsx')).toMatchObject({ code: 0, err: '' });
  const checked = await built('check', '叶县.xlsx', '--json');
  expect(checked).toMatchObject({ code: 1, err: '' });
  expect(JSON.parse(checked.out)).toMatchObject({ reports: [{ file: '叶县.xlsx', unit: '叶县' }], refused: [] });
  expect(await built('check', '无.xlsx')).toEqual({ code: 2, out: '', err: '错误：找不到文件 无.xlsx。\n' });
});

test('the built command computes points', async () => {
  const { code, out } = await built('points', '--scheme', 'henan-2021', '--facts', resolve('test/fixtures/facts/lushan.json'), '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ total: 27 });
});

test('the built command reads older formats by the library that it loads only then', async () => {
  const sheet = utils.aoa_to_sheet([['姓名', '金额'], ['甲', 8000.5]]);
  put('台账.xls', new Uint8Array(write({ SheetNames: ['台账'], Sheets: { 台账: sheet } }, { type: 'buffer', bookType: 'biff8' }) as Buffer));
  const { code, out } = await built('check', '台账.xls', '--json');
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ reports: [], refused: [{ file: '台账.xls', reason: 'no-card' }] });
});
