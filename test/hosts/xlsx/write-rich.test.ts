import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../../../src/core/host';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { readDirectory } from '../../../src/hosts/xlsx/zip';
import { makeRich } from '../../fixtures/make-rich';
import { convert } from '../../tools/libreoffice';
import { ooxmlErrors } from '../../tools/ooxml-validator';
import { testWith } from '../../tools/provided';
import { changedEntries, partText, storedEntries } from '../../tools/zip-entries';
import { fullSheet } from './full-sheet';

const path = join(__dirname, '../../fixtures/workbooks/rich.xlsm');
const rich = new Uint8Array(existsSync(path) ? readFileSync(path) : makeRich());
const valueAt = (bytes: Uint8Array, sheet: string, row: number, column: number) =>
  readXlsx(bytes).sheets.find(({ name }) => name === sheet)?.rows.find(({ index }) => index === row)?.cells.find((cell) => cell.column === column)?.value;

const set = (row: number, column: number, value: string | number | null): Change => ({ type: 'set', place: { sheet: '数据', row, column }, value });
const add: Change = { type: 'add', sheets: [fullSheet()], names: [{ name: '_dfk.total', sheet: '打分卡', refersTo: "'打分卡'!$A$4", hidden: true }] };

describe('a workbook with one of everything', () => {
  it('is the one that its generator makes', () => {
    const made = makeRich();
    if (!existsSync(path) || Buffer.compare(made, rich) !== 0) writeFileSync(`${path}.new`, made);
    expect(readDirectory(rich).map(({ name, crc }) => [name, crc])).toEqual(readDirectory(made).map(({ name, crc }) => [name, crc]));
  });

  it('keeps 33 of its 35 parts to the byte when one value is set', () => {
    const after = editPackage(rich, [set(1, 1, 3.5)]);
    expect(readDirectory(rich)).toHaveLength(35);
    expect(changedEntries(rich, after)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(valueAt(after, '数据', 1, 1)).toBe(3.5);
    expect(partText(after, 'xl/worksheets/sheet1.xml')).toBe(partText(rich, 'xl/worksheets/sheet1.xml').replace('<v>4.5</v>', '<v>3.5</v>'));
    expect(partText(after, 'xl/workbook.xml')).toBe(partText(rich, 'xl/workbook.xml').replace('<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'));
  });

  testWith('validator')('keeps 29 of its 35 parts to the byte when a card is added and cells are set', async () => {
    const after = editPackage(rich, [add, set(1, 1, 2), set(4, 1, 9), set(6, 0, '新增')]);
    expect(changedEntries(rich, after)).toEqual([
      '[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', 'xl/charts/chart2.xml', 'xl/drawings/_rels/drawing2.xml.rels', 'xl/drawings/drawing2.xml',
      'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/_rels/sheet4.xml.rels', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet4.xml',
    ]);
    expect([...storedEntries(rich).keys()].filter((name) => !changedEntries(rich, after).includes(name))).toHaveLength(29);
    expect(readDirectory(after).map(({ name }) => name)).toEqual([...readDirectory(rich).map(({ name }) => name).filter((name) => name !== 'xl/calcChain.xml'), 'xl/drawings/drawing2.xml', 'xl/worksheets/_rels/sheet4.xml.rels', 'xl/drawings/_rels/drawing2.xml.rels', 'xl/charts/chart2.xml', 'xl/worksheets/sheet4.xml']);
    expect(readXlsx(after).sheets.map(({ name }) => name)).toEqual(['数据', '选项', '透视', '打分卡']);
    expect(await ooxmlErrors(rich, 'xlsm')).toEqual([]);
    expect(await ooxmlErrors(after, 'xlsm')).toEqual([]);
  });

  it('gives the same bytes for the same changes', () => {
    expect(Buffer.compare(editPackage(rich, [add, set(1, 1, 2)]), editPackage(rich, [add, set(1, 1, 2)]))).toBe(0);
  });

  it('gives its bytes back for no change', () => {
    expect(Buffer.compare(editPackage(rich, []), rich)).toBe(0);
  });

  it('frees the cells that share the formula of a cell that is set', () => {
    const after = editPackage(rich, [set(1, 2, 1)]);
    const formulas = readXlsx(after).sheets[0]?.rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 2).map(({ formula }) => formula));
    expect(formulas).toEqual([undefined, undefined, 'B3*2+$B$5', 'B4*2+$B$5', undefined]);
    expect(partText(after, 'xl/worksheets/sheet1.xml')).not.toContain('t="shared"');
  });

  it('refuses the heading of a table, which the table has too', () => {
    expect(() => editPackage(rich, [{ type: 'set', place: { sheet: '选项', row: 0, column: 1 }, value: '缺' }])).toThrow('B1 is a heading of the table 选项表');
    expect(valueAt(editPackage(rich, [{ type: 'set', place: { sheet: '选项', row: 1, column: 1 }, value: 8 }]), '选项', 1, 1)).toBe(8);
  });

  it('leaves every format index where it was', () => {
    const after = partText(editPackage(rich, [add]), 'xl/styles.xml');
    for (const list of ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs', 'numFmts']) {
      const inner = (xml: string): string => new RegExp(`<${list} count="\\d+">(.*)</${list}>`).exec(xml)?.[1] ?? '';
      const before = inner(partText(rich, 'xl/styles.xml'));
      expect(before).not.toBe('');
      expect(inner(after).startsWith(before)).toBe(true);
    }
  });

  testWith('LibreOffice')('opens in LibreOffice with the old, the set and the added values', async () => {
    const after = editPackage(rich, [add, set(1, 1, 2), set(6, 0, '新增')]);
    const opened = await convert(after, 'xlsx:Calc MS Excel 2007 XML', { from: 'xlsm' });
    expect(valueAt(opened, '数据', 1, 1)).toBe(2);
    expect(valueAt(opened, '数据', 1, 3)).toBe('合格');
    expect(valueAt(opened, '数据', 6, 0)).toBe('新增');
    expect(valueAt(opened, '选项', 0, 0)).toBe('有');
    expect(valueAt(opened, '打分卡', 2, 0)).toBe('=SUM(A1)');
    expect(valueAt(opened, '打分卡', 3, 0)).toBe(3);
    expect(valueAt(opened, '打分卡', 3, 4)).toBe('高校助学工作 <打分卡> & "说明"<');
  }, 120_000);
});
