import ExcelJS from 'exceljs';
import type { Change } from '../../../src/core/host';
import type { Sheet } from '../../../src/core/workbook';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { ooxmlErrors } from '../../tools/ooxml-validator';
import { testWith } from '../../tools/provided';
import { partText } from '../../tools/zip-entries';
import { asRead } from './as-read';
import { fullSheet } from './full-sheet';

const names = [{ name: '_dfk.scheme', sheet: '打分卡', refersTo: '"henan-2021"', hidden: true }, { name: '全局', refersTo: "'打分卡'!$A$1" }];
const add = (...sheets: Sheet[]): Change => ({ type: 'add', sheets, names: [] });
const sheetWith = (rest: Partial<Sheet>): Sheet => ({ name: '表', rows: [], merges: [], ...rest });
const sheets: Sheet[] = [{ ...fullSheet('藏'), visibility: 'hidden', rows: [] }, fullSheet()];
const full = editPackage(null, [{ type: 'add', sheets, names }]);

async function byExcelJs(): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(full.slice().buffer);
  return book.getWorksheet('打分卡') as ExcelJS.Worksheet;
}

describe('a new workbook', () => {
  testWith('validator')('carries everything a sheet can carry and passes the Open XML SDK', async () => {
    expect(await ooxmlErrors(full)).toEqual([]);
    expect(asRead(readXlsx(full)).sheets).toEqual(asRead({ sheets, names }).sheets);
  });

  it('opens on its first sheet that is not hidden', () => {
    expect(partText(full, 'xl/workbook.xml')).toContain('<workbookView activeTab="1"/>');
    expect(partText(full, 'xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
    expect(partText(full, 'xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
  });

  it('shows another reader the formats that it was given', async () => {
    const sheet = await byExcelJs();
    expect(sheet.getCell('A1').font).toMatchObject({ name: '黑体', size: 16, bold: true, charset: 134 });
    expect(sheet.getCell('A3').font).toMatchObject({ name: '宋体', size: 11 });
    expect(sheet.getCell('A1').alignment).toMatchObject({ horizontal: 'center', vertical: 'middle' });
    expect(sheet.getCell('D3').border).toMatchObject({ top: { style: 'thin' }, left: { style: 'hair' }, right: { style: 'double' }, bottom: { style: 'medium' } });
    expect(sheet.getCell('D3').numFmt).toBe('0.##');
    expect(sheet.getCell('A6').fill).toMatchObject({ type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } });
    expect(sheet.getCell('A6').protection).toMatchObject({ locked: false });
    expect(sheet.getCell('B6').alignment).toMatchObject({ wrapText: true, indent: 1, shrinkToFit: true });
    expect(sheet.getRow(1).height).toBe(30);
    expect(sheet.getColumn(1).width).toBeCloseTo(20.71, 2);
  });

  it('shows another reader its rules, view, protection and print set-up', async () => {
    const sheet = await byExcelJs();
    expect(sheet.getCell('A6').dataValidation).toMatchObject({ type: 'list', formulae: ['"有,无,""未核对"""'], errorStyle: 'warning', promptTitle: '提示' });
    expect(sheet.getCell('C6').dataValidation).toMatchObject({ type: 'decimal', formulae: [0, 2.5] });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2, zoomScale: 90, showGridLines: false });
    expect(sheet.properties.tabColor).toEqual({ argb: 'FF00B050' });
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true, printArea: 'A1:H31', printTitlesRow: '1:3', printTitlesColumn: 'A:B' });
    expect(sheet.pageSetup.margins).toMatchObject({ top: 1, left: 0.5 });
    expect(sheet.headerFooter.oddFooter).toBe('&C第 &P 页 共 &N 页');
    expect(sheet.autoFilter).toBe('A3:H10');
    expect(partText(full, 'xl/worksheets/sheet2.xml')).toContain('<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>');
    expect(partText(full, 'xl/worksheets/sheet2.xml')).toContain('<rowBreaks count="2" manualBreakCount="2"><brk id="10" max="16383" man="1"/><brk id="20" max="16383" man="1"/></rowBreaks>');
  });

  it('has formulas computed on opening, and only where there are some', () => {
    expect(partText(full, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
    const plain = editPackage(null, [add(sheetWith({}))]);
    expect(partText(editPackage(plain, [{ type: 'set', place: { sheet: '表', row: 0, column: 0 }, value: 1 }]), 'xl/workbook.xml')).not.toContain('calcPr');
  });
});

describe('what no workbook can hold', () => {
  const list = (values: string[]): Sheet => sheetWith({ validations: [{ ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }], rule: { type: 'list', values } }] });
  const value = (content: string | number): Sheet => sheetWith({ rows: [{ index: 0, cells: [{ column: 0, value: content }] }] });

  it.each<[string, Change[], string]>([
    ['a literal list of 256 characters', [add(list(['x'.repeat(128), 'y'.repeat(127)]))], 'at most 255 characters, not 256'],
    ['a comma in a literal list', [add(list(['a,b']))], 'comma'],
    ['a text of 32,768 characters', [add(value('x'.repeat(32_768)))], '32767'],
    ['a formula of 8,193 characters', [add(sheetWith({ rows: [{ index: 0, cells: [{ column: 0, value: 1, formula: '1'.repeat(8193) }] }] }))], '8192'],
    ['a number without end', [add(value(Infinity))], 'Infinity'],
    ['two sheets whose names differ in case', [add(sheetWith({ name: 'a' }), sheetWith({ name: 'A' }))], 'has a sheet A already'],
    ['a name twice', [{ type: 'add', sheets: [sheetWith({})], names: [{ name: 'n', refersTo: '1' }, { name: 'N', refersTo: '2' }] }], 'defined already'],
    ['a name local to a sheet that is not there', [{ type: 'add', sheets: [sheetWith({})], names: [{ name: 'n', sheet: '无', refersTo: '1' }] }], 'not there'],
    ['no sheet', [], 'needs a sheet'],
  ])('refuses %s', (_what, changes, message) => {
    expect(() => editPackage(null, changes)).toThrow(message);
  });

  testWith('validator')('takes a literal list of 255 characters', async () => {
    expect(await ooxmlErrors(editPackage(null, [add(list(['x'.repeat(127), 'y'.repeat(127)]))]))).toEqual([]);
  });
});
