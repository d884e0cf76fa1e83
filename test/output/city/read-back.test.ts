import type { Review } from '../../../src/core/city';
import { readCityBook } from '../../../src/core/city/read-city-book';
import { parseCityNames } from '../../../src/core/city/names';
import { consolidate } from '../../../src/core/consolidate';
import { evaluate } from '../../../src/core/report';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { schemes } from '../../../src/schemes';
import { AT, figuresOf, makeCity, heldCityBook } from './cities';
import { columnIn } from './look-up';

const REVIEWS: Review[] = [{ unit: '叶县', points: { '1.3': 1, '1.2': null }, reason: '核查人员名册' }, { unit: '新华区', points: { '1.2': 0 }, reason: '' }];

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
  const city = makeCity(scheme, { figures: figuresOf(scheme, ['鲁山县', '宝丰县']), reviews: REVIEWS });
  const made = heldCityBook(scheme, city.summary, { at: AT, program: 'dafenka', takenSheetNames: ['汇总'], roster: city.roster });
  const bytes = editPackage(editPackage(null, [{ type: 'add', sheets: [{ name: '汇总', rows: [], merges: [] }], names: [] }]), [{ type: 'add', ...made }]);
  const read = readCityBook(readXlsx(bytes));

  it('is read back with every unit’s points, files, findings and the city’s own decisions', () => {
    const { summary } = city;
    expect(read).toMatchObject({ scheme: summary.scheme, city: summary.city, year: summary.year });
    expect(read?.points).toEqual(Object.fromEntries(summary.units.map(({ unit, points }) => [unit, points])));
    expect(new Map(read?.sources.map(({ unit, sha256 }) => [unit, sha256]))).toEqual(new Map(summary.units.map(({ unit, source }) => [unit, source.sha256])));
    expect(new Map(read?.reviews.map(({ unit, points, reason }) => [unit, { points, reason }])))
      .toEqual(new Map(summary.units.flatMap(({ unit, review }) => (review === null ? [] : [[unit, { points: review.points, reason: review.reason }]]))));
    expect(read?.findings.map(({ id, status }) => [id, status]).toSorted()).toEqual(summary.units.flatMap(({ findings }) => findings.map(({ id, status }) => [id, status])).toSorted());
  });

  it('gives the same summary again when it is consolidated with the counties’ files alone', () => {
    const { reviews: _reviews, ...input } = city.input;
    expect(read).not.toBeNull();
    const again = consolidate(scheme, { ...input, previous: read });
    expect(again.units.map(({ unit, points, total, rank }) => [unit, points, total, rank])).toEqual(city.summary.units.map(({ unit, points, total, rank }) => [unit, points, total, rank]));
    expect(again.units.flatMap(({ changed }) => changed ?? [])).toEqual([]);
    expect(again.units.flatMap(({ closed }) => closed)).toEqual([]);
  });

  it('keeps a finding that was accepted, and closes one that was mended', () => {
    const [first, second] = read?.findings ?? [];
    const area = parseCityNames(readXlsx(bytes))?.findings;
    if (first === undefined || second === undefined || area === undefined || area === null) throw new Error('Two findings are needed');
    const row = readXlsx(bytes).sheets.find(({ name }) => name === area.sheet)?.rows.find(({ cells }) => cells.some(({ value }) => value === first.id))?.index ?? 0;
    const accepted = readCityBook(readXlsx(editPackage(bytes, [{ type: 'set', place: { sheet: area.sheet, row, column: columnIn(readXlsx(bytes), area.sheet, '状态') }, value: '认可' }])));
    expect(accepted?.findings.find(({ id }) => id === first.id)?.status).toBe('accepted');
    const [submission] = city.input.submissions.filter(({ report }) => report.unit === second.unit);
    const mended = city.input.submissions.map((each) => (each === submission ? { ...each, report: { ...each.report, findings: [] } } : each));
    const again = consolidate(scheme, { ...city.input, submissions: mended, previous: accepted });
    const book = heldCityBook(scheme, again, { at: AT, program: 'dafenka', takenSheetNames: [], roster: city.roster });
    expect(readCityBook(book)?.findings.find(({ id }) => id === second.id)?.status).toBe('mended');
  });

  it('keeps what was decided on a unit whose card is not there this time, until it comes again', () => {
    const [gone] = city.summary.units.filter(({ unit }) => unit === '叶县');
    if (gone === undefined || read === null) throw new Error('no 叶县');
    const submissions = city.input.submissions.filter(({ report }) => report.unit !== '叶县');
    const { reviews: _reviews, ...input } = city.input;
    const without = consolidate(scheme, { ...input, submissions, previous: read });
    const book = heldCityBook(scheme, without, { at: AT, program: 'dafenka', takenSheetNames: [], roster: city.roster });
    const kept = readCityBook(readXlsx(editPackage(null, [{ type: 'add', ...book }])));
    expect(kept?.reviews.find(({ unit }) => unit === '叶县')).toEqual(gone.review);
    expect(kept?.findings.filter(({ unit }) => unit === '叶县').map(({ id }) => id).toSorted()).toEqual(gone.findings.map(({ id }) => id).toSorted());
    const again = consolidate(scheme, { ...input, previous: kept }).units.find(({ unit }) => unit === '叶县');
    expect(again).toMatchObject({ points: gone.points, review: gone.review, total: gone.total });
  });

  it('is taken for no county’s card', () => {
    expect(evaluate(readXlsx(bytes), schemes, '平顶山市汇总.xlsx')).toEqual([]);
  });
});
