import { unitLine } from '../../../src/output/kit/unit-line';
import { schemes } from '../../../src/schemes';
import type { Scheme } from '../../../src/schemes/schema';

const [base] = schemes;
if (base === undefined) throw new Error('No scheme');
const printing = (line: string, year: number | null): Scheme => ({ ...base, year, card: { ...base.card, unitLine: line } });

it('puts the printed words behind the unit and the date at the end (H-A2)', () => {
  expect(unitLine(printing('      市、县、区             2021年    月    日', 2020), undefined)).toEqual({ before: '', after: '市、县、区', date: '2021年    月    日' });
});

it('puts a label before the unit', () => {
  expect(unitLine(printing('单位：          年   月   日', null), undefined)).toEqual({ before: '单位：', after: '', date: '年   月   日' });
});

it('moves the printed year as far as the evaluated one, and leaves a line without a year alone', () => {
  expect(unitLine(printing('市    2021年    月', 2020), 2023).date).toBe('2024年    月');
  expect(unitLine(printing('市    年    月', null), 2023).date).toBe('年    月');
});

it('prints no date where the source has none', () => {
  expect(unitLine(printing('市', null), undefined)).toEqual({ before: '', after: '市', date: '' });
});
