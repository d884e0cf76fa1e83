import { applyChanges } from '../../src/core/change';
import { mendOf } from '../../src/core/mend';
import { evaluate } from '../../src/core/report';
import type { Report } from '../../src/core/report';
import type { Workbook } from '../../src/core/workbook';
import { messy } from '../../src/samples/messy';
import { schemes } from '../../src/schemes';

const scheme = schemes.find(({ unit }) => unit === 'county')!;
const workbook: Workbook = applyChanges({ sheets: [], names: [] }, messy(scheme));
const reportOf = (of: Workbook): Report => evaluate(of, schemes, '')[0]!;
const report = reportOf(workbook);
const nothingIsFixed = () => false;

describe('mending', () => {
  const mendable = report.findings.flatMap((finding) => {
    const mend = mendOf(finding, nothingIsFixed);
    return mend === null ? [] : [{ finding, mend, rule: finding.rule, item: finding.item }];
  });

  test('knows a text that is a number, a changed weight and the card’s own sum', () => {
    expect(new Set(mendable.map(({ rule }) => rule))).toEqual(new Set(['text-number', 'weight-changed', 'total-mismatch']));
  });

  test.each(mendable)('$rule $item: the finding is gone, and the points stay as they counted', ({ finding, mend }) => {
    const after = reportOf(applyChanges(workbook, [{ type: 'set', place: mend.place, value: mend.value }]));
    expect(after.findings.filter(({ rule, item }) => rule === finding.rule && item === finding.item)).toEqual([]);
    expect(after.findings).toHaveLength(report.findings.length - 1);
    expect(after.total).toBe(report.total);
  });

  test('needs a person where the meaning is open', () => {
    const open = report.findings.filter(({ rule }) => ['not-a-number', 'out-of-range', 'blank', 'off-level', 'unchecked-material'].includes(rule));
    expect(open.length).toBeGreaterThan(4);
    expect(open.map((finding) => mendOf(finding, nothingIsFixed))).toEqual(open.map(() => null));
  });

  test('never overwrites a sum that is fixed, such as a formula', () => {
    const sums = report.findings.filter(({ rule }) => rule === 'total-mismatch');
    expect(sums).toHaveLength(1);
    expect(sums.map((finding) => mendOf(finding, () => true))).toEqual([null]);
  });
});
