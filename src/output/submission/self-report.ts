import type { Block, PrintDocument } from '../../core/document';
import type { Report } from '../../core/report';
import type { Scheme } from '../../schemes/schema';
import { findingWords, itemChapter } from './item-chapter';
import { headerOf, type SubmissionParts } from './parts';
import { scoreTable } from './score-table';
import { titlePage } from './title-page';
import { writtenSummary } from './written-summary';

/** 001 四: 书面总结…和按照绩效评价指标的先后顺序形成自评报告…装订成册…A4幅面. */
export function selfReport(scheme: Scheme, report: Report, parts: SubmissionParts): PrintDocument {
  const common = { orientation: 'portrait' as const, ...headerOf(parts) };
  return {
    title: `${report.unit ?? ''}自评报告`,
    at: parts.at,
    sections: [
      titlePage(scheme, report, '自评报告', parts),
      { ...common, pageNumbers: 'none', blocks: [{ type: 'contents', title: '目录' }] },
      {
        ...common,
        pageNumbers: 'restart',
        blocks: [
          ...writtenSummary(scheme, report),
          { type: 'page-break' },
          ...scores(scheme, report),
          { type: 'page-break' },
          { type: 'heading', level: 1, text: '第三部分  分项自评' },
          ...scheme.sections.flatMap((section): Block[] => [
            { type: 'heading', level: 2, text: section.card },
            ...section.items.flatMap((official) => report.items.filter(({ code }) => code === official.code).flatMap((item) => itemChapter(scheme, report, item, official))),
          ]),
        ],
      },
    ],
  };
}

function scores(scheme: Scheme, report: Report): Block[] {
  const { undecided, findings } = report;
  const onCard = findings.filter(({ item }) => item === null);
  const note = (text: string): Block => ({ type: 'paragraph', detail: true, runs: [{ text }] });
  return [
    { type: 'heading', level: 1, text: '第二部分  自评得分汇总' },
    scoreTable(scheme, report),
    ...(undecided.count > 0 ? [note(`佐证材料未核${undecided.count}份，涉及${undecided.points}分，相关得分为暂计。`)] : []),
    ...onCard.map((finding) => note(findingWords(finding))),
  ];
}
