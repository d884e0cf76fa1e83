import type { CityBook, CitySummary, FigureRow } from '../../src/core/city';
import { submissionKey } from '../../src/core/city';
import { findingId } from '../../src/core/city/finding-id';
import { consolidate } from '../../src/core/consolidate';
import { schemes } from '../../src/schemes';
import { henan, inputOf, quickSubmission, rosterOf, submission } from '../tools/submission';

const PINGDINGSHAN = rosterOf('平顶山市', '舞钢市', '鲁山县', '宝丰县', '叶县');
const found = (summary: CitySummary, rule: string) => summary.findings.filter((finding) => finding.rule === rule);
const unitOf = (summary: CitySummary, name: string) => {
  const unit = summary.units.find((each) => each.unit === name);
  if (unit === undefined) throw new Error(`No unit ${name}`);
  return unit;
};

describe('H-4: the city scores every unit from its self-assessment', () => {
  const summary = consolidate(henan, inputOf([
    submission('鲁山县', { '1.3': 4 }), submission('叶县', { '3.1.1': 0 }), submission('舞钢市', { '1.3': '约5' }),
  ], { roster: PINGDINGSHAN, refused: [{ file: '空.xlsx', refusal: { reason: 'empty-file' } }] }));

  test('totals, sections and grades are those of the reports', () => {
    for (const { report, ...unit } of summary.units) {
      expect(unit).toMatchObject({ total: report.total, low: report.low, high: report.high, complete: report.complete, sections: report.sections, grade: report.grade });
      expect(unit.points).toEqual(Object.fromEntries(report.items.map(({ code, points }) => [code, points])));
      expect(new Set(Object.values(unit.basis))).toEqual(new Set(['self']));
    }
  });

  test('ranks by total; the incomplete unit comes last and has no rank', () => {
    expect(summary.units.map(({ unit, rank, total, complete }) => [unit, rank, total, complete])).toEqual([['鲁山县', 1, 99, true], ['叶县', 2, 85, true], ['舞钢市', null, 95, false]]);
  });

  test('says what is missing, refused, and of which year all is', () => {
    expect(summary).toMatchObject({ city: '平顶山市', year: 2020, missing: ['宝丰县'], scheme: { id: 'henan-2021' }, refused: [{ file: '空.xlsx' }] });
    expect(found(summary, 'missing-unit')).toEqual([expect.objectContaining({ unit: '宝丰县', severity: 'error' })]);
  });
});

