import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyChanges } from '../../src/core/change';
import { evaluate } from '../../src/core/report';
import { parseKitName } from '../../src/core/names';
import { openWorkbook } from '../../src/hosts/open';
import { editPackage } from '../../src/hosts/xlsx/write';
import { companions } from '../../src/output/companions';
import { messy } from '../../src/samples/messy';
import { schemes } from '../../src/schemes';
import { testWith } from '../tools/provided';
import { recalculate } from '../tools/recalculate';
import { validateOoxml } from '../tools/validate-ooxml';

const scheme = schemes.find(({ unit }) => unit === 'county')!;
const own = messy(scheme);
const workbook = applyChanges({ sheets: [], names: [] }, own);
const report = evaluate(workbook, schemes, '')[0]!;

test('every material and fact of the scheme gets a cell, and every row of the card its name', () => {
  const { names } = companions(scheme, report, ['Sheet1', '联系人']);
  const keys = names.map(({ name }) => parseKitName(name)).filter((name) => name !== null);
  const of = (key: string) => keys.filter((name) => name.key === key);
  expect(of('material')).toHaveLength(scheme.materials.length);
  expect(of('points').map((name) => ('of' in name ? name.of : ''))).toEqual(report.items.filter(({ place }) => place !== null).map(({ code }) => code));
  expect(of('fact')).toHaveLength(scheme.sections.flatMap(({ items }) => items.filter(({ rule }) => rule !== null)).flatMap(({ facts }) => facts).length);
  expect(names.every(({ sheet, hidden }) => sheet === 'Sheet1' && hidden === true)).toBe(true);
});

test('a taken name is not taken twice', () => {
  expect(companions(scheme, report, ['材料清单']).sheets.map(({ name }) => name)).toEqual(['材料清单 (2)', '填报数据']);
});

test('the card’s own sheets stay as they are', () => {
  const after = applyChanges(workbook, [{ type: 'add', ...companions(scheme, report, workbook.sheets.map(({ name }) => name)) }]);
  expect(after.sheets.slice(0, 2)).toEqual(workbook.sheets);
});

testWith('validator')('the workbook is one that Excel opens without repair', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'companions-'));
  const file = join(folder, 'a.xlsx');
  await writeFile(file, editPackage(editPackage(null, own), [{ type: 'add', ...companions(scheme, report, ['Sheet1', '联系人']) }]));
  const errors = await validateOoxml(file);
  await rm(folder, { recursive: true });
  expect(errors).toEqual([]);
});

testWith('LibreOffice')('the formulas of the added sheets read the points where the card has them', async () => {
  const book = editPackage(editPackage(null, own), [{ type: 'add', ...companions(scheme, report, ['Sheet1', '联系人']) }]);
  const [computed] = await recalculate([book]);
  const opened = await openWorkbook(computed ?? new Uint8Array(), 'a.xlsx');
  if (!opened.ok) throw new Error(opened.refusal.reason);
  const facts = opened.workbook.sheets.find(({ name }) => name === '填报数据');
  const cells = facts?.rows.flatMap((row) => row.cells) ?? [];
  expect(cells.filter(({ kind }) => kind === 'error')).toEqual([]);
  const hall = facts?.rows.find((row) => row.cells.some(({ column, value }) => column === 0 && String(value).startsWith('1.4.1')));
  expect(hall?.cells.find(({ column }) => column === 6)?.value).toBe(report.items.find(({ code }) => code === '1.4.1')?.typed);
}, 60_000);
