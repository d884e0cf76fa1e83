import Big from 'big.js';
import fc from 'fast-check';
import type { CityInput, CitySummary, FigureRow, PastFinding, Review } from '../../../src/core/city';
import { findingId } from '../../../src/core/city/finding-id';
import { percentOf } from '../../../src/core/city/statistics';
import { trackFindings } from '../../../src/core/city/track-findings';
import { consolidate } from '../../../src/core/consolidate';
import type { Finding } from '../../../src/core/finding';
import { itemsOf } from '../../../src/schemes/schema';
import { findRoster, rosters } from '../../../src/schemes/rosters';
import { henan, inputOf, quickSubmission, rosterOf, submission } from '../../tools/submission';

const items = itemsOf(henan);
const weightOf = new Map(items.map(({ code, weight }) => [code, weight ?? 0]));
const classA = items.filter((item) => item.class !== 'B').map(({ code }) => code);

/** Points in tenths, and some cells without any. */
const pointsOf = (code: string) => fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: (weightOf.get(code) ?? 0) * 10 }).map((tenths) => tenths / 10) }, { weight: 1, arbitrary: fc.constant(null) });
const some = (codes: string[], most = 6) => fc.subarray(codes, { maxLength: most }).chain((own) => fc.record(Object.fromEntries(own.map((code) => [code, pointsOf(code)]))));
const NAMES = Array.from({ length: 12 }, (_, index) => `第${'一二三四五六七八九十百千'[index]}县`);
const city = fc.subarray(NAMES, { minLength: 1 }).chain((names) => fc.tuple(...names.map((name) => some(items.map(({ code }) => code)).map((points) => quickSubmission(name, points)))));
const exact = (values: readonly number[]): number => values.reduce((sum, value) => sum.plus(value), new Big(0)).toNumber();

const place = { sheet: '数据', row: 0, column: 0 };
const figureRow = (unit: string, points: Record<string, number>): FigureRow => ({
  source: { file: '数据.xlsx', sha256: '', modified: null }, unit,
  points: Object.fromEntries(Object.entries(points).map(([code, value]) => [code, { value, place, reason: null, found: String(value), facts: {} }])),
});

describe('R-1: results by total', () => {
  test('ranks: complete units by total, equal totals share one (1, 2, 2, 4), ties in the roster’s order, the incomplete last and without', () => {
    fc.assert(fc.property(city, fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), (cards, order) => {
      const { units } = consolidate(henan, inputOf(cards, { roster: rosterOf(null, ...order) }));
      expect(units).toHaveLength(cards.length);
      const complete = units.filter((unit) => unit.complete);
      expect(units.slice(0, complete.length)).toEqual(complete);
      for (const { rank, total } of complete) expect(rank).toBe(complete.filter((other) => other.total > total).length + 1);
      for (const part of [complete, units.slice(complete.length)]) {
        part.slice(1).forEach((unit, index) => {
          const before = part[index];
          expect(before !== undefined && (before.total > unit.total || (before.total === unit.total && order.indexOf(before.unit) < order.indexOf(unit.unit)))).toBe(true);
        });
      }
      expect(units.slice(complete.length).every(({ rank }) => rank === null)).toBe(true);
    }), { numRuns: 60 });
  });

  test('the order in which files come changes nothing where each unit sends one', () => {
    fc.assert(fc.property(city.chain((cards) => fc.tuple(fc.constant(cards), fc.shuffledSubarray(cards, { minLength: cards.length }))), ([cards, shuffled]) => {
      const roster = rosterOf(null, ...NAMES);
      expect(consolidate(henan, inputOf(shuffled, { roster }))).toEqual(consolidate(henan, inputOf(cards, { roster })));
    }), { numRuns: 30 });
  });

  test('139 of 168 excellent units are 82.74%', () => {
    expect(percentOf(139, 168)).toBe('82.74%');
    const names = rosters.flatMap(({ city: home, units }) => units.map(({ name }) => (name.startsWith(home) ? name : `${home}${name}`)));
    const cards = names.map((name, index) => quickSubmission(name, index < 139 ? {} : { '3.1.1': 0, '1.3': 3.5 }));
    const { statistics, units } = consolidate(henan, inputOf(cards));
    expect(units).toHaveLength(168);
    expect(statistics).toMatchObject({ counts: { excellent: 139, good: 29, pass: 0, fail: 0 }, excellentRate: '82.74%' });
    expect(statistics.items['3.1.1']).toMatchObject({ zeroUnits: 29, scored: 168, lossRate: 29 / 168 });
  });

  test.each([[0, 3, '0.00%'], [3, 3, '100.00%'], [1, 3, '33.33%'], [2, 3, '66.67%'], [1, 8, '12.50%'], [1, 160, '0.63%'], [0, 0, null]])('%d of %d are %s', (part, whole, text) => expect(percentOf(part, whole)).toBe(text));
});

