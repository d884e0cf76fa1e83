import { evaluate } from '../../src/core/report';
import type { Range, Row, Workbook } from '../../src/core/workbook';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../src/hosts/xlsx/write';
import { makeKit } from '../../src/output/kit';
import { makeFilled, makeMessy } from '../../src/samples/make';
import { schemes } from '../../src/schemes';
import { minorOf } from '../excel/requirement-sets';
import type { ApiLevel } from '../excel/requirement-sets';
import { fullSheet } from './xlsx/full-sheet';
import { asSaved, sheetsFor } from './excel/as-saved';
import { bootHost } from './excel/desk';

const LEVELS: ApiLevel[] = ['1.7', '1.14', 'ceiling'];
const EMPTY: Workbook = { sheets: [{ name: 'Sheet1', rows: [], merges: [] }], names: [] };
const BOOKS = [
  ...schemes.map((scheme) => ({ name: scheme.id, book: makeKit(scheme, { unit: '鲁山县', takenSheetNames: [] }) })),
  { name: 'everything that a sheet can carry', book: { sheets: [fullSheet(), fullSheet('第二张')], names: [{ name: '总分', refersTo: "'打分卡'!$A$1" }] } },
];
const inXlsx = (changes = makeFilled()): Workbook => readXlsx(editPackage(null, changes));

const holds = ({ top, left, bottom, right }: Range, rows: Row[]): boolean =>
  rows.some(({ index, cells }) => index >= top && index <= bottom && cells.some(({ column }) => column >= left && column <= right));

/** What Excel tells of a workbook: no print names, and merged areas that hold something, since 1.13; whether a row or column is hidden no check asks. */
function asTold({ sheets, names }: Workbook, version: number): Workbook {
  return {
    sheets: sheets.map(({ columns: _, rows, merges, ...sheet }) => ({
      ...sheet,
      merges: version < 13 ? [] : merges.filter((merge) => holds(merge, rows)).toSorted((left, right) => left.top - right.top || left.left - right.left),
      rows: rows.flatMap(({ index, cells }) => (cells.length === 0 ? [] : [{ index, cells }])),
    })),
    names: names.filter(({ name }) => !name.startsWith('_xlnm.')).toSorted((left, right) => (left.name < right.name ? -1 : 1)),
  };
}

describe.each(LEVELS)('ExcelApi %s', (api) => {
  const version = minorOf(api);

  test.each([['a filled card', inXlsx()], ['a card with mistakes', inXlsx(makeMessy())], ['every kind of cell', readXlsx(editPackage(null, [{ type: 'add', sheets: [fullSheet(), { ...fullSheet('隐藏'), visibility: 'hidden' }], names: [] }]))]])('reads %s as the file holds it, in two requests, and again in one', async (_, book) => {
    const { host, syncs, close } = await bootHost(book, { api });
    let read: Workbook = EMPTY;
    expect(await syncs(async () => { read = await host.read(); })).toBe(2);
    expect(asTold(read, 15)).toEqual(asTold(book, version));
    expect(await syncs(async () => { read = await host.read(); })).toBe(1);
    expect(asTold(read, 15)).toEqual(asTold(book, version));
    close();
  });

  test('judges a card as it does the file', async () => {
    const book = inXlsx();
    const { host, close } = await bootHost(book, { api });
    expect(evaluate(await host.read(), schemes, '鲁山县.xlsx')).toEqual(evaluate(book, schemes, '鲁山县.xlsx'));
    close();
  });

  test.each(BOOKS)('adds $name as it is, in at most three requests', async ({ book }) => {
    const { host, excel, syncs, heard, close } = await bootHost(EMPTY, { api });
    expect(await syncs(() => host.apply([{ type: 'add', ...book }]))).toBeLessThanOrEqual(3);
    const { sheets, names } = asSaved(excel.workbook());
    expect({ sheets: sheets.slice(1), names }).toEqual(asSaved({ ...book, sheets: sheetsFor(book.sheets, version) }));
    expect(excel.requests.largest).toBeLessThan(5 * 1024 * 1024);
    expect(heard.trouble).toEqual([]);
    close();
  });

  test('names what this Excel cannot give new sheets', async () => {
    const { host, heard, close } = await bootHost(EMPTY, { api });
    await host.apply([{ type: 'add', sheets: [fullSheet()], names: [] }]);
    expect(heard.omitted).toEqual([version < 8 ? ['validations', 'gridlines', 'page-layout', 'filter', 'alignment', 'zoom'] : ['zoom']]);
    close();
  });
});

test('an Excel without the charts of ExcelApi 1.7 gets the sheet without them, and is told so', async () => {
  const { charts = [], rows, merges } = fullSheet();
  const { host, excel, heard, close } = await bootHost(EMPTY, { api: '1.4' });
  await host.apply([{ type: 'add', sheets: [{ name: '打分卡', rows: rows.slice(0, 1), merges: merges.slice(0, 1), charts }], names: [] }]);
  expect(heard.omitted).toEqual([['charts']]);
  expect(excel.workbook().sheets[1]?.charts).toBeUndefined();
  close();
});
