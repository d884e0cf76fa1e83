import type { CitySummary, Review } from '../../../src/core/city';
import { parseCityNames } from '../../../src/core/city/names';
import { consolidate } from '../../../src/core/consolidate';
import type { Change } from '../../../src/core/host';
import type { CellValue, DefinedName, Sheet, Workbook } from '../../../src/core/workbook';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { schemes } from '../../../src/schemes';
import { testWith } from '../../tools/provided';
import { recalculate } from '../../tools/recalculate';
import { AT, figuresOf, makeCity, type City, heldCityBook } from './cities';
import { below, cellIn, plain, shown } from './look-up';

const it = testWith('LibreOffice');

const REVIEWS: Review[] = [{ unit: '叶县', points: { '1.3': 1 }, reason: '核查人员名册' }, { unit: '新华区', points: { '1.2': 0 }, reason: '' }, { unit: '卫东区', points: { '1.1': null, '1.2': null }, reason: '待补' }];

interface Case { what: string; city: City; summary: CitySummary; book: { sheets: Sheet[]; names: DefinedName[] }; bytes: Uint8Array; computed: Workbook }

const cases: Case[] = schemes.flatMap((scheme) => [
  { what: 'a city of every kind', city: makeCity(scheme, { figures: figuresOf(scheme, ['鲁山县', '宝丰县']), reviews: REVIEWS }) },
  { what: 'complete units only, with ties', city: makeCity(scheme, { complete: 10, absent: 0, seed: 7 }) },
  { what: 'no complete unit', city: makeCity(scheme, { complete: 0, seed: 3 }) },
  { what: 'one unit', city: makeCity(scheme, { names: ['鲁山县'], absent: 0, complete: 1 }) },
].map(({ what, city }) => {
  const book = heldCityBook(scheme, city.summary, { at: AT, program: 'dafenka', takenSheetNames: [], roster: city.roster });
  return { what: `${scheme.id}: ${what}`, city, summary: city.summary, book, bytes: editPackage(null, [{ type: 'add', ...book }]), computed: { sheets: [], names: [] } };
}));

/** A person types over one cell of 初评. */
function typed({ book, bytes }: Case, unit: string, code: string, value: CellValue): Uint8Array {
  const { review, codes, units } = parseCityNames(book) ?? {};
  const row = book.sheets.find(({ name }) => name === units?.sheet)?.rows.find(({ cells }) => cells.some(({ column, value: name }) => column === units?.left && name === unit))?.index;
  const column = book.sheets.find(({ name }) => name === codes?.sheet)?.rows.find(({ index }) => index === codes?.top)?.cells.find(({ column: at, value: found }) => at >= (codes?.left ?? 0) && found === code)?.column;
  if (review === undefined || review === null || row === undefined || column === undefined) throw new Error(`No cell for ${unit} ${code}`);
  const change: Change = { type: 'set', place: { sheet: review.sheet, row, column }, value };
  return editPackage(bytes, [change]);
}

interface Edit { of: Case; unit: string; item: string; value: number | null; expected: CitySummary; computed: Workbook; bytes: Uint8Array }

const edits: Edit[] = cases.filter(({ what }) => /ties|every kind/.test(what)).flatMap((of) => {
  const { scheme, input } = of.city;
  const unit = of.summary.units.find(({ complete }) => complete)?.unit ?? '';
  const item = scheme.sections[0]?.items[0]?.code ?? '';
  return [0, null].map((value) => {
    const reviews = [...input.reviews ?? [], { unit, points: { [item]: value }, reason: '核查' }];
    return { of, unit, item, value, expected: consolidate(scheme, { ...input, reviews }), computed: { sheets: [], names: [] }, bytes: typed(of, unit, item, value) };
  });
});

beforeAll(async () => {
  const all = [...cases, ...edits];
  (await recalculate(all.map(({ bytes }) => bytes))).forEach((bytes, index) => {
    const one = all[index];
    if (one !== undefined) one.computed = readXlsx(bytes);
  });
}, 300_000);

