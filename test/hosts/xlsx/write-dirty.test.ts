import fc from 'fast-check';
import { applyChanges } from '../../../src/core/change';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { convert } from '../../tools/libreoffice';
import { ooxmlErrors } from '../../tools/ooxml-validator';
import { describeWith, testWith } from '../../tools/provided';
import { changedEntries, partText } from '../../tools/zip-entries';
import { changesFor } from './arbitrary';
import { asRead } from './as-read';
import { dirtyPackages } from './dirty-packages';
import { fullSheet } from './full-sheet';
import type { Change } from '../../../src/core/host';

const set = (row: number, column: number, value: string | number | boolean | null): Change => ({ type: 'set', place: { sheet: '表', row, column }, value });

const changes: Change[] = [
  set(0, 0, '=首'), set(1, 1, 2.5), set(1, 2, '中间'), set(1, 3, '原为公式'), set(1, 9, true), set(3, 0, 4), set(4, 0, null), set(6, 6, '合并区'), set(20, 1, 'x'),
  { type: 'add', sheets: [fullSheet()], names: [{ name: '_dfk.unit', sheet: '打分卡', refersTo: "'打分卡'!$B$2", hidden: true }] },
];

describe.each(Object.entries(dirtyPackages))('a workbook with %s', (_what, bytes) => {
  it('is edited as its data would be', () => {
    expect(asRead(readXlsx(editPackage(bytes, changes)))).toEqual(asRead(applyChanges(readXlsx(bytes), changes)));
    fc.assert(fc.property(changesFor(['表']), (any) => {
      expect(asRead(readXlsx(editPackage(bytes, any)))).toEqual(asRead(applyChanges(readXlsx(bytes), any)));
    }), { numRuns: 40 });
  });

  testWith('validator')('passes the Open XML SDK after the edit', async () => {
    expect(await ooxmlErrors(editPackage(bytes, changes))).toEqual([]);
  });

  it('keeps its other parts when one cell is set', () => {
    expect(changedEntries(bytes, editPackage(bytes, [set(3, 0, 4)]))).not.toContain('[Content_Types].xml');
    expect(changedEntries(bytes, editPackage(bytes, [set(3, 0, 4)]))).toContain('xl/worksheets/sheet1.xml');
  });
});

it('stores dates in the days of a workbook that counts from 1904', () => {
  const dates = (value: number): Change => ({ type: 'set', place: { sheet: '打分卡', row: 2, column: 6 }, value });
  const added = editPackage(dirtyPackages['days counted from 1904'] as Uint8Array, changes);
  const cellOf = (bytes: Uint8Array) => readXlsx(bytes).sheets[1]?.rows.find(({ index }) => index === 2)?.cells.find(({ column }) => column === 6);
  expect(partText(added, 'xl/worksheets/sheet2.xml')).toContain('<v>43538</v>');
  expect(cellOf(added)).toEqual({ column: 6, value: 45_000, kind: 'date' });
  expect(cellOf(editPackage(added, [dates(46_000)]))).toEqual({ column: 6, value: 46_000, kind: 'date' });
});

describeWith('LibreOffice')('LibreOffice', () => {
  it.each(['a prefix on every element', 'cells and rows without addresses', 'UTF-16 with a mark', 'sizes behind the data'])('opens an edited workbook with %s', async (what) => {
    const opened = readXlsx(await convert(editPackage(dirtyPackages[what] as Uint8Array, changes), 'xlsx:Calc MS Excel 2007 XML'));
    const values = opened.sheets[0]?.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(values).toEqual(expect.arrayContaining(['=首', 2.5, '中间', '原为公式', true, 4, '合并区', 'x']));
    expect(opened.sheets.map(({ name }) => name)).toEqual(['表', '打分卡']);
  }, 120_000);
});
