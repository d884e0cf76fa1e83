import type { Workbook } from '../../src/core/workbook';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { bootDesktop } from './desktop';
import type { Desktop } from './desktop';
import { createExcel } from './host';
import type { EmulatedExcel, FaultCode } from './host';
import type { ApiLevel } from './requirement-sets';

const BOOK: Workbook = {
  sheets: [
    { name: '打分卡', rows: [{ index: 0, cells: [{ column: 0, value: '指标' }, { column: 1, value: 2.5 }] }, { index: 2, cells: [{ column: 1, value: 5, formula: 'B1*2' }] }], merges: [{ top: 4, left: 0, bottom: 5, right: 1 }] },
    { name: '材料清单', rows: [], merges: [], visibility: 'hidden' },
  ],
  names: [{ name: 'Dfk_card', refersTo: "'打分卡'!$A$1", hidden: true }],
};

const open: Desktop[] = [];
afterEach(() => { for (const desk of open.splice(0)) desk.close(); });

async function start(api: ApiLevel): Promise<{ excel: EmulatedExcel; desk: Desktop }> {
  const excel = createExcel(BOOK, { api });
  const desk = await bootDesktop(excel);
  open.push(desk);
  return { excel, desk };
}

const codeOf = async (done: Promise<unknown>): Promise<string> => {
  const failed = await done.then(() => null, (error: unknown) => error as { code: string; name: string });
  return failed === null ? 'done' : `${failed.name} ${failed.code}`;
};

describe.each<ApiLevel>(['1.7', '1.14', 'ceiling'])('the real client at %s', (api) => {
  test('reads sheets in their order and ranges cell by cell', async () => {
    const { excel, desk } = await start(api);
    await desk.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility,items/position');
      const range = worksheets.getItem('打分卡').getRange('A1:B3').load('address,values,formulas,valueTypes,rowCount');
      await context.sync();
      expect(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([['打分卡', 'Visible', 0], ['材料清单', 'Hidden', 1]]);
      expect(range.toJSON()).toEqual({
        address: '打分卡!A1:B3', values: [['指标', 2.5], ['', ''], ['', 5]], formulas: [['指标', 2.5], ['', ''], ['', '=B1*2']],
        valueTypes: [['String', 'Double'], ['Empty', 'Empty'], ['Empty', 'Double']], rowCount: 3,
      });
    });
    expect(excel.requests.syncs).toBe(1);
    expect(excel.references()).toBe(0);
  });

  test('writes values, formulas and number formats, and reads them back', async () => {
    const { excel, desk } = await start(api);
    await desk.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('打分卡').getRange('C1:D2');
      range.numberFormat = [['@', '0.00'], ['General', 'General']];
      range.values = [['007', 1.5], ['12', '甲']];
      range.getCell(1, 1).formulas = [['=SUM(D1:D1)']];
      range.load('values,formulas,numberFormat,text');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        values: [['007', 1.5], [12, '']], formulas: [['007', 1.5], [12, '=SUM(D1:D1)']], numberFormat: [['@', '0.00'], ['General', 'General']], text: [['007', '1.50'], ['12', '']],
      });
    });
    expect(excel.workbook().sheets[0]?.rows.slice(0, 2)).toMatchObject([
      { cells: [{ value: '指标' }, { value: 2.5 }, { column: 2, value: '007', style: { numberFormat: '@' } }, { value: 1.5, style: { numberFormat: '0.00' } }] },
      { cells: [{ value: 12 }, { value: null, formula: 'SUM(D1:D1)', kind: 'unvalued' }] },
    ]);
  });

  test('what was not loaded cannot be read, and what is not there is null or an error', async () => {
    const { desk } = await start(api);
    await desk.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('打分卡').getRange('A1');
      const absent = context.workbook.worksheets.getItemOrNullObject('没有').load('name');
      const name = context.workbook.names.getItemOrNullObject('dfk_CARD').load('name,value,visible,formula,type');
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      expect(absent.isNullObject).toBe(true);
      expect(name.toJSON()).toMatchObject({ name: 'Dfk_card', value: "'打分卡'!$A$1", formula: "='打分卡'!$A$1", visible: false, type: 'Range' });
    });
    const reading = (address: string) => desk.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('打分卡').getRange(address).load('values');
      await context.sync();
    });
    expect(await codeOf(reading('A1:'))).toBe('RichApi.Error InvalidArgument');
    expect(await codeOf(desk.Excel.run((context) => context.workbook.worksheets.getItem('没有').load('name').context.sync()))).toBe('RichApi.Error ItemNotFound');
  });

  test('changes by people and co-authors reach the handler of the sheet', async () => {
    const { excel, desk } = await start(api);
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await desk.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('打分卡').onChanged.add(async (event) => void seen.push(event));
      await context.sync();
    });
    excel.user.type('打分卡', 'B1', '3');
    excel.coauthor.type('打分卡', 'B1', 4);
    excel.user.type('材料清单', 'A1', '无关');
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    const details = (valueBefore: number, valueAfter: number) => ({ valueBefore, valueAfter, valueTypeBefore: 'Double', valueTypeAfter: 'Double' });
    expect(seen.map(({ address, source, details: told }) => [address, source, told])).toEqual([
      ['B1', 'Local', api === '1.7' ? undefined : details(2.5, 3)], ['B1', 'Remote', api === '1.7' ? undefined : details(3, 4)],
    ]);
    expect(excel.workbook().sheets[0]?.rows[0]?.cells[1]?.value).toBe(4);
  });

  test.each<[FaultCode | string, string]>([
    [5004, 'InvalidOperationInCellEditMode'], [5016, 'WriteNotSupportedWhenModalDialogOpen'], [5102, 'ActivityLimitReached'], [5012, 'InvalidOrTimedOutSession'], [5103, 'RequestPayloadSizeLimitExceeded'], [5104, 'ResponsePayloadSizeLimitExceeded'], [7000, 'AccessDenied'],
    ['InactiveWorkbook', 'InactiveWorkbook'],
  ])('the fault %s comes as %s, at the sync that was asked for', async (code, name) => {
    const { excel, desk } = await start(api);
    excel.fail({ code, message: '', at: 2 });
    const read = () => desk.Excel.run((context) => context.workbook.load('name').context.sync());
    expect(await codeOf(read())).toBe('done');
    expect(await codeOf(read())).toBe(`RichApi.Error ${name}`);
    expect(await codeOf(read())).toBe('done');
    expect(excel.requests.syncs).toBe(3);
  });

  test('a member that is not emulated fails by its name', async () => {
    const { desk } = await start(api);
    const failed = desk.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('打分卡').tables.load('count');
      await context.sync();
    });
    await expect(failed).rejects.toThrow(expect.objectContaining({ code: 'ApiNotFound', message: expect.stringContaining('Worksheet.Tables') }));
  });

  test('the saved workbook holds what the add-in wrote', async () => {
    const { excel, desk } = await start(api);
    await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('县区汇总');
      sheet.getRange('A1:B2').values = [['县(市、区)', '得分'], ['鲁山县', 96.5]];
      await context.sync();
    });
    const read = readXlsx(excel.save());
    expect(read.sheets.map(({ name }) => name)).toEqual(['打分卡', '材料清单', '县区汇总']);
    expect(read.sheets[2]?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([['县(市、区)', '得分'], ['鲁山县', 96.5]]);
  });
});

