import type { Sheet, Workbook } from '../../src/core/workbook';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { ooxmlErrors } from '../tools/ooxml-validator';
import { testWith } from '../tools/provided';
import { bootDesktop } from './desktop';
import type { Desktop } from './desktop';
import { createExcel } from './host';
import type { EmulatedExcel } from './host';

const BOOK: Workbook = { sheets: [{ name: '打分卡', rows: [], merges: [] }], names: [] };

let excel: EmulatedExcel;
let desk: Desktop;

beforeEach(async () => {
  excel = createExcel(BOOK, { api: 'ceiling' });
  desk = await bootDesktop(excel);
});
afterEach(() => desk.close());

const onSheet = <Result>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result | Promise<Result>): Promise<Result> => desk.Excel.run(async (context) => {
  const result = await act(context.workbook.worksheets.getItem('打分卡'), context);
  await context.sync();
  return result;
});
const sheet = (): Sheet | undefined => excel.workbook().sheets[0];
const codeOf = (done: Promise<unknown>): Promise<string> => done.then(() => 'done', (error: { code: string }) => error.code);

test('formats of cells become the styles that the writer knows', async () => {
  await onSheet((at) => {
    const { format } = at.getRange('A1:B2');
    Object.assign(format, { horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 1, shrinkToFit: true, columnWidth: 75, rowHeight: 24 });
    format.font.set({ name: '宋体', size: 12, bold: true, italic: true, underline: 'Single', color: '#c00000' });
    format.fill.color = '#FFF2CC';
    format.protection.locked = false;
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) format.borders.getItem(edge).style = 'Continuous';
    at.getRange('B2').format.borders.getItem('EdgeRight').weight = 'Medium';
  });
  const style = {
    align: { horizontal: 'center', vertical: 'top', wrap: true, indent: 1, shrink: true }, fill: 'FFF2CC', locked: false,
    font: { name: '宋体', size: 12, bold: true, italic: true, underline: true, color: 'C00000' }, border: { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' },
  };
  const cells = (last: object) => [{ column: 0, value: null, style }, { column: 1, value: null, style: { ...style, ...last } }];
  expect(sheet()).toMatchObject({
    columns: [{ from: 0, to: 1, width: 13.57 }],
    rows: [{ index: 0, height: 24, cells: cells({}) }, { index: 1, height: 24, cells: cells({ border: { ...style.border, right: 'medium' } }) }],
  });
});

test('formats are read back, and null where cells differ', async () => {
  const [same, mixed] = await onSheet(async (at, context) => {
    at.getRange('A1').format.font.bold = true;
    const ranges = ['A1', 'A1:A2'].map((address) => at.getRange(address).load('format/font/bold,format/columnWidth,format/fill/color,numberFormat,rowHidden'));
    await context.sync();
    return ranges.map(({ format, rowHidden }) => [format.font.bold, format.columnWidth, format.fill.color, rowHidden]);
  });
  expect(same).toEqual([true, 48, '#FFFFFF', false]);
  expect(mixed).toEqual([null, 48, '#FFFFFF', false]);
});

test('merging keeps the first value, and merged areas are found', async () => {
  const areas = await onSheet(async (at, context) => {
    at.getRange('A1:B1').values = [['甲', '乙']];
    at.getRange('A1:B2').merge();
    at.getRange('D1:E2').merge(true);
    const found = at.getRange('A1:C9').getMergedAreasOrNullObject().load('address,areas/items/address');
    const none = at.getRange('G1:H9').getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    return [found.address, ...found.areas.items.map(({ address }) => address)];
  });
  expect(areas).toEqual(['打分卡!A1:B2', '打分卡!A1:B2']);
  expect(sheet()).toMatchObject({ merges: [{ top: 0, left: 0, bottom: 1, right: 1 }, { top: 0, left: 3, bottom: 0, right: 4 }, { top: 1, left: 3, bottom: 1, right: 4 }], rows: [{ cells: [{ value: '甲' }] }] });
});

