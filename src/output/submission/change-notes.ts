import type { Finding } from '../../core/finding';
import type { Report, ReportItem } from '../../core/report';
import { wordsOf } from '../../core/rules/index';
import { UNFILLED } from '../../core/states';
import type { Scheme } from '../../schemes/schema';
import { itemsOf } from '../../schemes/schema';
import { labelOf } from './points-words';

/** Why an item counts otherwise than it was typed, or counts 0. */
export interface ChangeNote { code: string; label: string; typed: string; counted: string; reason: string; clause: string }

/** A note for every item that has no points or 0, or other points than the typed ones, in the official order. */
export const changeNotes = (scheme: Scheme, report: Report): ChangeNote[] =>
  report.items.filter(({ points, typed }) => points === null || points === 0 || points !== typed).map((item) => noteOf(scheme, report, item));

function noteOf(scheme: Scheme, { findings }: Report, item: ReportItem): ChangeNote {
  const { code, points, typed, reason } = item;
  const why = findings.filter((finding) => finding.item === code && finding.rule === reason);
  const clause = itemsOf(scheme).find((each) => each.code === code)?.clause ?? '';
  return {
    code,
    label: labelOf(item),
    typed: typed === null ? foundIn(why[0]) : String(typed),
    counted: points === null ? '不计分' : String(points),
    reason: why.length > 0 ? [...new Set(why.map((finding) => wordsOf(finding, 'zh').message))].join('；') : points === 0 ? '自评得 0 分' : '没有得分',
    clause: why[0]?.clause ?? `${scheme.source.document} ${clause}`,
  };
}

/** What was typed where no number can be read. */
function foundIn(finding: Finding | undefined): string {
  if (finding === undefined || finding.found === null || finding.rule === 'duplicate-row') return UNFILLED;
  return String(finding.found);
}

/** A note as one line, as official tables have them at their foot. */
export const noteLine = ({ label, typed, counted, reason, clause }: ChangeNote, index: number): string =>
  `注${index + 1}　${label}：自评 ${typed}，核定 ${counted}。${reason}。依据：${clause}`;
