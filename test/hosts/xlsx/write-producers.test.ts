import ExcelJS from 'exceljs';
import { utils, write } from '@e965/xlsx';
import { applyChanges } from '../../../src/core/change';
import type { Change } from '../../../src/core/host';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { convert } from '../../tools/libreoffice';
import { ooxmlErrors } from '../../tools/ooxml-validator';
import { describeWith, testWith } from '../../tools/provided';
import { changedEntries, partText } from '../../tools/zip-entries';
import { asRead } from './as-read';
import { fullSheet } from './full-sheet';

async function byExcelJs(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('表', { views: [{ state: 'frozen', ySplit: 1 }], pageSetup: { paperSize: 9, fitToPage: true } });
  sheet.columns = [{ header: '项目', width: 20 }, { header: '得分', width: 10 }];
  sheet.addRow(['组织机构', 12.5]);
  sheet.addRow(['业务规范', { formula: 'B2*2', result: 25 }]);
  sheet.getCell('B2').numFmt = '0.00';
  sheet.getCell('B2').dataValidation = { type: 'decimal', operator: 'between', formulae: [0, 20], showErrorMessage: true };
  sheet.addConditionalFormatting({ ref: 'B2:B3', rules: [{ type: 'expression', priority: 1, formulae: ['B2<1'], style: { font: { bold: true } } }] });
  sheet.mergeCells('A5:B6');
  sheet.getCell('A2').note = '说明';
  book.addWorksheet('其他').getCell('C3').value = 'x';
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function bySheetJs(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['项目', '得分'], ['组织机构', 12.5], ['业务规范', { t: 'n', v: 25, f: 'B2*2' }]]), '表');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), '其他');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }) as ArrayBuffer);
}

const set = (row: number, column: number, value: string | number | null): Change => ({ type: 'set', place: { sheet: '表', row, column }, value });

const changes: Change[] = [
  set(1, 1, 9), set(2, 1, 18), set(1, 0, '=改'), set(9, 7, '远处'), set(0, 1, null),
  { type: 'add', sheets: [fullSheet()], names: [{ name: '_dfk.unit', sheet: '打分卡', refersTo: "'打分卡'!$B$2", hidden: true }] },
];

function editing(make: () => Promise<Uint8Array>): void {
  let bytes = new Uint8Array();
  beforeAll(async () => { bytes = new Uint8Array(await make()); }, 120_000);

  it('is edited as its data would be', () => {
    expect(asRead(readXlsx(editPackage(bytes, changes)))).toEqual(asRead(applyChanges(readXlsx(bytes), changes)));
  });

  testWith('validator')('has no error after the edit that it had not before', async () => {
    const before = await ooxmlErrors(bytes);
    expect((await ooxmlErrors(editPackage(bytes, changes))).filter((error) => !before.includes(error))).toEqual([]);
  });

  it('changes the sheet, and the workbook so that formulas are computed, when a value is set', () => {
    const after = editPackage(bytes, [set(1, 1, 9)]);
    expect(changedEntries(bytes, after)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(partText(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  testWith('LibreOffice')('opens in LibreOffice with the values set', async () => {
    const opened = readXlsx(await convert(editPackage(bytes, changes), 'xlsx:Calc MS Excel 2007 XML'));
    const values = opened.sheets[0]?.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(values).toEqual(['项目', '=改', 9, '业务规范', 18, '远处']);
    expect(opened.sheets.map(({ name }) => name)).toEqual(['表', '其他', '打分卡']);
  }, 120_000);
}

describe('a workbook made by exceljs', () => {
  editing(byExcelJs);
});

describe('a workbook made by SheetJS', () => {
  editing(async () => bySheetJs());
});

describeWith('LibreOffice')('a workbook made by LibreOffice', () => {
  editing(async () => convert(await byExcelJs(), 'xlsx:Calc MS Excel 2007 XML'));
});