test('members of newer sets are refused by the client', async () => {
  const { desk } = await start('1.7');
  expect(desk.Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(false);
  const failed = desk.Excel.run(async (context) => void context.workbook.worksheets.getItem('打分卡').getRange('A1').dataValidation.clear());
  expect(await codeOf(failed)).toBe('RichApi.Error ApiNotFound');
});

test('in its own wording Excel leaves out quotes and lists the names that it made of the print set-up', async () => {
  const excel = createExcel({
    sheets: [{ name: '打分卡', rows: [{ index: 0, cells: [{ column: 0, value: 1, formula: "'打分卡'!B1&\"'打分卡'!\"&'a b'!A1" }] }], merges: [], print: { orientation: 'portrait', fit: { width: 1, height: 0 }, area: { top: 0, left: 0, bottom: 8, right: 4 }, titleRows: [0, 2] } }],
    names: [{ name: 'Dfk_card', sheet: '打分卡', refersTo: "'打分卡'!$A$1" }],
  }, { api: 'ceiling', ownWording: true });
  const desk = await bootDesktop(excel);
  open.push(desk);
  const read = await desk.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('打分卡');
    const cell = sheet.getRange('A1').load('formulas');
    sheet.names.load('items/name,items/formula');
    await context.sync();
    return [cell.formulas[0]?.[0], ...sheet.names.items.map(({ name, formula }) => `${name} ${String(formula)}`)];
  });
  expect(read).toEqual(["=打分卡!B1&\"'打分卡'!\"&'a b'!A1", 'Dfk_card =打分卡!$A$1', 'Print_Area =打分卡!$A$1:$E$9', 'Print_Titles =打分卡!$1:$3']);
});

test('answers that are held back come later, in their order', async () => {
  const { excel, desk } = await start('ceiling');
  const release = excel.hold();
  const seen: number[] = [];
  const reads = [1, 2].map((turn) => desk.Excel.run((context) => context.workbook.load('name').context.sync()).then(() => void seen.push(turn)));
  await new Promise((resolve) => { setTimeout(resolve, 20); });
  expect(seen).toEqual([]);
  release();
  await Promise.all(reads);
  expect(seen).toEqual([1, 2]);
});

test('Excel on the web takes no request above 5 MB', async () => {
  const excel = createExcel(BOOK, { api: 'ceiling', platform: 'web' });
  const desk = await bootDesktop(excel);
  open.push(desk);
  const write = (length: number) => desk.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('打分卡').getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(length)]);
    await context.sync();
  });
  expect(await codeOf(write(25_000))).toBe('done');
  expect(await codeOf(write(27_000))).toBe('RichApi.Error RequestPayloadSizeLimitExceeded');
});
