import fc from 'fast-check';
import { freeSheetName } from '../../src/core/sheet-name';

const allowed = /^(?!')(?!.*'$)[^:\\/?*[\]]+$/su;
const wanted = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('', "'a'", 'History', '打分卡', '县/区:[自评]?*\\', '😀'.repeat(20), ' '));

describe('freeSheetName', () => {
  it('keeps a name that Excel allows and nobody has', () => {
    expect(freeSheetName(['打分卡', 'Sheet1'], '评价结果')).toBe('评价结果');
  });

  it('numbers a taken name, whatever its case', () => {
    expect(freeSheetName(['CARD', 'card (2)'], 'Card')).toBe('Card (3)');
  });

  it('keeps the number within 31 characters', () => {
    const long = '高校助学工作绩效评价指标体系打分卡'.repeat(2);
    const first = freeSheetName([], long);
    expect(first).toBe(long.slice(0, 31));
    expect(freeSheetName([first], long)).toBe(`${long.slice(0, 27)} (2)`);
  });

  it('gives only names that Excel takes and that are free', () => {
    fc.assert(fc.property(fc.array(wanted), wanted, (taken, want) => {
      const name = freeSheetName(taken, want);
      expect(name).toMatch(allowed);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/\p{Cs}/u);
      expect(['history', ...taken.map((other) => other.toLowerCase())]).not.toContain(name.toLowerCase());
    }));
  });
});
