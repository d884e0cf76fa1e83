import fc from 'fast-check';
import { obstacleWords, readiness, type Obstacle } from '../../src/core/readiness';
import { evaluate } from '../../src/core/report';
import type { Report } from '../../src/core/report';
import { cardWorkbook, fullPoints, withNames, type Typed } from '../tools/card-workbook';
import { henan } from './facts/henan';

const scheme = henan();

const present = Object.fromEntries(scheme.materials.map(({ id }) => [id, '有']));

function reportOf(points: Record<string, Typed> = {}, states: Record<string, Typed> = {}, options: Parameters<typeof cardWorkbook>[2] = {}): Report {
  const [report] = evaluate(withNames(cardWorkbook(scheme, { ...fullPoints(scheme), ...points }, options), scheme, { ...present, ...states }), [scheme], '');
  if (report === undefined) throw new Error('no card');
  return report;
}

const told = (obstacles: Obstacle[]): unknown[] => obstacles.map(({ kind, items, points, ...rest }) => [kind, items.join(), points, 'material' in rest ? rest.material : 'finding' in rest ? rest.finding?.rule : null]);

describe('H-3: a card is final', () => {
  test('when nothing is blank, every document is there and nothing is wrong', () => {
    expect(readiness(reportOf())).toEqual([]);
  });

  test('a blank, a number out of range, an undecided and a missing document, a wrong total: each once, with its points', () => {
    const report = reportOf({ '1.2': null, '1.3': 6 }, { m141a: '缺', m111a: '未核' }, { total: 100, unitLine: '市、县、区' });
    expect(told(readiness(report))).toEqual([
      ['unit', '', 0, null],
      ['unscored', '1.2', 1, 'blank'],
      ['unscored', '1.3', 5, 'out-of-range'],
      ['undecided', '1.1.1,1.1.2', 3, 'm111a'],
      ['missing', '1.4.1', 5, 'm141a'],
      ['error', '', 11, 'total-mismatch'],
    ]);
  });

  test('while an item lacks a document, its zero is no mistake that could be typed away: it stays a draft', () => {
    expect(told(readiness(reportOf({ '1.4.1': 0 }, { m141a: '缺' })))).toEqual([['missing', '1.4.1', 0, 'm141a']]);
  });

  test('exactly when no finding of severity error is left, every item has points, every document is decided and the unit is named', () => {
    const state = fc.constantFrom<Typed>('有', '有', '有', '缺', '未核', null);
    const points = fc.constantFrom<Typed>(null, 0, 1, 99, '约2', '1分');
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('1.1.1', '1.3', '2.9', '3.2.1'), points), fc.dictionary(fc.constantFrom('m111a', 'm13a', 'm31a'), state), fc.constantFrom<Typed>(null, 100), (typed, states, total) => {
      const report = reportOf(typed, states, { total });
      const isFinal = report.findings.every(({ severity }) => severity !== 'error') && report.complete && report.undecided.count === 0 && report.unit !== null;
      expect(readiness(report).length === 0).toBe(isFinal);
    }));
  });
});

test('every obstacle is told with its item, in both languages', () => {
  const obstacles = readiness(reportOf({ '1.2': null }, { m141a: '缺', m111a: '未核' }, { total: 100, unitLine: '市、县、区' }));
  const zh = obstacles.map((obstacle) => obstacleWords(obstacle, scheme, 'zh').message);
  expect(zh).toEqual(expect.arrayContaining(['没有单位名称', '1.2 机构：得分未填，本项暂不计分', '1.4.1 办公场所：缺材料“办公大厅照片”，不得分']));
  expect(zh.find((message) => message.startsWith('1.1.1 领导小组成立情况、1.1.2 领导小组的发挥作用：材料“'))).toContain('未核，得分暂计');
  for (const obstacle of obstacles) expect(obstacleWords(obstacle, scheme, 'en').mend).not.toMatch(/[。，]/);
});
