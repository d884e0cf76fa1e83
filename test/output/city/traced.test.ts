import fc from 'fast-check';
import { columnIndex } from '../../../src/core/address';
import { numberOf } from '../../../src/core/number';
import type { Row, Workbook } from '../../../src/core/workbook';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { cityBook } from '../../../src/output/city-book';
import { schemes } from '../../../src/schemes';
import { AT, figuresOf, makeCity, type City } from './cities';
import { cellIn, columnIn } from './look-up';

interface Told { kind: string; unit: string; item: string; points: number; file: string; sheet: string; row: number; column: number; sha256: string }

/** The rows of 来源, as a person reads them. */
function sourcesIn(book: Workbook): Told[] {
  const at = Object.fromEntries(['类别', '单位', '指标', '得分', '文件', '工作表', '单元格', 'SHA-256'].map((head) => [head, columnIn(book, '来源', head)]));
  const text = (row: Row, head: string): string => String(row.cells.find(({ column }) => column === at[head])?.value ?? '');
  return (book.sheets.find(({ name }) => name === '来源')?.rows ?? []).filter(({ index }) => index > 2).map((row) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(text(row, '单元格')) ?? [];
    return { kind: text(row, '类别'), unit: text(row, '单位'), item: text(row, '指标'), points: Number(text(row, '得分')), file: text(row, '文件'), sheet: text(row, '工作表'), row: Number(digits) - 1, column: columnIndex(letters), sha256: text(row, 'SHA-256') };
  });
}

/** Every number of 对比 by unit and item. */
function numbersIn(book: Workbook, { scheme, summary }: City): [key: string, points: number][] {
  const codes = [...scheme.sections.flatMap(({ items }) => items), ...scheme.bonus].map(({ code }) => code);
  const unitAt = columnIn(book, '对比', '单位');
  const columns = new Map(codes.map((code) => [columnIn(book, '对比', code), code]));
  const units = new Set(summary.units.map(({ unit }) => unit));
  return (book.sheets.find(({ name }) => name === '对比')?.rows ?? []).flatMap(({ cells }) => {
    const unit = cells.find(({ column }) => column === unitAt)?.value;
    if (typeof unit !== 'string' || !units.has(unit)) return [];
    return cells.flatMap(({ column, value }): [string, number][] => (columns.has(column) && typeof value === 'number' ? [[`${unit} ${columns.get(column)}`, value]] : []));
  });
}

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))('every number of 对比 stands in the cell that 来源 names, in the file with that hash (%s)', (_, scheme) => {
  let traced = 0;
  fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 4 }), (seed, complete) => {
    const city = makeCity(scheme, { seed, complete, names: ['舞钢市', '鲁山县', '宝丰县', '叶县', '=1+1'], absent: 0, figures: figuresOf(scheme, ['叶县']), reviews: [{ unit: '鲁山县', points: { '1.2': 0 }, reason: '核查' }] });
    const book = readXlsx(editPackage(null, [{ type: 'add', ...cityBook(scheme, city.summary, { at: AT, program: 'dafenka', takenSheetNames: [], roster: city.roster }) }]));
    const told = sourcesIn(book);
    const own = told.filter(({ kind }) => kind === '自评');
    expect(own.map(({ unit, item, points }) => [`${unit} ${item}`, points])).toEqual(numbersIn(book, city));
    for (const { unit, item, points, file, sheet, row, column, sha256 } of own) {
      const found = cellIn(city.books.get(file), sheet, row, column);
      expect([unit, item, numberOf(found ?? null)]).toEqual([unit, item, points]);
      expect(city.input.submissions.find(({ source }) => source.file === file)?.source.sha256).toBe(sha256);
      traced += 1;
    }
    for (const { kind, unit, item, points, sheet, row, column } of told.filter((each) => each.kind !== '自评')) {
      const figure = city.summary.units.find((each) => each.unit === unit)?.figures[item];
      if (kind === '初评调整') expect([unit, item, cellIn(book, sheet, row, column)?.value]).toEqual([unit, item, points]);
      else expect([unit, item, points, sheet, row, column]).toEqual([unit, item, figure?.value, figure?.place.sheet, figure?.place.row, figure?.place.column]);
    }
  }), { numRuns: 12 });
  expect(traced).toBeGreaterThan(500);
});
