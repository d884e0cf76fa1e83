import fc from 'fast-check';
import type { Range, Row, Workbook } from '../../../src/core/workbook';
import { inRequests } from '../../../src/hosts/excel/add-sheets';
import { equalAreas } from '../../../src/hosts/excel/equal-areas';
import { createHandOut } from '../../../src/hosts/excel/hand-out';
import { isDarkTheme } from '../../../src/hosts/excel/office-theme';
import { readAreas } from '../../../src/hosts/excel/read-areas';
import { typedText } from '../../../src/hosts/excel/typed-text';
import { whenReady } from '../../../src/hosts/excel/when-ready';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { makeFilled } from '../../../src/samples/make';
import { bootHost, handClock } from './desk';

const grid = fc.array(fc.array(fc.option(fc.constantFrom('宋体', '黑体'), { nil: undefined }), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });
const rowsOf = (names: (string | undefined)[][]): Row[] =>
  names.map((row, index) => ({ index, cells: row.map((name, column) => ({ column, value: null, style: name === undefined ? {} : { font: { name } } })) }));
const inside = (row: number, column: number, { top, left, bottom, right }: Range): boolean => row >= top && row <= bottom && column >= left && column <= right;

test('rectangles of one format cover each cell that has it, once, and no other', () => {
  fc.assert(fc.property(grid, (names) => {
    const areas = equalAreas(rowsOf(names), ({ font }) => font?.name);
    names.forEach((row, index) => row.forEach((name, column) => {
      const own = areas.filter(({ range }) => inside(index, column, range));
      expect(own.map(({ value }) => value)).toEqual(name === undefined ? [] : [name]);
    }));
  }));
});

test('a block of one format is one rectangle', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (rows, columns) => {
    const names = Array.from({ length: rows }, () => Array.from({ length: columns }, () => '宋体'));
    expect(equalAreas(rowsOf(names), ({ font }) => font?.name)).toEqual([{ value: '宋体', range: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 } }]);
  }));
});

test.each(['=1+1', '+5', '-1', '@x', "'quoted", '#N/A', '007', '1/2', '3-4', '2020年3月4日', '１２', '50%', '￥5', 'TRUE', 'false', '1e5', '十一月', '5 Jan', '(1)'])('%s is typed after an apostrophe, so that it stays a text', (text) => {
  expect(typedText(text)).toBe(`'${text}`);
});

test.each(['', '有', '一、机构建设', '1.1.1领导小组成立情况', '约5', '教资助〔2021〕104号', '第二行\n第一行', '无'])('%s is a text as it stands', (text) => {
  expect(typedText(text)).toBe(text);
});

test('areas are read from an address, whatever the sheet is called', () => {
  expect(readAreas("'a, b!C1:D2'!A1:E1,Sheet1!$C$3:$D$12,Sheet1!F7")).toEqual([
    { top: 0, left: 0, bottom: 0, right: 4 }, { top: 2, left: 2, bottom: 11, right: 3 },
  ]);
});

test('requests stay below the bound, in order, and a large piece goes alone', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 120 })), (sizes) => {
    const pieces = sizes.map((bytes) => ({ bytes, put: () => {} }));
    const requests = inRequests(pieces, 100);
    expect(requests.flat()).toEqual(pieces);
    requests.forEach((request) => expect(request.length === 1 || request.reduce((sum, { bytes }) => sum + bytes, 0) <= 100).toBe(true));
  }));
});

