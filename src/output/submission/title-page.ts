import type { Block, DocumentSection, Run } from '../../core/document';
import type { Report } from '../../core/report';
import type { Scheme } from '../../schemes/schema';
import { chineseDate } from './chinese-date';
import { headerOf, type SubmissionParts } from './parts';
import { subjectOf } from './subject';

const BLANK = '＿＿＿＿＿＿＿＿';

/** The first page: what, who, when, and the document that asks for it. */
export function titlePage(scheme: Scheme, report: Report, name: string, parts: SubmissionParts): DocumentSection {
  const { document, title } = scheme.source;
  const source = document === title ? `《${title}》` : `《${title}》（${document}）`;
  return {
    orientation: 'portrait',
    centered: true,
    pageNumbers: 'none',
    ...headerOf(parts),
    blocks: [
      ...(report.year === null ? [] : [{ type: 'subtitle' as const, text: `${report.year}年度` }]),
      { type: 'title', text: subjectOf(scheme) },
      { type: 'display', text: name, size: 36 },
      ...(parts.draft ? [{ type: 'subtitle' as const, text: '（草稿）' }] : []),
      ...gap(4),
      line('单位（盖章）：', report.unit ?? BLANK),
      line('负责人：', BLANK),
      line('日期：', chineseDate(parts.at)),
      ...gap(4),
      { type: 'paragraph', align: 'center', detail: true, runs: [{ text: `依据：${source}` }] },
    ],
  };
}

const gap = (lines: number): Block[] => Array.from({ length: lines }, () => ({ type: 'paragraph', runs: [] }));

function line(label: string, text: string): Block {
  const runs: Run[] = [{ text: label, font: 'hei' }, { text }];
  return { type: 'paragraph', align: 'center', runs };
}
