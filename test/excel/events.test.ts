import type { Workbook } from '../../src/core/workbook';
import { bootDesktop } from './desktop';
import type { Desktop } from './desktop';
import { createExcel } from './host';
import type { EmulatedExcel } from './host';
import type { ApiLevel } from './requirement-sets';
import { testWith } from '../tools/provided';

const BOOK: Workbook = {
  sheets: [
    { name: '打分卡', rows: [{ index: 0, cells: [{ column: 0, value: 1 }, { column: 1, value: 2, formula: 'A1*2' }] }], merges: [{ top: 2, left: 0, bottom: 3, right: 1 }] },
    { name: '材料清单', rows: [{ index: 0, cells: [{ column: 0, value: 3, formula: "'打分卡'!A1+2" }] }], merges: [] },
  ],
  names: [{ name: 'Dfk_card', refersTo: "'打分卡'!$A$1", hidden: true }],
};

let desk: Desktop;
let excel: EmulatedExcel;
const seen: string[] = [];

async function start(api: ApiLevel): Promise<void> {
  seen.splice(0);
  excel = createExcel(BOOK, { api });
  desk = await bootDesktop(excel);
}
afterEach(() => desk.close());

const settled = () => new Promise((resolve) => { setTimeout(resolve, 0); });
const register = (add: (workbook: Excel.Workbook) => void) => desk.Excel.run(async (context) => {
  add(context.workbook);
  await context.sync();
});
const say = <Event>(words: (event: Event) => string) => async (event: Event): Promise<void> => void seen.push(words(event));

test('the worksheets tell what is added, deleted and activated, and by whom', async () => {
  await start('1.7');
  await register(({ worksheets }) => {
    worksheets.onAdded.add(say(({ source }: Excel.WorksheetAddedEventArgs) => `added ${source}`));
    worksheets.onDeleted.add(say(({ source }: Excel.WorksheetDeletedEventArgs) => `deleted ${source}`));
    worksheets.onActivated.add(say(() => 'activated'));
  });
  expect(excel.handlers()).toBe(3);
  expect(excel.user.copySheet('打分卡')).toBe('打分卡 (2)');
  excel.coauthor.deleteSheet('打分卡');
  await settled();
  expect(seen).toEqual(['added Local', 'activated', 'deleted Remote']);
  expect(excel.workbook().names).toEqual([
    { name: 'Dfk_card', refersTo: '#REF!$A$1', hidden: true }, { name: 'Dfk_card', sheet: '打分卡 (2)', refersTo: "'打分卡 (2)'!$A$1", hidden: true },
  ]);
  expect(excel.workbook().sheets[1]?.rows[0]?.cells[0]?.formula).toBe('#REF!A1+2');
});

test('a new name of a sheet reaches formulas and names', async () => {
  await start('ceiling');
  excel.user.renameSheet('打分卡', '自评 表');
  expect(excel.workbook().names[0]?.refersTo).toBe("'自评 表'!$A$1");
  expect(excel.workbook().sheets[1]?.rows[0]?.cells[0]?.formula).toBe("'自评 表'!A1+2");
  excel.user.moveSheet('材料清单', 0);
  expect(excel.workbook().sheets.map(({ name }) => name)).toEqual(['材料清单', '自评 表']);
});

test('a change names its range and what triggered it, and leads to the range', async () => {
  await start('1.14');
  await register(({ worksheets }) => {
    worksheets.onChanged.add(async (event: Excel.WorksheetChangedEventArgs) => {
      await desk.Excel.run(async (context) => {
        const range = event.getRange(context).load('address');
        await context.sync();
        seen.push(`${event.triggerSource} ${range.address}`);
      });
    });
    worksheets.onCalculated.add(say(({ address }: Excel.WorksheetCalculatedEventArgs) => `calculated ${address}`));
  });
  excel.user.paste('打分卡', 'A1:A2', [[7], [8]]);
  await settled();
  await settled();
  await desk.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('打分卡').getRange('A5').values = [['甲']];
    await context.sync();
  });
  await settled();
  await settled();
  expect(excel.references()).toBe(0);
  expect(seen.filter((line) => !line.startsWith('calculated'))).toEqual(['Unknown 打分卡!A1:A2', 'ThisLocalAddin 打分卡!A5']);
  expect(seen.filter((line) => line.startsWith('calculated'))).toEqual(['calculated B1', 'calculated A1', 'calculated B1', 'calculated A1']);
});

