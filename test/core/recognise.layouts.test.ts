import { evaluate } from '../../src/core/report';
import { openWorkbook } from '../../src/hosts/open';
import { schemes } from '../../src/schemes';
import { compareReports } from '../layouts/compare';
import { generateLayout } from '../layouts/generate';

const seeds = Array.from({ length: 500 }, (_, index) => index + 1);

/** What differs for one seed, headed by how the workbook was laid out; empty when nothing does. */
async function differences(seed: number): Promise<string> {
  const { bytes, fileName, expected, about } = generateLayout(seed);
  const opened = await openWorkbook(bytes, fileName);
  const lines = opened.ok ? compareReports(expected, evaluate(opened.workbook, schemes, fileName)) : [`refused: ${opened.refusal.reason} ${opened.refusal.detail ?? ''}`];
  return lines.length === 0 ? '' : [`seed ${seed}, ${fileName}`, ...about.map((line) => `  (${line})`), ...lines.map((line) => `  ${line}`)].join('\n');
}

describe('附件2 打分卡 as offices lay it out', () => {
  test('the same seed lays out the same bytes, another seed others', () => {
    expect(generateLayout(7).bytes).toEqual(generateLayout(7).bytes);
    expect(generateLayout(8).bytes).not.toEqual(generateLayout(7).bytes);
  });

  test('the layouts cover every producer, every spelling of the unit and every reason', () => {
    const layouts = seeds.map(generateLayout);
    const about = layouts.flatMap((layout) => layout.about).join('\n');
    for (const format of ['by hand', 'biff8', 'ods', 'html', 'xlsb', 'xlml', 'csv']) expect(about).toContain(format);
    for (const place of ['line', 'official', 'cells', 'title', 'below', 'sheet', 'file', 'nowhere']) expect(about).toContain(`in ${place},`);
    const rules = new Set(layouts.flatMap(({ expected }) => expected.flatMap(({ findings }) => findings.map(({ rule }) => rule))));
    expect([...rules].sort()).toEqual([
      'blank', 'date', 'duplicate-row', 'error-value', 'extra-row', 'formula-without-value', 'grade-mismatch', 'missing-row', 'not-a-number',
      'out-of-range', 'renamed-item', 'text-number', 'total-mismatch', 'unit-missing', 'weight-changed',
    ]);
  });

  const groups = Array.from({ length: 10 }, (_, index) => ({ from: index * 50 + 1, to: index * 50 + 50 }));
  test.each(groups)('layouts $from to $to: each card once, each unit, each item\'s points, reason and cell, and no finding too many', async ({ from, to }) => {
    const different: string[] = [];
    for (const seed of seeds.slice(from - 1, to)) {
      const text = await differences(seed);
      if (text !== '') different.push(text);
    }
    expect(different).toEqual([]);
  });
});
