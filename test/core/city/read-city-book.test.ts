import fc from 'fast-check';
import type { Area } from '../../../src/core/address';
import { FINDING_HEADINGS, formatCityNames, formatSlipNames, isCityBook, SLIP_HEADINGS, SOURCE_HEADINGS } from '../../../src/core/city/names';
import { readCityBook } from '../../../src/core/city/read-city-book';
import { readSlips } from '../../../src/core/city/read-slips';
import { recognise } from '../../../src/core/recognise';
import type { Workbook } from '../../../src/core/workbook';
import { schemes } from '../../../src/schemes';
import { cardWorkbook, fullPoints } from '../../tools/card-workbook';
import { sheetOf, type Value } from '../../tools/lines-workbook';
import { henan } from '../../tools/submission';

const areaIn = (sheet: string, top: number, left: number, bottom: number, right: number): Area => ({ sheet, top, left, bottom, right });

const CODES = ['1.3', '2.6', '3.1.1'];
/** 单位, three items, 原因; behind them what the review started from. */
const review: Value[][] = [
  ['', ...CODES, null, null, ...CODES],
  ['单位', '人员', '档案', '逾期率', '原因', '单位', '', '', ''],
  ['鲁山县', 4, null, 15, '现场核实', '鲁山县', 5, 2, 15],
  ['叶县', 5, 2, 15, null, '叶县', 5, 2, 15],
  ['', null, null, null, null, null, null, null, null],
  ['=宝丰县', '两分', '１.5分', 15, null, '=宝丰县', 5, 2, 15],
];
const FINDINGS = [
  Object.values(FINDING_HEADINGS),
  ['blank/2.6//鲁山县', '鲁山县', '2.6', '得分未填', '0–2', '鲁山县.xlsx 打分卡!E30', '附件1 2.6', '认可', null, null],
  ['out-of-range/1.3//叶县', '叶县', '1.3 人员', '超出', '0–5', 'E7', '附件1 1.3', '待改', '已改', '已重填'],
  [null, null, null, '自己加的一行', null, null, null, '已改', null, null],
  ['unit-missing///叶县', '叶县', null, '未填单位', '', 'A2', '附件2', '同意', null, '说明'],
];
const SOURCES = [Object.values(SOURCE_HEADINGS), ['鲁山县', '鲁山县.xlsx', 'aa'], ['叶县', '叶县.xls', 'bb'], [null, '空.xlsx', 'cc']];

function bookOf(sheets: { review?: Value[][]; findings?: Value[][] } = {}): Workbook {
  const [lines, findings] = [sheets.review ?? review, sheets.findings ?? FINDINGS];
  const bottom = lines.length - 1;
  return {
    sheets: [sheetOf('初评', lines), sheetOf('问题清单', findings), sheetOf('报送文件', SOURCES)],
    names: formatCityNames({
      scheme: { id: henan.id, version: henan.version }, city: '平顶山市', year: 2020, sheets: ['初评', '问题清单', '报送文件'],
      review: areaIn('初评', 2, 1, bottom, 3), codes: areaIn('初评', 0, 1, 0, 3), units: areaIn('初评', 2, 0, bottom, 0), reasons: areaIn('初评', 2, 4, bottom, 4),
      baseline: areaIn('初评', 2, 6, bottom, 8), baselineCodes: areaIn('初评', 0, 6, 0, 8), baselineUnits: areaIn('初评', 2, 5, bottom, 5),
      findings: areaIn('问题清单', 1, 0, findings.length - 1, 11), kept: null, sources: areaIn('报送文件', 1, 0, 3, 2),
    }),
  };
}