test('files leave the pane by what works: no download on a Mac, a new workbook since ExcelApi 1.8, else the open workbook', async () => {
  const given: unknown[] = [];
  const make = (platform: string, minor: number) => createHandOut({
    excel: { createWorkbook: async (base64) => void given.push(base64) }, platform,
    supports: (version) => Number(version.split('.')[1]) <= minor, download: (bytes, name) => void given.push([...bytes, name]),
  });
  expect([make('PC', 14).ways, make('Mac', 14).ways, make('PC', 7).ways, make('Mac', 7).ways]).toEqual([['download', 'open', 'insert'], ['open', 'insert'], ['download', 'insert'], ['insert']]);
  await make('Mac', 14).give('open', new Uint8Array([80, 75]), 'a.xlsx');
  await make('PC', 7).give('download', new Uint8Array([80, 75]), 'a.xlsx');
  expect(given).toEqual(['UEs=', [80, 75, 'a.xlsx']]);
});

test('a new workbook that is opened beside the present one holds what was made', async () => {
  const { desktop, excel, close } = await bootHost({ sheets: [{ name: 'Sheet1', rows: [], merges: [] }], names: [] }, { api: '1.14' });
  const { give } = createHandOut({ excel: desktop.Excel, platform: 'Mac', supports: () => true, download: () => {} });
  const bytes = editPackage(null, makeFilled());
  await give('open', bytes, '鲁山县.xlsx');
  expect(excel.opened().map((each) => readXlsx(each))).toEqual([readXlsx(bytes)]);
  close();
});

test('a sheet whose cells do not fit one answer is read in parts, whole', async () => {
  const book: Workbook = {
    sheets: [
      { name: '学生', merges: [], rows: Array.from({ length: 5000 }, (_, index) => ({ index, cells: Array.from({ length: 20 }, (_, column) => ({ column, value: `第${index}行第${column}列的一段文字` })) })) },
      { name: '打分卡', merges: [], rows: [{ index: 0, cells: [{ column: 0, value: 1 }] }] },
    ],
    names: [{ name: '总分', sheet: '学生', refersTo: "'打分卡'!$A$1" }],
  };
  const { host, syncs, close } = await bootHost(book, { api: '1.14', platform: 'web' });
  let read: Workbook | null = null;
  expect(await syncs(async () => { read = await host.read(); })).toBeGreaterThan(5);
  expect(read).toEqual(book);
  expect((await host.read(['打分卡'])).sheets).toEqual(book.sheets);
  close();
}, 120_000);

test('a sheet that is too large to be a card keeps nobody from the card beside it', async () => {
  const far = { index: 799, cells: [{ column: 499, value: '末' }] };
  const card = { name: '打分卡', merges: [], rows: [{ index: 0, cells: [{ column: 0, value: 1 }] }] };
  const { host, close } = await bootHost({ sheets: [{ name: '名册', merges: [], rows: [{ index: 0, cells: [{ column: 0, value: '首' }] }, far] }, card], names: [] }, { api: '1.14', platform: 'web' });
  expect((await host.read()).sheets).toEqual([{ name: '名册', merges: [], rows: [] }, card]);
  close();
}, 120_000);

test('the pane is dark where Office is, and light where it does not say', () => {
  const theme = (bodyBackgroundColor: string) => ({ officeTheme: { bodyBackgroundColor } }) as Office.Context;
  const failing = Object.defineProperty({}, 'officeTheme', { get: () => { throw new Error('no theme'); } }) as Office.Context;
  const told = jest.spyOn(console, 'info').mockImplementation(() => {});
  expect([theme('#FFFFFF'), theme('#262626'), theme(''), {} as Office.Context, failing].map(isDarkTheme)).toEqual([false, true, false, false, false]);
  expect(told).toHaveBeenCalledTimes(1);
  told.mockRestore();
});

test('waiting for Office ends: with its answer, or after a while without one', async () => {
  const clock = handClock();
  const answer = whenReady({ onReady: async () => ({ host: null, platform: null }) as never }, clock);
  await expect(answer).resolves.toEqual({ host: null, platform: null });
  expect(clock.waiting()).toBe(0);
  const silence = whenReady({ onReady: () => new Promise(() => {}) }, clock);
  clock.pass(20_000);
  await expect(silence).rejects.toMatchObject({ kind: 'not-ready' });
});