describe('whose card it is', () => {
  test('the roster’s spelling counts, the file’s name settles what the card leaves open', () => {
    const summary = consolidate(henan, inputOf([
      submission('平顶山市鲁山县学生资助管理中心'),
      submission('', {}, { unitLine: '              市、县、区      2021年    月    日', file: '叶县打分卡.xlsx' }),
      submission('', {}, { unitLine: '', file: '宝丰.xlsx' }),
    ], { roster: PINGDINGSHAN }));
    expect(summary.units.map(({ unit }) => unit)).toEqual(['鲁山县', '宝丰县', '叶县']);
    expect(summary.outside).toEqual([]);
  });

  test('a unit that is not known counts for none, with what it could be; a person assigns it', () => {
    const card = submission('鲁山市');
    const summary = consolidate(henan, inputOf([card], { roster: PINGDINGSHAN }));
    expect(summary.units).toEqual([]);
    expect(summary.outside).toEqual([{ submission: card, rule: 'unknown-unit' }]);
    expect(found(summary, 'unknown-unit')).toEqual([expect.objectContaining({ found: '鲁山市', expected: ['鲁山县'], file: '鲁山市.xlsx' })]);
    const assigned = consolidate(henan, inputOf([card], { roster: PINGDINGSHAN, assigned: { [submissionKey(card)]: '鲁山县' } }));
    expect(assigned.units.map(({ unit }) => unit)).toEqual(['鲁山县']);
    const beyond = consolidate(henan, inputOf([card], { roster: PINGDINGSHAN, assigned: { [submissionKey(card)]: '城乡一体化示范区' } }));
    expect(beyond.units.map(({ unit }) => unit)).toEqual(['城乡一体化示范区']);
  });

  test('the like-named district of another city is not taken', () => {
    const summary = consolidate(henan, inputOf([submission('郑州市新华区')], { roster: rosterOf('平顶山市', '新华区') }));
    expect(found(summary, 'unknown-unit')).toEqual([expect.objectContaining({ expected: ['新华区'] })]);
  });

  test('without a roster units are as the cards spell them, and none is missed', () => {
    const summary = consolidate(henan, inputOf([submission('叶县'), submission('鲁山县')]));
    expect(summary.units.map(({ unit }) => unit)).toEqual(['叶县', '鲁山县']);
    expect(summary).toMatchObject({ city: null, missing: [], findings: [] });
  });

  test('units called like parts of the language itself are units', () => {
    const names = ['constructor', '__proto__', '=1+1', '+鲁山', '@县'];
    const summary = consolidate(henan, inputOf(names.map((name) => quickSubmission(name, {})), { roster: rosterOf(null, ...names) }));
    expect(summary.units.map(({ unit, changed }) => [unit, changed])).toEqual(names.map((name) => [name, null]));
  });

  test('another scheme, another year: left out and named', () => {
    const shandong = schemes.find(({ id }) => id === 'shandong-city');
    if (shandong === undefined) throw new Error('No second scheme');
    const other = submission('鲁山县', {}, { unitLine: '鲁山县2022年度绩效评价打分卡' });
    const summary = consolidate(henan, inputOf([submission('叶县', {}, { unitLine: '叶县2020年度绩效评价打分卡' }), other, submission('宝丰县'), submission('平顶山市', {}, { scheme: shandong })], { roster: PINGDINGSHAN }));
    expect(summary.year).toBe(2020);
    expect(summary.units.map(({ unit }) => unit)).toEqual(['宝丰县', '叶县']);
    expect(found(summary, 'year-mismatch')).toEqual([expect.objectContaining({ unit: '鲁山县', found: 2022, expected: 2020 })]);
    expect(found(summary, 'scheme-mismatch')).toEqual([expect.objectContaining({ found: 'shandong-city', expected: 'henan-2021', file: '平顶山市.xlsx' })]);
    expect(summary.outside.map(({ rule }) => rule)).toEqual(['scheme-mismatch', 'year-mismatch']);
  });

  test('the year is the one that most cards state; a card that states none goes along', () => {
    const year = (unit: string, stated: number) => submission(unit, {}, { unitLine: `${unit}${stated}年度绩效评价打分卡` });
    const summary = consolidate(henan, inputOf([year('叶县', 2022), year('鲁山县', 2022), submission('宝丰县'), year('舞钢市', 2021)]));
    expect(summary.year).toBe(2022);
    expect(summary.units.map(({ unit }) => unit)).toEqual(['叶县', '鲁山县', '宝丰县']);
  });
});