describe('H-4: what the city decided is read back from its workbook', () => {
  const book = readCityBook(bookOf());

  test('whose it is and which files stood behind it', () => {
    expect(book).toMatchObject({ scheme: { id: henan.id, version: henan.version }, city: '平顶山市', year: 2020 });
    expect(book?.sources).toEqual([{ unit: '鲁山县', file: '鲁山县.xlsx', sha256: 'aa' }, { unit: '叶县', file: '叶县.xls', sha256: 'bb' }]);
  });

  test('reviews that were kept for units without a card, wherever their columns went', () => {
    const lines: Value[][] = [['四、…'], ['序号', '调整原因', '单位', '指标', '初评得分'], [1, '现场核实', '郏县', '1.3', 4], [2, '现场核实', '郏县', '2.6', '空'], [3, null, '=宝丰县', '3.1.1', '两分'], [4, '只有说明', '石龙区', null, null], [null, null, null, null, null]];
    const workbook: Workbook = {
      sheets: [sheetOf('未报送', lines)],
      names: formatCityNames({
        scheme: { id: henan.id, version: '1' }, city: null, year: null, sheets: ['未报送'], review: null, codes: null, units: null, reasons: null, baseline: null, baselineCodes: null, baselineUnits: null, findings: null, sources: null,
        kept: areaIn('未报送', 2, 0, 6, 4),
      }),
    };
    expect(readCityBook(workbook)?.reviews).toEqual([
      { unit: '郏县', points: { '1.3': 4, '2.6': null }, reason: '现场核实' },
      { unit: '=宝丰县', points: { '3.1.1': null }, unreadable: { '3.1.1': { found: '两分', place: { sheet: '未报送', row: 4, column: 4 } } }, reason: null },
      { unit: '石龙区', points: {}, reason: '只有说明' },
    ]);
  });

  test('points that were typed over, emptied or spoilt, with the reason', () => {
    expect(book?.reviews).toEqual([
      { unit: '鲁山县', points: { '1.3': 4, '2.6': null }, reason: '现场核实' },
      { unit: '=宝丰县', points: { '1.3': null, '2.6': 1.5 }, unreadable: { '1.3': { found: '两分', place: { sheet: '初评', row: 5, column: 1 } } }, reason: null },
    ]);
    expect(book?.points).toEqual({ 鲁山县: { '1.3': 4, '2.6': null, '3.1.1': 15 }, 叶县: { '1.3': 5, '2.6': 2, '3.1.1': 15 }, '=宝丰县': { '1.3': null, '2.6': 1.5, '3.1.1': 15 } });
  });

  test('findings with their status and the county’s answer; what is none of the words is open', () => {
    expect(book?.findings.map(({ id, unit, item, status, answer }) => [id, unit, item, status, answer])).toEqual([
      ['blank/2.6//鲁山县', '鲁山县', '2.6', 'accepted', null],
      ['out-of-range/1.3//叶县', '叶县', '1.3', 'open', { ticked: true, text: '已重填' }],
      ['unit-missing///叶县', '叶县', null, 'open', { ticked: false, text: '说明' }],
    ]);
    expect(book?.findings[1]).toMatchObject({ message: '超出', expected: '0–5', place: 'E7', clause: '附件1 1.3' });
  });

  test('rows sorted by a person, each sheet in its own way, change nothing', () => {
    const body = [2, 3, 4, 5];
    fc.assert(fc.property(fc.shuffledSubarray(body, { minLength: 4 }), fc.shuffledSubarray(body, { minLength: 4 }), fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 }), (order, base, listed) => {
      const sorted = [...review.slice(0, 2), ...order.map((row, index) => [...(review[row] ?? []).slice(0, 5), ...(review[base[index] ?? 0] ?? []).slice(5)])];
      const read = readCityBook(bookOf({ review: sorted, findings: [FINDINGS[0] ?? [], ...listed.map((row) => FINDINGS[row] ?? [])] }));
      expect(read?.points).toEqual(book?.points);
      expect(new Map(read?.reviews.map(({ unit, points, reason }) => [unit, [points, reason]]))).toEqual(new Map(book?.reviews.map(({ unit, points, reason }) => [unit, [points, reason]])));
      expect(new Set(read?.findings)).toEqual(new Set(book?.findings));
    }));
  });

  test('columns of the findings that a person moved or put in are told by their headings', () => {
    const moved = FINDINGS.map((line, row) => [...line.slice(7), row === 0 ? '备注' : '随记', ...line.slice(0, 7)]);
    expect(readCityBook(bookOf({ findings: moved }))?.findings).toEqual(book?.findings);
  });

  test('where no heading is left the columns are taken in their order', () => {
    expect(readCityBook(bookOf({ findings: [[], ...FINDINGS.slice(1)] }))?.findings).toEqual(book?.findings);
  });

  test('a unit’s row that a person added is the city’s own throughout', () => {
    const added = [...review, ['舞钢市', 3, 1, 10, '补录', null, null, null, null] satisfies Value[]];
    expect(readCityBook(bookOf({ review: added }))?.reviews.at(-1)).toEqual({ unit: '舞钢市', points: { '1.3': 3, '2.6': 1, '3.1.1': 10 }, reason: '补录' });
  });

  test('a workbook without its names is none, and one whose sheets are gone holds nothing', () => {
    expect(readCityBook({ ...bookOf(), names: [] })).toBeNull();
    expect(readCityBook({ ...bookOf(), sheets: [] })).toMatchObject({ sources: [], points: {}, reviews: [], findings: [] });
  });
});

describe('return slips', () => {
  const body = [Object.values(SLIP_HEADINGS), ['blank/2.6//叶县', '√', '已补'], ['out-of-range/1.3//叶县', true, null], ['text-number/2.1.1//叶县', null, '写明'], ['renamed-item/2.8//叶县', null, null], ['missing-row/2.9//叶县', '未改', null], [null, '√', null]];
  const book = (): Workbook => ({ sheets: [sheetOf('叶县', body), sheetOf('鲁山县', [])], names: [...formatSlipNames({ sheet: '叶县', unit: '叶县', findings: areaIn('叶县', 1, 0, 6, 2) }), ...formatSlipNames({ sheet: '鲁山县', unit: '鲁山县', findings: null })] });

  test('are read by the findings’ identities; what was left blank is no answer', () => {
    expect(readSlips(book())).toEqual([
      { unit: '叶县', answers: [{ id: 'blank/2.6//叶县', ticked: true, text: '已补' }, { id: 'out-of-range/1.3//叶县', ticked: true, text: '' }, { id: 'text-number/2.1.1//叶县', ticked: false, text: '写明' }, { id: 'missing-row/2.9//叶县', ticked: false, text: '未改' }] },
      { unit: '鲁山县', answers: [] },
    ]);
  });
});

describe('the city’s own sheets are no county’s card', () => {
  const card = cardWorkbook(henan, fullPoints(henan));
  const marked = (names: Workbook['names']): Workbook => ({ ...card, names });

  test('even where they look like one', () => {
    const city = marked(formatCityNames({ scheme: { id: henan.id, version: henan.version }, city: null, year: null, sheets: ['Sheet1'], review: null, codes: null, units: null, reasons: null, baseline: null, baselineCodes: null, baselineUnits: null, findings: null, kept: null, sources: null }));
    expect(recognise(city, schemes, '汇总.xlsx')).toEqual([]);
    expect(isCityBook(city)).toBe(true);
    const slip = marked(formatSlipNames({ sheet: 'Sheet1', unit: '叶县', findings: null }));
    expect(recognise(slip, schemes, '退回单.xlsx')).toEqual([]);
    expect(isCityBook(slip)).toBe(false);
  });

  test('while a card beside them in one workbook is read', () => {
    expect(recognise({ ...card, names: bookOf().names }, schemes, '叶县.xlsx')).toHaveLength(1);
  });
});
