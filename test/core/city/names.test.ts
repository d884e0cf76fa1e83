import fc from 'fast-check';
import { parseArea, toAreaReference } from '../../../src/core/address';
import { formatCityNames, formatSlipNames, markedSheets, parseCityNames, parseSlipNames, type CityNames } from '../../../src/core/city/names';
import { parseKitName } from '../../../src/core/names';
import type { Sheet, Workbook } from '../../../src/core/workbook';

const sheetName = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('初', '评', 'A', '!', "'", ' ', '-') }).filter((name) => !name.startsWith("'") && !name.endsWith("'"));
const area = (sheet: string) => fc.record({ sheet: fc.constant(sheet), top: fc.nat(5000), left: fc.nat(200), height: fc.nat(3000), width: fc.nat(50) })
  .map(({ top, left, height, width }) => ({ sheet, top, left, bottom: top + height, right: left + width }));
const cityNames = sheetName.chain((sheet) => fc.record<CityNames>({
  scheme: fc.record({ id: fc.constant('henan-2021'), version: fc.string() }), city: fc.option(fc.string({ minLength: 1 })), year: fc.option(fc.integer({ min: 2000, max: 2099 })), sheets: fc.constant([sheet]),
  review: fc.option(area(sheet)), codes: fc.option(area(sheet)), units: fc.option(area(sheet)), reasons: fc.option(area(sheet)), baseline: fc.option(area(sheet)), baselineCodes: fc.option(area(sheet)),
  baselineUnits: fc.option(area(sheet)), findings: fc.option(area(sheet)), kept: fc.option(area(sheet)), sources: fc.option(area(sheet)),
}));
const bookWith = (sheets: string[], names: Workbook['names']): Workbook => ({ sheets: sheets.map((name): Sheet => ({ name, rows: [], merges: [] })), names });

test('a block of cells survives the way into a formula and back', () => {
  fc.assert(fc.property(sheetName.chain(area), (block) => expect(parseArea(toAreaReference(block))).toEqual(block)));
});

test.each(["'初评'!#REF!", '#REF!', '"1"', 'SUM(A1:B2)', '初评!A:B'])('%s refers to no block', (formula) => expect(parseArea(formula)).toBeNull());

test('a city workbook’s names are read as they were written, whatever city and sheets are called', () => {
  fc.assert(fc.property(cityNames, (names) => expect(parseCityNames(bookWith(names.sheets, formatCityNames(names)))).toEqual(names)));
});

test('a workbook may hold several slips, each with its own names', () => {
  const slips = [
    { sheet: '鲁山县', unit: '=鲁"山"县', findings: { sheet: '鲁山县', top: 4, left: 0, bottom: 9, right: 7 } },
    { sheet: '叶县', unit: '叶县', findings: null },
  ];
  const book = bookWith(['鲁山县', '叶县'], slips.flatMap(formatSlipNames));
  expect(parseSlipNames(book)).toEqual(slips);
  expect(markedSheets(book, 'slip')).toEqual(['鲁山县', '叶县']);
  expect(parseCityNames(book)).toBeNull();
});

test('none of these names is a card’s', () => {
  const names: CityNames = { scheme: { id: 'henan-2021', version: '1' }, city: '平顶山市', year: 2020, sheets: ['汇总'], review: null, codes: null, units: null, reasons: null, baseline: null, baselineCodes: null, baselineUnits: null, findings: null, kept: null, sources: null };
  const all = [...formatCityNames(names), ...formatSlipNames({ sheet: '叶县', unit: '叶县', findings: { sheet: '叶县', top: 0, left: 0, bottom: 0, right: 0 } })];
  expect(all.map(({ name }) => parseKitName(name)).filter((name) => name !== null)).toEqual([]);
});

test('an area whose cells or sheet were deleted is gone, and a format of the future is not read', () => {
  const names = formatCityNames({ scheme: { id: 'henan-2021', version: '1' }, city: null, year: null, sheets: [], review: { sheet: '初评', top: 1, left: 1, bottom: 2, right: 2 }, codes: null, units: null, reasons: null, baseline: null, baselineCodes: null, baselineUnits: null, findings: null, kept: null, sources: null });
  expect(parseCityNames(bookWith([], names))?.review).toBeNull();
  expect(parseCityNames(bookWith(['初评'], names.map((name) => (name.name === '_dfk.city' ? { ...name, refersTo: '"2"' } : name))))).toBeNull();
});
