import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CityFinding, CityRuleId, FigureReason } from '../../../src/core/city';
import { figureProblemWords } from '../../../src/core/city/figure-problem-words';
import { cityWords, cityWordsOf } from '../../../src/core/city/words';

const at = { severity: 'error', unit: '鲁山县', file: '鲁山县.xlsx', place: null } as const;
const CONTRACT = ['unknown-unit', 'duplicate-unit', 'missing-unit', 'scheme-mismatch', 'year-mismatch'];
const REASONS: FigureReason[] = ['not-readable', 'date', 'error-value', 'formula-without-value', 'out-of-range', 'percent-unclear', 'facts-missing', 'judged', 'not-class-a'];

const samples: CityFinding[] = [
  { ...at, rule: 'unknown-unit', found: '鲁山市', expected: ['鲁山县'] },
  { ...at, rule: 'unknown-unit', found: null, expected: [] },
  { ...at, rule: 'duplicate-unit', found: ['a.xlsx'], expected: 'b.xlsx', differences: [{ item: '1.3', left: 4, right: 5 }] },
  { ...at, rule: 'duplicate-unit', found: ['a.xlsx'], expected: 'b.xlsx', differences: [] },
  { ...at, rule: 'missing-unit', found: null, expected: '叶县' },
  { ...at, rule: 'scheme-mismatch', found: 'shandong-city', expected: 'henan-2021' },
  { ...at, rule: 'year-mismatch', found: 2022, expected: 2020 },
  { ...at, rule: 'same-file', found: 'a.xlsx', expected: 'b.xlsx' },
  { ...at, rule: 'figure-differs', item: '3.1.1', found: 15, expected: 13 },
  { ...at, rule: 'figure-differs', item: '3.1.1', found: null, expected: 13 },
  ...REASONS.map((reason): CityFinding => ({ ...at, rule: 'figure-unreadable', item: '3.1.1', found: '0.93', expected: { min: 0, max: 15 }, reason })),
  { ...at, rule: 'figure-unit', found: '鲁山市', expected: ['鲁山县'] },
  { ...at, rule: 'figure-unit', found: '鲁山市', expected: [] },
  { ...at, rule: 'figure-conflict', item: '3.1.1', found: 12, expected: 13 },
  { ...at, rule: 'review-unreadable', item: '1.3', found: '五', expected: { min: 0, max: 5 } },
  { ...at, rule: 'review-unused', found: '鲁山县', expected: null },
  { ...at, rule: 'previous-mismatch', found: 2021, expected: 2020 },
];

test('every rule of the union has words, and every rule of the command line’s contract is among them', () => {
  const source = readFileSync(join(__dirname, '../../../src/core/city.ts'), 'utf8');
  const union = source.slice(source.indexOf('export type CityFinding ='), source.indexOf('export type CityRuleId'));
  const rules = [...union.matchAll(/rule: ([^;]+);/g)].flatMap(([, ids = '']) => [...ids.matchAll(/'([a-z-]+)'/g)].map(([, id]) => id));
  expect(Object.keys(cityWords).toSorted()).toEqual(rules.toSorted());
  expect(rules).toEqual(expect.arrayContaining(CONTRACT));
  expect(new Set(samples.map(({ rule }) => rule))).toEqual(new Set(rules as CityRuleId[]));
});

test.each(samples.map((finding) => [finding.rule, finding] as const))('%s says what is wrong and what to do, in both languages, and names what was found', (_, finding) => {
  for (const lang of ['zh', 'en'] as const) {
    const { message, mend } = cityWordsOf(finding, lang);
    for (const text of [message, mend]) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/undefined|null|NaN|\[object|!|！|[。.]$/);
    }
    if (typeof finding.found === 'string' && finding.rule !== 'scheme-mismatch') expect(message).toContain(finding.found);
  }
  expect(cityWordsOf(finding, 'zh').message).toMatch(/\p{Script=Han}/u);
  expect(cityWordsOf(finding, 'en').mend).toMatch(/^[A-Z]/);
});

test('schemes are called by their titles', () => {
  expect(cityWordsOf({ ...at, rule: 'scheme-mismatch', found: 'shandong-city', expected: 'henan-2021' }, 'zh').message).toContain('山东省市级学生资助管理工作绩效考评办法');
});

test('columns of figures that are not used are named', () => {
  for (const words of Object.values(figureProblemWords)) {
    for (const lang of ['zh', 'en'] as const) expect(Object.values(words[lang]('天气')).every((text) => text.length > 4 && !/undefined|[!！]/.test(text))).toBe(true);
  }
});