describe('statistics', () => {
  test('counts are of the complete units, means and losses of the units in which an item is scored, exactly', () => {
    fc.assert(fc.property(city, (cards) => {
      const { units, statistics } = consolidate(henan, inputOf(cards));
      const complete = units.filter((unit) => unit.complete);
      expect(Object.values(statistics.counts).reduce((sum, count) => sum + count, 0)).toBe(complete.length);
      expect(statistics.counts.excellent).toBe(complete.filter(({ total }) => total >= 85).length);
      expect(statistics.excellentRate === null).toBe(complete.length === 0);
      for (const { code } of items) {
        const own = units.flatMap(({ points }) => points[code] ?? []);
        const weight = weightOf.get(code) ?? 0;
        const { mean, loss, lossRate, zeroUnits, scored } = statistics.items[code] ?? {};
        expect([scored, zeroUnits]).toEqual([own.length, own.filter((value) => value === 0).length]);
        if (own.length === 0) expect([mean, loss, lossRate]).toEqual([null, null, null]);
        else {
          expect(mean).toBe(new Big(exact(own)).div(own.length).toNumber());
          expect(loss).toBe(new Big(weight).times(own.length).minus(exact(own)).div(own.length).toNumber());
          expect(lossRate).toBeCloseTo((loss ?? 0) / weight, 12);
        }
      }
    }), { numRuns: 40 });
  });
});

describe('H-3, H-4: self-assessment, then figures, then the city’s own', () => {
  const given = fc.tuple(some(items.map(({ code }) => code)), some(classA), some(items.map(({ code }) => code)));

  test('the later of the three counts, and total, sections and range follow', () => {
    fc.assert(fc.property(given, ([self, asked, typed]) => {
      const figures = Object.fromEntries(Object.entries(asked).flatMap(([code, value]) => (value === null ? [] : [[code, value]])));
      const review: Review = { unit: '鲁山县', points: typed, reason: '' };
      const [unit] = consolidate(henan, inputOf([quickSubmission('鲁山县', self)], { figures: [figureRow('鲁山县', figures)], reviews: [review] })).units;
      if (unit === undefined) throw new Error('No unit');
      for (const { code } of items) {
        const start = figures[code] ?? (code in self ? self[code] ?? null : weightOf.get(code) ?? 0);
        const expected = code in typed ? typed[code] ?? null : start;
        expect([code, unit.points[code], unit.basis[code]]).toEqual([code, expected, expected !== start ? 'review' : code in figures ? 'figures' : 'self']);
      }
      const open = items.filter(({ code }) => unit.points[code] === null);
      expect(unit.total).toBe(exact(Object.values(unit.points).flatMap((value) => value ?? [])));
      expect(unit.high).toBe(exact([unit.total, ...open.map(({ code }) => weightOf.get(code) ?? 0)]));
      expect([unit.low, unit.complete]).toEqual([unit.total, open.length === 0]);
      expect(unit.sections.map(({ code, points }) => [code, points])).toEqual(henan.sections.map((section) => [section.code, exact(section.items.flatMap(({ code }) => unit.points[code] ?? []))]));
    }), { numRuns: 60 });
  });

  test('a summary that is read back and made again with nothing new is the same', () => {
    fc.assert(fc.property(city, fc.subarray(NAMES), some(items.map(({ code }) => code)), (cards, reviewed, typed) => {
      const input: CityInput = inputOf(cards, { roster: rosterOf(null, ...NAMES), reviews: reviewed.map((unit) => ({ unit, points: typed, reason: '核实' })) });
      const first = consolidate(henan, input);
      const again = consolidate(henan, { ...input, reviews: [], previous: bookOf(first) });
      expect(again.units.map(({ unit, points, rank, changed, closed }) => [unit, points, rank, changed, closed])).toEqual(first.units.map(({ unit, points, rank }) => [unit, points, rank, [], []]));
    }), { numRuns: 30 });
  });
});

