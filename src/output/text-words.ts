import type { Stage } from '../core/card';
import type { Severity } from '../core/finding';
import type { ReportItem } from '../core/report';
import type { Lang } from '../core/rules/index';

export interface TextWords {
  none: string;
  stages: Readonly<Record<Stage, string>>;
  statuses: Readonly<Record<ReportItem['status'], string>>;
  file: (file: string, sheet: string) => string;
  card: (unit: string | null, year: number | null, stage: string, scheme: string) => string;
  total: (total: number, full: number) => string;
  bonus: (points: number) => string;
  grade: (name: string) => string;
  gradeOpen: (name: string, low: number, high: number) => string;
  gap: (grade: string, points: number) => string;
  veto: string;
  unscored: (count: number, weight: number) => string;
  undecided: (count: number, points: number) => string;
  section: (code: string, points: number, weight: number) => string;
  findings: (errors: number, warnings: number, infos: number) => string;
  finding: (severity: Severity, place: string, item: string, message: string) => string;
  mend: (mend: string) => string;
  clause: (clause: string) => string;
}

/** How bad a finding is, as official papers say it. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', info: '说明' };

export const TEXT_WORDS: Readonly<Record<Lang, TextWords>> = {
  zh: {
    none: '—',
    stages: { self: '自评', first: '初评', review: '复评', spot: '抽查' },
    statuses: { scored: '', provisional: '（暂计）', unscored: '（未计分）' },
    file: (file, sheet) => `${file}　工作表：${sheet}`,
    card: (unit, year, stage, scheme) => `${unit ?? '未填单位'}${year === null ? '' : `　${year} 年度`}　${stage}　指标体系：${scheme}`,
    total: (total, full) => `总分：${total}（满分 ${full}）`,
    bonus: (points) => `其中特别加分：${points}`,
    grade: (name) => `等级：${name}`,
    gradeOpen: (name, low, high) => `等级：暂为${name}（总分可能在 ${low} 至 ${high} 之间）`,
    gap: (grade, points) => `距${grade}还差 ${points} 分`,
    veto: '已记录重大违规情形，等级受限',
    unscored: (count, weight) => `未计分：${count} 项，共 ${weight} 分`,
    undecided: (count, points) => `佐证材料未核对：${count} 份，涉及 ${points} 分`,
    section: (code, points, weight) => `一级指标 ${code}：${points} / ${weight}`,
    findings: (errors, warnings, infos) => `问题：错误 ${errors}，提醒 ${warnings}，说明 ${infos}`,
    finding: (severity, place, item, message) => `[${SEVERITY_WORDS[severity]}] ${place}${item === '' ? '' : `　${item}`}：${message}`,
    mend: (mend) => `处理：${mend}`,
    clause: (clause) => `依据：${clause}`,
  },
  en: {
    none: '-',
    stages: { self: 'self-assessment', first: 'preliminary review', review: 're-review', spot: 'on-site check' },
    statuses: { scored: '', provisional: ' (provisional)', unscored: ' (not scored)' },
    file: (file, sheet) => `${file}, sheet ${sheet}`,
    card: (unit, year, stage, scheme) => `${unit ?? 'no unit'}${year === null ? '' : `, ${year}`}, ${stage}, scheme ${scheme}`,
    total: (total, full) => `Total: ${total} of ${full}`,
    bonus: (points) => `of which bonus: ${points}`,
    grade: (name) => `Grade: ${name}`,
    gradeOpen: (name, low, high) => `Grade: ${name} for now (total between ${low} and ${high})`,
    gap: (grade, points) => `${points} points short of ${grade}`,
    veto: 'A major violation is recorded; the grade is limited',
    unscored: (count, weight) => `Not scored: ${count} items, ${weight} points`,
    undecided: (count, points) => `Materials not checked: ${count}, with ${points} points`,
    section: (code, points, weight) => `Section ${code}: ${points} / ${weight}`,
    findings: (errors, warnings, infos) => `Findings: ${errors} errors, ${warnings} warnings, ${infos} infos`,
    finding: (severity, place, item, message) => `[${severity}] ${place}${item === '' ? '' : ` ${item}`}: ${message}`,
    mend: (mend) => `do: ${mend}`,
    clause: (clause) => `clause: ${clause}`,
  },
};