it('LibreOffice computes for every formula what is stored beside it', () => {
  let compared = 0;
  for (const { what, book, computed } of cases) {
    for (const { name, rows } of book.sheets) {
      for (const row of rows) {
        for (const { column, formula, value } of row.cells) {
          if (formula === undefined) continue;
          expect([what, name, row.index, column, plain(cellIn(computed, name, row.index, column)?.value), formula]).toEqual([what, name, row.index, column, plain(value), formula]);
          compared += 1;
        }
      }
    }
  }
  expect(compared).toBeGreaterThan(3000);
});

/** What 初评 and 汇总 show of every unit, and what the summary says. */
function expectUnits(what: string, computed: Workbook, { units }: CitySummary): void {
  for (const { unit, total, rank, complete, grade, points } of units) {
    const scored = Object.values(points).some((each) => each !== null);
    const said = [scored ? total : null, rank, complete ? grade.name : null];
    expect([what, unit, ...['总分', '名次', '等级'].map((head) => shown(computed, '初评', '单位', unit, head))]).toEqual([what, unit, ...said]);
    expect([what, unit, ...['初评', '名次', '等级', '是否完整'].map((head) => shown(computed, '汇总', '单位', unit, head))])
      .toEqual([what, unit, ...said, complete ? '完整' : `缺 ${Object.values(points).filter((each) => each === null).length} 项`]);
  }
}

const orderIn = (computed: Workbook, units: number): unknown[] => Array.from({ length: units }, (_, index) => cellIn(computed, '汇总', 4 + index, 1)?.value);

it('shows the totals, ranks and grades of the summary, the incomplete ones last and without a rank', () => {
  for (const { what, computed, summary } of cases) {
    expectUnits(what, computed, summary);
    expect([what, orderIn(computed, summary.units.length)]).toEqual([what, summary.units.map(({ unit }) => unit)]);
  }
  const ranks = cases.flatMap(({ summary }) => summary.units.map(({ rank }) => rank).filter((rank) => rank !== null).toSorted((left, right) => left - right).join());
  expect(ranks).toContain('1,1,3,4,5,6,7,8,9,10');
});

it('counts grades and the excellent rate as 000 publishes it', () => {
  for (const { what, city: { scheme }, computed, summary } of cases) {
    const { counts, excellentRate } = summary.statistics;
    for (const { key, name } of scheme.grades) expect([what, name, below(computed, '汇总', `${name}（个）`)]).toEqual([what, name, counts[key]]);
    const complete = summary.units.filter((unit) => unit.complete).length;
    expect([what, below(computed, '汇总', '未评完（个）'), below(computed, '汇总', '未报送（个）')]).toEqual([what, summary.units.length - complete, summary.missing.length]);
    const rate = below(computed, '汇总', '优秀率');
    expect([what, typeof rate === 'number' ? `${(rate * 100).toFixed(2)}%` : rate]).toEqual([what, excellentRate]);
  }
});

it('computes mean, loss, loss rate and the units at zero of every item', () => {
  for (const { what, computed, summary } of cases) {
    for (const [code, { mean, loss, lossRate, zeroUnits, scored }] of Object.entries(summary.statistics.items)) {
      const found = ['平均得分', '平均失分', '失分率', '0 分单位', '计分单位'].map((head) => shown(computed, '失分分析', '编号', code, head));
      expect([what, code, ...found]).toEqual([what, code, ...[mean, loss, lossRate, zeroUnits, scored].map(plain)]);
    }
  }
});

it('follows one point that is typed over, and takes a unit out of the ranking when one is emptied, as a consolidation with that review says', () => {
  expect(edits.length).toBeGreaterThan(4);
  for (const { of: { what, summary }, unit, item, value, expected, computed } of edits) {
    expectUnits(`${what} ${unit} ${item} ${value}`, computed, expected);
    expect(orderIn(computed, expected.units.length)).toEqual(expected.units.map((each) => each.unit));
    const [before, after] = [summary, expected].map(({ units }) => units.find((each) => each.unit === unit));
    expect([after?.complete, after?.total]).not.toEqual([before?.complete, before?.total]);
    expect(shown(computed, '初评', '单位', unit, '改动项数')).toBe(Object.keys(after?.review?.points ?? {}).length);
  }
});