const bookOf = (summary: CitySummary): NonNullable<CityInput['previous']> => ({
  scheme: summary.scheme, city: summary.city, year: summary.year,
  sources: summary.units.map(({ unit, source }) => ({ unit, file: source.file, sha256: source.sha256 })),
  points: Object.fromEntries(summary.units.map(({ unit, points }) => [unit, points])),
  reviews: summary.units.flatMap(({ review }) => (review === null ? [] : [review])),
  findings: summary.units.flatMap(({ unit, findings, closed }) => [...findings.map(({ id, finding, status, answer }): PastFinding => ({ id, unit, item: finding.item, message: '', expected: '', place: '', clause: '', status, answer })), ...closed]),
});

describe('findings are closed when they are gone, and only then', () => {
  const dirty = submission('鲁山县', Object.fromEntries(items.map(({ code }, index) => [code, [null, 99, '２', '约2'][index % 4] ?? null]))).report.findings;
  const statuses = fc.constantFrom('open' as const, 'mended' as const, 'accepted' as const);

  test('by their identity, whatever was ticked, answered or decided before', () => {
    expect(dirty.length).toBeGreaterThan(20);
    fc.assert(fc.property(fc.subarray(dirty), fc.subarray(dirty), fc.array(statuses, { minLength: dirty.length, maxLength: dirty.length }), fc.boolean(), (before, now, status, ticked) => {
      const past = before.map((finding, index): PastFinding => ({ id: findingId('鲁山县', finding), unit: '鲁山县', item: finding.item, message: '', expected: '', place: '', clause: '', status: status[index] ?? 'open', answer: null }));
      const answers = new Map(past.map(({ id }) => [id, { ticked, text: '说明' }]));
      const tracked = trackFindings('鲁山县', now, past, answers);
      expect(tracked.findings.map(({ finding }) => finding)).toEqual(now);
      expect(new Set(tracked.closed.map(({ id }) => id))).toEqual(new Set(past.filter(({ id }) => !tracked.findings.some((each) => each.id === id)).map(({ id }) => id)));
      expect(tracked.closed.every((each) => each.status === 'mended' && each.answer?.ticked === ticked)).toBe(true);
      for (const each of tracked.findings) expect(each.status).toBe(past.find(({ id }) => id === each.id)?.status === 'accepted' ? 'accepted' : 'open');
      expect(new Set(tracked.findings.map(({ id }) => id)).size).toBe(now.length);
    }), { numRuns: 60 });
  });

  test('an identity holds when the row moves or the value changes, and tells units, items and materials apart', () => {
    const finding: Finding = { rule: 'missing-material', severity: 'error', item: '1.1.1', place, clause: '', atStake: 2, found: 'missing', expected: 'present', material: 'm111a', text: '', wouldBe: 2 };
    const id = findingId('鲁山县', finding);
    expect(findingId('鲁山县', { ...finding, place: { sheet: '材料', row: 9, column: 9 }, wouldBe: 1, severity: 'info' })).toBe(id);
    for (const other of [findingId('叶县', finding), findingId('鲁山县', { ...finding, item: '1.1.2' }), findingId('鲁山县', { ...finding, material: 'm111b' })]) expect(other).not.toBe(id);
    expect(findingId('=1/2', finding)).toMatch(/^[a-z-]+\/1\.1\.1\/m111a\/=1／2$/);
  });

  test('two findings of one kind keep an identity each', () => {
    const extra = (row: number): Finding => ({ rule: 'extra-row', severity: 'warning', item: null, place: { ...place, row }, clause: '', atStake: 0, found: '自加项', expected: null });
    const { findings } = trackFindings('叶县', [extra(3), extra(7)], [], new Map());
    expect(findings.map(({ id }) => id)).toEqual(['extra-row//自加项/叶县', 'extra-row//自加项/叶县#2']);
  });
});

test('the built-in roster of a city finds who is missing', () => {
  const roster = findRoster('平顶山市') ?? null;
  const { missing } = consolidate(henan, inputOf([quickSubmission('郏县', {}), quickSubmission('鲁山', {})], { roster }));
  expect(missing).toEqual(['舞钢市', '宝丰县', '卫东区', '叶县', '新华区', '新城区', '石龙区', '湛河区']);
});
