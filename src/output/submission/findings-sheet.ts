import { toA1 } from '../../core/address';
import type { Report } from '../../core/report';
import { wordsOf } from '../../core/rules/index';
import type { Sheet } from '../../core/workbook';
import { SEVERITY_WORDS } from '../text-words';
import { listSheet } from './list-sheet';
import { labelOf } from './points-words';

/** 遗留问题: what was found on the card and is still so, the errors first. */
export function findingsSheet(report: Report, name: string): Sheet {
  const labels = new Map(report.items.map((item) => [item.code, labelOf(item)]));
  const count = (severity: keyof typeof SEVERITY_WORDS): string => `${SEVERITY_WORDS[severity]} ${report.findings.filter((finding) => finding.severity === severity).length}`;
  return listSheet({
    name,
    title: '遗留问题',
    about: `${count('error')}，${count('warning')}，${count('info')}`,
    widths: [7, 8, 26, 50, 40, 9, 18, 28],
    heads: ['序号', '级别', '指标编号及名称', '问题', '处理', '涉及分数', '原表位置', '依据'],
    centered: [0, 1, 5],
    rows: report.findings.map((finding, index) => {
      const { message, mend } = wordsOf(finding, 'zh');
      const { severity, item, atStake, place, clause } = finding;
      return [index + 1, SEVERITY_WORDS[severity], item === null ? '整张打分卡' : labels.get(item) ?? item, message, mend, atStake, `${place.sheet}!${toA1(place)}`, clause];
    }),
  });
}