describe('two cards of one unit', () => {
  const early = submission('鲁山县', { '1.3': 4 }, { file: '鲁山县.xlsx', modified: '2021-04-15T08:00:00Z' });
  const late = submission('鲁山县', { '1.3': 3, '2.6': 1 }, { file: '鲁山县（修改2）.xlsx', modified: '2021-04-16T08:00:00+08:00' });

  test.each([[[early, late]], [[late, early]]])('the file that was changed later counts, the other stays in the record, and they are told apart item by item', (submissions) => {
    const summary = consolidate(henan, inputOf(submissions, { roster: PINGDINGSHAN }));
    expect(unitOf(summary, '鲁山县')).toMatchObject({ source: late.source, superseded: [early] });
    expect(found(summary, 'duplicate-unit')).toEqual([expect.objectContaining({
      unit: '鲁山县', file: '鲁山县.xlsx', found: ['鲁山县.xlsx'], expected: '鲁山县（修改2）.xlsx', differences: [{ item: '1.3', left: 4, right: 3 }, { item: '2.6', left: 2, right: 1 }],
    })]);
  });

  test('a person’s choice goes before the time', () => {
    const summary = consolidate(henan, inputOf([early, late], { choices: { 鲁山县: submissionKey(early) } }));
    expect(unitOf(summary, '鲁山县')).toMatchObject({ total: 99, superseded: [late] });
  });

  test('of files without a time the last counts; a self-assessment goes before a card that calls itself a review', () => {
    const first = submission('叶县', {}, { file: 'a.xlsx' });
    const second = submission('叶县', { '1.3': 4 }, { file: 'b.xlsx' });
    const review = submission('叶县', { '1.3': 0 }, { file: 'c.xlsx', sheet: '初评', modified: '2022-01-01T00:00:00Z' });
    expect(unitOf(consolidate(henan, inputOf([first, second, review])), '叶县').source.file).toBe('b.xlsx');
  });

  test('the same bytes under two names count once', () => {
    const copy = submission('鲁山县', { '1.3': 4 }, { file: '鲁山县 - 副本.xlsx', sha256: early.source.sha256 });
    const summary = consolidate(henan, inputOf([early, copy]));
    expect(summary.units).toHaveLength(1);
    expect(unitOf(summary, '鲁山县').superseded).toEqual([]);
    expect(found(summary, 'same-file')).toEqual([expect.objectContaining({ severity: 'info', found: '鲁山县 - 副本.xlsx', expected: '鲁山县.xlsx' })]);
  });

  test('of two names for the same bytes the one that tells the unit counts', () => {
    const bare = submission('', {}, { unitLine: '', file: '打分卡.xlsx', sha256: '1' });
    const named = submission('', {}, { unitLine: '', file: '叶县.xlsx', sha256: '1' });
    expect(consolidate(henan, inputOf([bare, named], { roster: PINGDINGSHAN })).units.map(({ unit, source }) => [unit, source.file])).toEqual([['叶县', '叶县.xlsx']]);
  });

  test('several cards in one workbook are several submissions', () => {
    const sheet = (unit: string) => submission(unit, {}, { file: '各县.xlsx', sheet: unit });
    expect(consolidate(henan, inputOf([sheet('叶县'), sheet('鲁山县')])).units.map(({ unit }) => unit)).toEqual(['叶县', '鲁山县']);
  });
});

const place = { sheet: '数据', row: 3, column: 2 };
const figureRow = (unit: string, points: Record<string, number>, file = '省中心.xlsx'): FigureRow => ({
  source: { file, sha256: file, modified: null }, unit,
  points: Object.fromEntries(Object.entries(points).map(([item, value]) => [item, { value, place, reason: null, found: String(value), facts: {} }])),
});