test('validations, conditional formats, protection, panes, filter and print set-up are kept as the workbook has them', async () => {
  await onSheet((at, { workbook }) => {
    at.getRange('A1').values = [['x']];
    const { dataValidation } = at.getRange('E4:E9');
    dataValidation.rule = { decimal: { formula1: 0, formula2: 5, operator: 'Between' } };
    dataValidation.prompt = { showPrompt: true, title: '得分', message: '0 到 5' };
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '超出', message: '最多 5 分' };
    at.getRange('E9').dataValidation.clear();
    at.getRange('F4').dataValidation.rule = { list: { inCellDropDown: true, source: '已提供,缺少' } };
    at.getRange('G4').dataValidation.rule = { list: { inCellDropDown: true, source: at.getRange('A1:A3') } };
    at.getRange('H4').dataValidation.rule = { custom: { formula: '=H4>0' } };
    for (const [formula, color] of [['$E4>5', '#FFC7CE'], ['$E4=""', '#FFF2CC']] as const) {
      const format = at.getRange('E4:E9').conditionalFormats.add('Custom');
      format.custom.rule.formula = `=${formula}`;
      format.custom.format.fill.color = color;
      format.custom.format.font.color = '#9C0006';
      format.stopIfTrue = true;
    }
    at.freezePanes.freezeAt(at.getRange('A1:B3'));
    at.autoFilter.apply(at.getRange('A3:E9'));
    at.showGridlines = false;
    at.tabColor = '#0F6CBD';
    const { pageLayout } = at;
    Object.assign(pageLayout, { orientation: 'Landscape', paperSize: 'A4', centerHorizontally: true, zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } });
    pageLayout.setPrintArea('A1:H9');
    pageLayout.setPrintTitleRows('$1:$3');
    pageLayout.setPrintMargins('Centimeters', { top: 2, bottom: 1.5, left: 1, right: 1, header: 0.8, footer: 0.8 });
    pageLayout.headersFooters.defaultForAllPages.set({ leftHeader: '鲁山县', centerFooter: '第 &P 页 共 &N 页' });
    at.horizontalPageBreaks.add('A6');
    workbook.names.add('Dfk_points', at.getRange('E4:E9')).visible = false;
    at.names.addFormulaLocal('Dfk_version', '="1"');
    at.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true });
  });
  expect(sheet()).toEqual({
    name: '打分卡', rows: [{ index: 0, cells: [{ column: 0, value: 'x' }] }], merges: [], protected: true, freeze: { row: 3, column: 2 },
    tabColor: '0F6CBD', hideGridlines: true, filter: { top: 2, left: 0, bottom: 8, right: 4 },
    validations: [
      { ranges: [{ top: 3, left: 4, bottom: 7, right: 4 }], rule: { type: 'decimal', min: 0, max: 5 }, prompt: { title: '得分', text: '0 到 5' }, error: { style: 'stop', title: '超出', text: '最多 5 分' } },
      { ranges: [{ top: 3, left: 5, bottom: 3, right: 5 }], rule: { type: 'list', values: ['已提供', '缺少'] } },
      { ranges: [{ top: 3, left: 6, bottom: 3, right: 6 }], rule: { type: 'list', formula: "'打分卡'!$A$1:$A$3" } },
      { ranges: [{ top: 3, left: 7, bottom: 3, right: 7 }], rule: { type: 'custom', formula: 'H4>0' } },
    ],
    // The one that was added last comes first.
    conditionalFormats: [['$E4=""', 'FFF2CC'], ['$E4>5', 'FFC7CE']].map(([formula, fill]) => ({ ranges: [{ top: 3, left: 4, bottom: 8, right: 4 }], formula, style: { fill, color: '9C0006' }, stop: true })),
    print: {
      orientation: 'landscape', fit: { width: 1, height: 0 }, area: { top: 0, left: 0, bottom: 8, right: 7 }, titleRows: [0, 2], breaksAfter: [4], centerHorizontally: true,
      margins: { top: 2, right: 1, bottom: 1.5, left: 1, header: 0.8, footer: 0.8 }, header: '&L鲁山县', footer: '&C第 &P 页 共 &N 页',
    },
  });
  expect(excel.workbook().names).toEqual([{ name: 'Dfk_points', refersTo: '打分卡!$E$4:$E$9', hidden: true }, { name: 'Dfk_version', sheet: '打分卡', refersTo: '"1"' }]);
  expect(await ooxmlErrors(excel.save())).toEqual([]);
});

