import type { Finding } from '../../src/core/finding';
import { evaluate } from '../../src/core/report';
import type { Report } from '../../src/core/report';
import { json } from '../../src/output/json';
import { makeKit } from '../../src/output/kit';
import { text } from '../../src/output/text';
import { henan } from '../core/facts/henan';

const place = { sheet: '打分卡', row: 8, column: 1 };
const duplicate: Finding = { rule: 'duplicate-row', severity: 'error', item: '1.3', place, clause: '教资助〔2021〕104号 附件1 1.3', atStake: 5, found: '1.3.人员', expected: '1.3.人员', first: { ...place, row: 6 } };

function reportWith(more: Partial<Report>): Report {
  const [report] = evaluate(makeKit(henan(), { unit: '叶县', takenSheetNames: [] }), [henan()], '叶县.xlsx');
  if (report === undefined) throw new Error('the kit is no card');
  return { ...report, ...more };
}

test('JSON keeps a finding’s own parameters and gives every place as a cell', () => {
  const result = json(reportWith({ findings: [duplicate] }), { file: '叶县.xlsx', sha256: '00' }, 'en');
  expect(result['findings']).toEqual([{
    rule: 'duplicate-row', severity: 'error', item: '1.3', sheet: '打分卡', cell: 'B9', found: '1.3.人员', expected: '1.3.人员', clause: duplicate.clause,
    atStake: 5, first: 'B7', message: expect.stringMatching(/./) as string, mend: expect.stringMatching(/./) as string,
  }]);
});

test('JSON has every key that scripts rely on, and no place in any other form', () => {
  const result = json(reportWith({}), { file: '叶县.xlsx', sha256: '00' }, 'zh');
  expect(Object.keys(result)).toEqual(expect.arrayContaining([
    'file', 'sha256', 'sheet', 'unit', 'year', 'stage', 'scheme', 'items', 'sections', 'total', 'complete', 'low', 'high', 'grade', 'findings',
  ]));
  const [item] = result['items'] as Record<string, unknown>[];
  expect(Object.keys(item ?? {})).toEqual(expect.arrayContaining(['code', 'name', 'class', 'weight', 'typed', 'points', 'status', 'cell', 'materials']));
  expect(JSON.stringify(result)).not.toMatch(/"(row|column|place)":/);
});

test('text names bonus, veto, what is open and how far the next grade is', () => {
  const report = reportWith({
    total: 82.5, low: 82.5, high: 82.5, bonusPoints: 2.5, veto: true, complete: true, findings: [],
    grade: { name: '良好', key: 'good', settled: true, gap: { to: 'excellent', points: 2.5 } }, undecided: { count: 3, points: 4 },
  });
  expect(text(report, henan(), '叶县.xlsx', 'zh').split('\n').slice(2, 8)).toEqual([
    '总分：82.5（满分 100）', '其中特别加分：2.5', '等级：良好', '距优秀还差 2.5 分', '已记录重大违规情形，等级受限', '佐证材料未核对：3 份，涉及 4 分',
  ]);
  expect(text(report, henan(), '叶县.xlsx', 'en')).toContain('2.5 points short of 优秀\n');
  expect(text(reportWith({}), henan(), '叶县.xlsx', 'zh')).toContain('等级：暂为不合格（总分可能在 0 至 100 之间）\n未计分：34 项，共 100 分\n');
});
