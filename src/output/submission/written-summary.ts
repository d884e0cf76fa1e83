import type { Block } from '../../core/document';
import { compare, subtract } from '../../core/decimal';
import { levelFor } from '../../core/level-for';
import type { Report, ReportItem } from '../../core/report';
import { wordsOf } from '../../core/rules/index';
import { itemsOf, type Scheme } from '../../schemes/schema';
import { gradeWords, labelOf, totalWords } from './points-words';

const ORDER = '灰色文字为起草提示，其中的数据取自打分卡，请写成正文后删除。';

/** 001 四: 书面总结（内容包括资助工作开展的整体情况、取得的经验、存在问题、改进措施）, each with what the report has to say on it. */
export function writtenSummary(scheme: Scheme, report: Report): Block[] {
  const lost = report.items.filter((item) => item.points === null || item.weight === null || compare(item.points, item.weight) < 0);
  return [
    { type: 'heading', level: 1, text: '第一部分  书面总结' },
    prompt(ORDER),
    ...part('一、整体情况', [
      '请写明资助工作开展的整体情况。',
      `得分合计${totalWords(report)}（满分${scheme.fullMarks}分），等级${gradeWords(report)}。`,
      ...scheme.sections.map(({ code, card }) => sectionWords(card, report, code)),
    ]),
    ...part('二、取得的经验', [
      '请写明取得的经验，可从得满分的指标中选取做法。',
      fullWords(report),
    ]),
    ...part('三、存在问题', [
      `请写明存在问题及其原因。${lost.length === 0 ? '各项指标均得满分。' : `未得满分的指标有${lost.length}项：`}`,
      ...lost.map((item) => `${labelOf(item)}：${lossWords(item)}${causeWords(scheme, report, item)}`),
    ]),
    ...part('四、改进措施', [
      '请针对存在问题逐条写明改进措施、责任人和完成时限。',
      ...lost.map((item) => `${labelOf(item)}：${mendWords(report, item)}`),
    ]),
  ];
}

const prompt = (text: string): Block => ({ type: 'prompt', text });

const part = (heading: string, prompts: string[]): Block[] => [{ type: 'heading', level: 2, text: heading }, ...prompts.map(prompt)];

function sectionWords(card: string, report: Report, code: string): string {
  const sum = report.sections.find((each) => each.code === code);
  return sum === undefined ? card : `${card}：${sum.complete ? '得' : '已评各项得'}${sum.points}分。`;
}

function fullWords(report: Report): string {
  const full = report.items.filter(({ points, weight, status }) => points !== null && points === weight && status === 'scored');
  return full.length === 0 ? '尚无得满分的指标。' : `得满分的指标有${full.length}项：${full.map((item) => `${labelOf(item)}（${item.weight}分）`).join('、')}。`;
}

const lossWords = ({ points, weight }: ReportItem): string =>
  points === null || weight === null ? '未评。' : `权重${weight}分，核定${points}分，失${subtract(weight, points)}分。`;

/** Why points are lost: what was found, else the level of the standard that the points stand for. */
function causeWords(scheme: Scheme, report: Report, item: ReportItem): string {
  const reasons = report.findings.filter((finding) => finding.item === item.code && finding.rule === item.reason);
  if (reasons.length > 0) return reasons.map((finding) => `${wordsOf(finding, 'zh').message}。`).join('');
  const official = itemsOf(scheme).find(({ code }) => code === item.code);
  const level = official === undefined ? null : levelFor(official, item);
  return level === null ? '请对照评价标准写明原因。' : `适用标准“${level.text}”`;
}

function mendWords(report: Report, item: ReportItem): string {
  const mends = report.findings.filter((finding) => finding.item === item.code && finding.severity !== 'info').map((finding) => `${wordsOf(finding, 'zh').mend}。`);
  return mends.length === 0 ? '请对照评价标准写明改进措施。' : [...new Set(mends)].join('');
}
