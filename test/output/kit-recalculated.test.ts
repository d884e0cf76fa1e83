import fc from 'fast-check';
import type { FactValue } from '../../src/core/facts';
import type { KitName } from '../../src/core/names';
import { evaluate } from '../../src/core/report';
import type { Report, ReportItem } from '../../src/core/report';
import type { CellValue, DefinedName, Workbook } from '../../src/core/workbook';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../src/hosts/xlsx/write';
import { makeKit } from '../../src/output/kit';
import { schemes } from '../../src/schemes';
import { itemsOf } from '../../src/schemes/schema';
import type { Scheme } from '../../src/schemes/schema';
import { testWith } from '../tools/provided';
import { recalculate } from '../tools/recalculate';
import { changesOf, completeCard, filledCard } from './kit-cards';
import { expectedComputed, shownIn } from './kit-expected';

interface Case { scheme: Scheme; names: DefinedName[]; report: Report; book: Workbook }

const CARDS = 80;
const COMPLETE = 22;
const cases: Case[] = [];
const it = testWith('LibreOffice');

beforeAll(async () => {
  const filled = schemes.flatMap((scheme) => {
    const kit = makeKit(scheme, { unit: '鲁山县', takenSheetNames: [] });
    const blank = editPackage(null, [{ type: 'add', sheets: kit.sheets.slice(0, -1), names: kit.names }]);
    const cards = [...fc.sample(filledCard(scheme), { numRuns: CARDS, seed: 104 }), ...fc.sample(completeCard(scheme), { numRuns: COMPLETE, seed: 2021 })];
    return cards.map((fills) => ({ scheme, names: kit.names, bytes: editPackage(blank, changesOf(fills, kit.names)) }));
  });
  const computed = await recalculate(filled.map(({ bytes }) => bytes));
  filled.forEach(({ scheme, names, bytes }, index) => {
    const [report, ...others] = evaluate(readXlsx(bytes), schemes, '打分卡.xlsx');
    if (report === undefined || others.length > 0) throw new Error('One card is expected in a kit');
    cases.push({ scheme, names, report, book: readXlsx(computed[index] ?? new Uint8Array()) });
  });
}, 600_000);

const shown = ({ book, names }: Case, name: KitName): CellValue => shownIn(book, names, name);

const nothingScored = ({ report }: Case): boolean => report.items.every(({ points }) => points === null);

it('recalculates at least 200 filled cards of all schemes', () => {
  expect(cases.length).toBeGreaterThanOrEqual(200);
  expect(new Set(cases.map(({ report }) => report.scheme.id)).size).toBe(schemes.length);
  const items = cases.flatMap(({ report }) => report.items);
  for (const reason of ['blank', 'not-a-number', 'out-of-range', 'missing-material', 'open-weight', 'unchecked-material'] as const) {
    expect([reason, items.some((item) => item.reason === reason)]).toEqual([reason, true]);
  }
  const grades = new Set(cases.filter(({ report }) => report.complete).map(({ report }) => report.grade.key));
  expect(grades.size).toBeGreaterThanOrEqual(3);
});

it('shows for every item the points that count (001 三: 缺少任何一项材料，该项指标不得分), and nothing where it cannot be scored', () => {
  for (const one of cases) {
    const found = one.report.items.map(({ code }) => [code, shown(one, { key: 'effective', of: code })]);
    expect(found).toEqual(one.report.items.map(({ code, points }) => [code, points]));
  }
});

it('sums the scored items by section and with the bonus to the total (002 第六条)', () => {
  for (const one of cases) {
    for (const { code, points } of one.report.sections) {
      const own = one.scheme.sections.find((section) => section.code === code)?.items ?? [];
      const scored = one.report.items.some((item) => item.points !== null && own.some((official) => official.code === item.code));
      expect([code, shown(one, { key: 'section', of: code })]).toEqual([code, scored ? points : null]);
    }
    const total = shown(one, { key: 'total' });
    if (nothingScored(one) && one.report.bonusPoints === 0) expect(total ?? 0).toBe(0);
    else expect(total).toBe(one.report.total);
  }
});

it('names the grade of the exact total when every item is scored (001 五), capped by a veto (002 第七条)', () => {
  for (const one of cases) expect(shown(one, { key: 'grade' })).toBe(one.report.complete ? one.report.grade.name : null);
});

it('agrees with the report on its own sums, so that a recalculated kit has no mismatch', () => {
  for (const { book, names } of cases) {
    const [report] = evaluate({ sheets: book.sheets, names }, schemes, '打分卡.xlsx');
    const mismatches = report?.findings.filter(({ rule }) => rule.endsWith('-mismatch'));
    expect(mismatches).toEqual([]);
  }
});

it('computes points from facts as the declarative rules do (001 附件1)', () => {
  let computed = 0;
  for (const one of cases) {
    for (const item of itemsOf(one.scheme).filter(({ rule }) => rule !== null)) {
      const reported = one.report.items.find(({ code }) => code === item.code);
      const value = shown(one, { key: 'computed', of: item.code });
      if (reported === undefined) throw new Error(`No item ${item.code}`);
      const known = factsOf(reported);
      const context = `${item.code} ${JSON.stringify(known)}`;
      expect([context, value]).toEqual([context, expectedComputed(reported.computed, value, item, known, one.scheme)]);
      if (value !== null) computed += 1;
    }
  }
  expect(computed).toBeGreaterThan(1000);
});

const factsOf = ({ facts }: ReportItem): Record<string, FactValue> =>
  Object.fromEntries(facts.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])));