describe('H-3: figures of class A go before the self-assessment', () => {
  const cards = [submission('鲁山县', { '3.1.1': 15 }), submission('叶县', { '2.7.1': null })];

  test('they count, with their place, and differences are named', () => {
    const summary = consolidate(henan, inputOf(cards, { roster: PINGDINGSHAN, figures: [figureRow('鲁山', { '3.1.1': 13, '2.7.1': 2 }), figureRow('叶县', { '2.7.1': 1.5 })] }));
    expect(unitOf(summary, '鲁山县')).toMatchObject({ total: 98, points: { '3.1.1': 13, '2.7.1': 2 }, basis: { '3.1.1': 'figures', '2.7.1': 'figures', '1.3': 'self' }, figures: { '3.1.1': { place, value: 13 } } });
    expect(unitOf(summary, '叶县')).toMatchObject({ total: 99.5, complete: true, points: { '2.7.1': 1.5 } });
    expect(found(summary, 'figure-differs').map((finding) => [finding.severity, finding.unit, 'found' in finding && finding.found, 'expected' in finding && finding.expected])).toEqual([['warning', '鲁山县', 15, 13], ['info', '叶县', null, 1.5]]);
  });

  test('a unit that is not known, class B, points above the weight, two values: all named, none guessed', () => {
    const summary = consolidate(henan, inputOf(cards, { roster: PINGDINGSHAN, figures: [figureRow('山鲁', { '3.1.1': 13 }), figureRow('鲁山县', { '1.3': 1, '2.8': 3 }), figureRow('叶县', { '2.8': 1 }), figureRow('叶县', { '2.8': 1.5 }, '开行.xlsx')] }));
    expect(found(summary, 'figure-unit')).toEqual([expect.objectContaining({ found: '山鲁', expected: [] })]);
    expect(found(summary, 'figure-unreadable')).toEqual([expect.objectContaining({ item: '1.3', reason: 'not-class-a' }), expect.objectContaining({ item: '2.8', found: '3', reason: 'out-of-range', expected: { min: 0, max: 2 } })]);
    expect(found(summary, 'figure-conflict')).toEqual([expect.objectContaining({ item: '2.8', found: 1, expected: 1.5 })]);
    expect(unitOf(summary, '鲁山县').points).toMatchObject({ '1.3': 5, '2.8': 2 });
    expect(unitOf(summary, '叶县').points['2.8']).toBe(1.5);
  });
});

describe('H-4: the city’s own points go before figures and self-assessment', () => {
  const cards = [submission('鲁山县')];
  const figures = [figureRow('鲁山县', { '3.1.1': 13 })];

  test('typed over, emptied, and of no effect where the county agrees', () => {
    const summary = consolidate(henan, inputOf(cards, { figures, reviews: [{ unit: '鲁山县', points: { '3.1.1': 14, '1.3': null, '2.6': 2 }, reason: '现场核实' }] }));
    expect(unitOf(summary, '鲁山县')).toMatchObject({
      points: { '3.1.1': 14, '1.3': null, '2.6': 2 }, basis: { '3.1.1': 'review', '1.3': 'review', '2.6': 'self' }, review: { points: { '3.1.1': 14, '1.3': null }, reason: '现场核实' },
      total: 94, low: 94, high: 99, complete: false, rank: null,
    });
  });

  test('what is no points leaves the item without any, and is named', () => {
    const summary = consolidate(henan, inputOf(cards, { reviews: [{ unit: '鲁山县', points: { '1.3': 6 }, unreadable: { '2.6': { found: '两分', place } }, reason: '' }] }));
    expect(unitOf(summary, '鲁山县')).toMatchObject({ total: 93, complete: false, points: { '1.3': null, '2.6': null }, high: 100 });
    expect(found(summary, 'review-unreadable')).toEqual([expect.objectContaining({ item: '1.3', found: 6, expected: { min: 0, max: 5 } }), expect.objectContaining({ item: '2.6', found: '两分', place })]);
  });
});

