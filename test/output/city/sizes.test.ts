import { parseCityNames } from '../../../src/core/city/names';
import { consolidate } from '../../../src/core/consolidate';
import type { CityInput } from '../../../src/core/city';
import type { Workbook } from '../../../src/core/workbook';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { schemes } from '../../../src/schemes';
import { ooxmlErrors } from '../../tools/ooxml-validator';
import { testWith } from '../../tools/provided';
import { AT, makeCity, rosterOf, schemeOf, heldCityBook } from './cities';

const scheme = schemeOf(schemes, 'henan-2021');
const base = makeCity(scheme, { complete: 5 });

/** So many units, each with one of the generated cards. */
function bookOf(count: number): Workbook {
  const names = Array.from({ length: count }, (_, index) => `第${index + 1}县`);
  const submissions = names.flatMap((unit, index) => {
    const card = base.input.submissions[index % base.input.submissions.length];
    return card === undefined ? [] : [{ source: { ...card.source, file: `${unit}.xlsx`, sha256: String(index).padStart(64, '0') }, report: { ...card.report, unit } }];
  });
  const roster = rosterOf(names, null);
  return heldCityBook(scheme, consolidate(scheme, { submissions, refused: [], roster }), { at: AT, program: 'dafenka', takenSheetNames: [], roster });
}

const formulasOf = ({ sheets }: Workbook): string[] => sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])));

testWith('validator')('without a unit there is only what is missing and what could not be read', async () => {
  const input: CityInput = { submissions: [], refused: base.input.refused, roster: base.roster };
  const book = heldCityBook(scheme, consolidate(scheme, input), { at: AT, program: 'dafenka', takenSheetNames: [], roster: base.roster });
  expect(book.sheets.map(({ name }) => name)).toEqual(['问题清单', '未报送']);
  expect(parseCityNames(book)).toMatchObject({ city: '平顶山市', review: null, findings: null, sources: null });
  const said = book.sheets[1]?.rows.flatMap(({ cells }) => cells.map(({ value }) => value)) ?? [];
  for (const { name } of base.roster.units) expect(said).toContain(name);
  expect(said).toEqual(expect.arrayContaining(['空文件.xlsx', '扫描件.pdf']));
  expect(await ooxmlErrors(editPackage(null, [{ type: 'add', ...book }]))).toEqual([]);
});

test('a province has as much for each unit as a city: formulas do not grow with the number of units', () => {
  const [city, province] = [bookOf(10), bookOf(168)].map((book) => formulasOf(book));
  if (city === undefined || province === undefined) throw new Error('Two books are made');
  const fixed = formulasOf(bookOf(1)).length - (city.length - formulasOf(bookOf(1)).length) / 9;
  expect((province.length - fixed) / 168).toBeCloseTo((city.length - fixed) / 10, 6);
  expect(Math.max(...province.map(({ length }) => length))).toBeLessThan(Math.max(...city.map(({ length }) => length)) + 100);
});

testWith('validator')('a province of 168 units passes the Open XML SDK and reads back', async () => {
  const bytes = editPackage(null, [{ type: 'add', ...bookOf(168) }]);
  expect(await ooxmlErrors(bytes)).toEqual([]);
  const { review } = parseCityNames(readXlsx(bytes)) ?? {};
  expect((review?.bottom ?? 0) - (review?.top ?? 0) + 1).toBe(168);
}, 120_000);

test('more names than a cell can hold leave the list to publish out, and say so', () => {
  const names = Array.from({ length: 501 }, (_, index) => `${'很长的县名'.repeat(12)}${index}`);
  const submissions = names.flatMap((unit, index) => {
    const card = base.input.submissions[0];
    return card === undefined ? [] : [{ source: { ...card.source, file: `${index}.xlsx`, sha256: String(index).padStart(64, '0') }, report: { ...card.report, unit } }];
  });
  const roster = rosterOf(names, null);
  const [totals] = heldCityBook(scheme, consolidate(scheme, { submissions, refused: [], roster }), { at: AT, program: 'dafenka', takenSheetNames: [], roster }).sheets;
  const said = totals?.rows.flatMap(({ cells }) => cells.map(({ value }) => value)) ?? [];
  expect(said.filter((value) => typeof value === 'string' && value.startsWith('单位过多'))).toHaveLength(1);
  expect(said.filter((value) => typeof value === 'string' && value.length > 32_767)).toEqual([]);
}, 120_000);
