import { evaluate } from '../../src/core/report';
import { openWorkbook } from '../../src/hosts/open';
import { schemes } from '../../src/schemes';
import type { Grid } from '../layouts/grid';
import { annexOne, citySummary, factTable, materialList, otherEvaluation, others, prose, resultList } from '../layouts/others';
import { seeded } from '../layouts/random';
import { writeOther } from '../layouts/write-other';
import { pickDialect, writeXlsx } from '../layouts/write-xlsx';

const alike: [string, (seed: number) => Grid][] = [
  ['附件1, the indicator system with its standards', (seed) => annexOne('附件1', seeded(seed))],
  ['a list of materials with codes, names, copies and pages', (seed) => materialList('目录', seeded(seed))],
  ['a city\'s summary, units in rows', (seed) => citySummary('汇总', seeded(seed), false)],
  ['a city\'s summary, units in columns', (seed) => citySummary('汇总', seeded(seed), true)],
  ['a city\'s result list', (seed) => resultList('排名', seeded(seed))],
  ['the empty template of another evaluation', () => otherEvaluation('打分卡')],
  ['a report that quotes three items', () => prose('自评报告')],
  ['figures and what they come to, by item', (seed) => factTable('填报数据', seeded(seed))],
  ...Object.entries(others).map(([kind, draw]): [string, (seed: number) => Grid] => [`${kind} alone`, (seed) => draw('Sheet1', seeded(seed))]),
];

describe('sheets that look like a card and are none', () => {
  test.each(alike)('%s gives no report', async (_, draw) => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const grid = draw(seed);
      const byHand = seed % 4 > 0;
      const fileName = byHand ? '鲁山县打分卡.xlsx' : '鲁山县打分卡.xls';
      const opened = await openWorkbook(byHand ? writeXlsx([grid], pickDialect(seeded(seed))) : writeOther([grid], 'biff8'), fileName);
      if (!opened.ok) throw new Error(opened.refusal.reason);
      expect(evaluate(opened.workbook, schemes, fileName).map(({ sheet, unit, total }) => ({ sheet, unit, total }))).toEqual([]);
    }
  });
});