describe('after corrections', () => {
  const before = submission('鲁山县', { '1.3': 9, '2.6': null });
  const past = before.report.findings.filter(({ rule }) => rule === 'out-of-range' || rule === 'blank').map((finding) => ({
    id: findingId('鲁山县', finding), unit: '鲁山县', item: finding.item, message: '', expected: '', place: '', clause: '', status: 'open' as const, answer: null,
  }));
  const previous: CityBook = {
    scheme: { id: henan.id, version: henan.version }, city: '平顶山市', year: 2020, sources: [{ unit: '鲁山县', file: '鲁山县.xlsx', sha256: '' }, { unit: '宝丰县', file: '宝丰县.xlsx', sha256: '' }],
    points: { 鲁山县: Object.fromEntries(before.report.items.map(({ code, points }) => [code, points])) },
    reviews: [{ unit: '鲁山县', points: { '2.8': 1 }, reason: '有投诉' }, { unit: '宝丰县', points: { '2.8': 1 }, reason: '' }], findings: past,
  };
  const slips = [{ unit: '鲁山县', answers: past.map(({ id }) => ({ id, ticked: true, text: '已改' })) }];

  test('what is mended is closed, what was only ticked stays open, decisions and reasons stay, changes are shown', () => {
    expect(past).toHaveLength(2);
    const summary = consolidate(henan, inputOf([submission('鲁山县', { '1.3': 4, '2.6': null })], { previous, slips }));
    const unit = unitOf(summary, '鲁山县');
    expect(unit.closed).toEqual([expect.objectContaining({ item: '1.3', status: 'mended', answer: { ticked: true, text: '已改' } })]);
    expect(unit.findings.filter(({ finding }) => finding.rule === 'blank')).toEqual([expect.objectContaining({ status: 'open', answer: { ticked: true, text: '已改' } })]);
    expect(unit).toMatchObject({ points: { '2.8': 1 }, review: { points: { '2.8': 1 }, reason: '有投诉' } });
    expect(unit.changed).toEqual([{ item: '1.3', left: null, right: 4 }, { item: '2.8', left: 2, right: 1 }]);
    expect(summary.city).toBe('平顶山市');
  });

  test('an acceptance stays while the finding does', () => {
    const accepted = { ...previous, findings: past.map((each) => ({ ...each, status: 'accepted' as const })) };
    expect(unitOf(consolidate(henan, inputOf([before], { previous: accepted })), '鲁山县').findings.filter(({ status }) => status === 'accepted')).toHaveLength(2);
  });

  test('a person accepts a finding, or takes an earlier acceptance back; neither changes points', () => {
    const [first, second] = past.map(({ id }) => id);
    if (first === undefined || second === undefined) throw new Error('two findings are needed');
    const accepted = { ...previous, findings: past.map((each) => ({ ...each, status: 'accepted' as const })) };
    const summary = consolidate(henan, inputOf([before], { previous: accepted, statuses: { [first]: 'open' } }));
    expect(unitOf(summary, '鲁山县').findings.filter(({ status }) => status === 'accepted').map(({ id }) => id)).toEqual([second]);
    const fresh = consolidate(henan, inputOf([before], { statuses: { [second]: 'accepted' } }));
    expect(unitOf(fresh, '鲁山县').findings.filter(({ status }) => status === 'accepted').map(({ id }) => id)).toEqual([second]);
    expect(unitOf(fresh, '鲁山县').points).toEqual(unitOf(consolidate(henan, inputOf([before])), '鲁山县').points);
  });

  test.each([[null, '有投诉'], ['', null], ['已核实', '已核实']])('a reason of %j over an earlier one leaves %j', (reason, left) => {
    const summary = consolidate(henan, inputOf([before], { previous, reviews: [{ unit: '鲁山县', points: {}, reason }] }));
    expect(unitOf(summary, '鲁山县').review).toMatchObject({ points: { '2.8': 1 }, reason: left });
  });

  test.each([[{ scheme: { id: 'shandong-city', version: '1.0' } }, 'shandong-city', 'henan-2021'], [{ year: 2019 }, 2019, 2020]])('a summary of another scheme or year is not taken over: %j', (other, was, is) => {
    const summary = consolidate(henan, inputOf([before], { previous: { ...previous, ...other } }));
    expect(found(summary, 'previous-mismatch')).toEqual([expect.objectContaining({ found: was, expected: is })]);
    expect(unitOf(summary, '鲁山县')).toMatchObject({ review: null, closed: [], changed: null });
    expect(summary).toMatchObject({ missing: [], city: null });
  });

  test('a unit of the earlier summary without a card is missed, and its review is not lost in silence', () => {
    const summary = consolidate(henan, inputOf([before], { previous }));
    expect(summary.missing).toEqual(['宝丰县']);
    expect(found(summary, 'review-unused')).toEqual([expect.objectContaining({ found: '宝丰县' })]);
    expect(summary.kept).toEqual({ reviews: [previous.reviews[1]], findings: [] });
  });
});