test('the selection is told to the workbook and to the sheet', async () => {
  await start('1.7');
  await register((workbook) => {
    workbook.onSelectionChanged.add(say(() => 'workbook'));
    workbook.worksheets.getItem('打分卡').onSelectionChanged.add(say(({ address }: Excel.WorksheetSelectionChangedEventArgs) => address));
  });
  excel.user.select('打分卡', 'B2:C3');
  await settled();
  expect(seen.toSorted()).toEqual(['B2:C3', 'workbook']);
  expect([excel.activeSheet(), excel.selected()]).toEqual(['打分卡', '打分卡!B2:C3']);
  const [cell, range] = await desk.Excel.run(async (context) => {
    const places = [context.workbook.getActiveCell().load('address'), context.workbook.getSelectedRange().load('address')];
    context.workbook.worksheets.getItem('材料清单').getRange('D4').select();
    await context.sync();
    return places.map(({ address }) => address);
  });
  expect([cell, range]).toEqual(['打分卡!B2', '打分卡!B2:C3']);
  expect(excel.selected()).toBe('材料清单!D4');
});

test.each<[ApiLevel, string[]]>([['1.7', ['typed']], ['1.14', ['picked', 'typed']]])('at %s the choice from a list is told as %j', async (api, told) => {
  await start(api);
  await register(({ worksheets }) => void worksheets.getItem('打分卡').onChanged.add(say(({ address }: Excel.WorksheetChangedEventArgs) => (address === 'A5' ? 'picked' : 'typed'))));
  excel.user.pick('打分卡', 'A5', '已提供');
  excel.user.type('打分卡', 'A6', '缺少');
  await settled();
  expect(seen).toEqual(told);
  expect(excel.workbook().sheets[0]?.rows.at(-2)).toEqual({ index: 4, cells: [{ column: 0, value: '已提供' }] });
});

test('a handler that was removed, or switched off, hears nothing', async () => {
  await start('1.14');
  const handlers = await desk.Excel.run(async (context) => {
    const handler = context.workbook.worksheets.getItem('打分卡').onChanged.add(say(({ address }: Excel.WorksheetChangedEventArgs) => address));
    await context.sync();
    return handler;
  });
  excel.user.type('打分卡', 'A1', 2);
  await settled();
  await desk.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  excel.user.type('打分卡', 'A2', 2);
  await settled();
  await desk.Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await desk.Excel.run(handlers.context, async (context) => {
    handlers.remove();
    await context.sync();
  });
  excel.user.type('打分卡', 'A3', 2);
  await settled();
  expect(seen).toEqual(['A1']);
  expect(excel.handlers()).toBe(0);
});

test('a person cannot change locked cells of a protected sheet, and what is put into a merged area stays in its first cell', async () => {
  await start('1.7');
  excel.user.paste('打分卡', 'A3:B4', [['甲', '乙'], ['丙', '丁']]);
  expect(excel.workbook().sheets[0]?.rows.slice(1)).toEqual([{ index: 2, cells: [{ column: 0, value: '甲' }] }]);
  await desk.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('打分卡');
    sheet.getRange('A1').format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true });
    await context.sync();
  });
  excel.user.type('打分卡', 'A1', 9);
  expect(() => excel.user.type('打分卡', 'A2', 9)).toThrow('protected');
});

testWith('LibreOffice')('LibreOffice computes the formulas, and the sheets say that they were calculated', async () => {
  await start('1.14');
  await register(({ worksheets }) => void worksheets.onCalculated.add(say(({ address }: Excel.WorksheetCalculatedEventArgs) => address)));
  excel.user.type('打分卡', 'A1', '21');
  await settled();
  seen.splice(0);
  await excel.calculate();
  await settled();
  expect(excel.workbook().sheets.map(({ rows }) => rows[0]?.cells.at(-1)?.value)).toEqual([42, 23]);
  expect(seen).toEqual(['B1', 'A1']);
});
