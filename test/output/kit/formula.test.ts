import { compileRule } from '../../../src/output/kit/formula';
import type { FactCell } from '../../../src/output/kit/formula';
import { makeKit } from '../../../src/output/kit';
import { schemes } from '../../../src/schemes';
import type { PointRule } from '../../../src/schemes/schema';
import { itemsOf } from '../../../src/schemes/schema';
import { fact, itemWith } from '../../core/facts/item-with';

/** What Excel 2010, WPS and LibreOffice all know. */
const KNOWN = ['ABS', 'AND', 'ASC', 'CLEAN', 'COUNT', 'COUNTA', 'COUNTIF', 'FIND', 'IF', 'IFERROR', 'INT', 'ISERROR', 'ISLOGICAL', 'ISNUMBER', 'ISTEXT', 'LEFT', 'LEN', 'MAX', 'MID', 'MIN', 'N', 'NOT', 'OR', 'REPT', 'RIGHT', 'ROUND', 'ROW', 'SUBSTITUTE', 'SUM', 'SUMPRODUCT', 'TRIM', 'VALUE'];

const formulas = schemes.flatMap((scheme) =>
  makeKit(scheme, { unit: '', takenSheetNames: [] }).sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => (formula === undefined ? [] : [{ name, formula }])))));

const withoutText = (formula: string): string => formula.replace(/"[^"]*"|'[^']*'!/g, '');

/** The deepest call within calls. */
function nesting(formula: string): number {
  let depth = 0;
  return Math.max(...[...withoutText(formula)].map((character) => (depth += character === '(' ? 1 : character === ')' ? -1 : 0)));
}

describe('every formula of every kit', () => {
  it('stays within the 8192 characters and 64 levels of Excel', () => {
    expect(formulas.length).toBeGreaterThan(500);
    expect(Math.max(...formulas.map(({ formula }) => formula.length))).toBeLessThan(8192);
    expect(Math.max(...formulas.map(({ formula }) => nesting(formula)))).toBeLessThanOrEqual(64);
  });

  it('uses only functions of Excel 2010', () => {
    const used = new Set(formulas.flatMap(({ formula }) => withoutText(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
    expect([...used].filter((one) => !KNOWN.includes(one))).toEqual([]);
  });

  it('closes every bracket and every text', () => {
    for (const { formula } of formulas) {
      expect((formula.match(/"/g) ?? []).length % 2).toBe(0);
      expect((withoutText(formula).match(/\(/g) ?? []).length).toBe((withoutText(formula).match(/\)/g) ?? []).length);
    }
  });

  it('refers to sheets of the same kit only, by their numbered names where the plain ones are taken', () => {
    const [scheme] = schemes;
    if (scheme === undefined) throw new Error('No scheme');
    const { sheets, names } = makeKit(scheme, { unit: '', takenSheetNames: ['打分卡', '材料清单', '填报数据', '评分标准'] });
    const own = sheets.map(({ name }) => name);
    const referred = [...sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ formula }) => formula ?? ''))), ...names.map(({ refersTo }) => refersTo)]
      .flatMap((formula) => [...formula.matchAll(/'([^']+)'!/g)].map(([, sheet]) => sheet));
    expect(own).toEqual(['打分卡 (2)', '材料清单 (2)', '填报数据 (2)', '评分标准 (2)']);
    expect(new Set(referred).size).toBe(3);
    expect([...new Set(referred)].filter((sheet) => sheet === undefined || !own.includes(sheet))).toEqual([]);
  });
});

describe('a compiled rule', () => {
  const cell: FactCell = (id, what) => `${id}.${what}`;
  const count: PointRule = { kind: 'perUnit', count: { fact: 'n' }, each: 0.5, max: 3 };

  it('is the same formula at both ends but for the ends of its facts', () => {
    const { low, high } = compileRule(itemWith(count, [fact('n', 'count')]), cell);
    expect(low).toContain('n.low');
    expect(low).not.toContain('n.high');
    expect(high).toBe(low.replaceAll('n.low', 'n.high'));
  });

  it('turns the ends around where points fall with the count', () => {
    const { low } = compileRule(itemWith({ kind: 'deduct', from: 2, each: 0.5, count: { fact: 'n' }, min: 0 }, [fact('n', 'count')]), cell);
    expect(low).toContain('n.high');
    expect(low).not.toContain('n.low');
  });

  it('has no formula for an item that a person judges', () => {
    expect(() => compileRule(itemWith(null, []), cell)).toThrow('9.1');
  });

  it('grows with the number of cases, not with its power', () => {
    const cases = Array.from({ length: 12 }, (_, index) => ({ when: { compare: [{ fact: 'n' }, '>=', 12 - index] as [{ fact: string }, '>=', number] }, then: index }));
    const { low } = compileRule(itemWith({ kind: 'levels', cases, otherwise: { then: 0 } }, [fact('n', 'count')]), cell);
    expect(low.length).toBeLessThan(12 * 90);
  });

  it('keeps every rule of every scheme to a formula', () => {
    for (const item of schemes.flatMap(itemsOf).filter(({ rule }) => rule !== null)) {
      const { low, high } = compileRule(item, cell);
      expect([item.code, nesting(low) <= 64, nesting(high) <= 64]).toEqual([item.code, true, true]);
    }
  });
});