test('what a protected sheet, a protected workbook and wrong arguments refuse', async () => {
  const options = { allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true };
  await onSheet((at) => at.protection.protect(options));
  expect(await codeOf(onSheet((at) => { at.getRange('A1').values = [[1]]; }))).toBe('AccessDenied');
  expect(await codeOf(onSheet((at) => { at.getRange('A1').format.font.bold = true; }))).toBe('AccessDenied');
  expect(await codeOf(onSheet((at) => at.protection.protect(options)))).toBe('InvalidOperation');
  await onSheet((at) => at.protection.unprotect());
  expect(await codeOf(onSheet((at) => at.protection.unprotect()))).toBe('InvalidOperation');
  expect(await codeOf(onSheet((at) => { at.getRange('A1:B1').values = [[1]]; }))).toBe('InvalidArgument');
  expect(await codeOf(onSheet((_, { workbook }) => void workbook.worksheets.add('打分卡')))).toBe('ItemAlreadyExists');
  expect(await codeOf(onSheet((_, { workbook }) => void workbook.worksheets.add('a/b')))).toBe('InvalidArgument');
  expect(await codeOf(onSheet((at) => at.delete()))).toBe('InvalidOperation');
  await onSheet((_, { workbook }) => workbook.protection.protect());
  expect(await codeOf(onSheet((_, { workbook }) => void workbook.worksheets.add('新表')))).toBe('InvalidOperation');
});

test('what was done before an error stays done, and the rest of the batch is not run', async () => {
  const failed = onSheet((at) => {
    at.getRange('A1').values = [[1]];
    at.getRange('XFE1').values = [[2]];
    at.getRange('A2').values = [[3]];
  });
  expect(await codeOf(failed)).toBe('InvalidArgument');
  expect(sheet()?.rows).toEqual([{ index: 0, cells: [{ column: 0, value: 1 }] }]);
});

test('ranges of one sheet lead to others, and settings keep values', async () => {
  const addresses = await onSheet(async (at, context) => {
    at.getRange('B2:C3').values = [[1, 2], [3, 4]];
    context.workbook.settings.add('dafenka', { scheme: 'henan-2021' });
    const start = at.getCell(1, 1);
    const ranges = [start.getResizedRange(1, 1), at.getRangeByIndexes(0, 0, 2, 3), at.getUsedRangeOrNullObject(true), start.getEntireRow(), at.getRange('A:B')].map((range) => range.load('address'));
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(addresses).toEqual(['打分卡!B2:C3', '打分卡!A1:C2', '打分卡!B2:C3', '打分卡!2:2', '打分卡!A:B']);
  expect(excel.settings()).toEqual({ dafenka: { scheme: 'henan-2021' } });
});

test('more than 1,500 cells at once, which the client cuts in pieces, all arrive', async () => {
  const values = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
  await onSheet((at) => { at.getRange('A1:J400').values = values; });
  expect(readXlsx(excel.save()).sheets[0]?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual(values);
});

test('a workbook that is opened beside this one arrives byte for byte', async () => {
  await desk.Excel.createWorkbook(Buffer.from(excel.save()).toString('base64'));
  const [opened] = excel.opened();
  expect(readXlsx(opened ?? new Uint8Array()).sheets.map(({ name }) => name)).toEqual(['打分卡']);
});

testWith('LibreOffice')('LibreOffice opens the saved workbook with the same values and computes its formulas', async () => {
  await onSheet((at) => {
    at.getRange('A1:B2').values = [['县(市、区)', '得分'], ['鲁山县', 96.5]];
    at.getRange('B3').formulas = [['=SUM(B2:B2)']];
  });
  const { sheets: [computed] } = await excel.recalculated();
  expect(computed?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([['县(市、区)', '得分'], ['鲁山县', 96.5], [96.5]]);
});
