import type { Block } from '../../core/document';
import { compare, subtract } from '../../core/decimal';
import { areAlternatives, levelFor } from '../../core/level-for';
import type { Report, ReportItem } from '../../core/report';
import { wordsOf } from '../../core/rules/index';
import { itemsOf, type Item, type Scheme } from '../../schemes/schema';
import { gradeWords, labelOf, totalWords } from './points-words';

/** An item that has points, but not all of them. */
interface Lost { item: ReportItem; official: Item | undefined; points: number; weight: number }

/** 001 四: 书面总结（内容包括资助工作开展的整体情况、取得的经验、存在问题、改进措施）, each with what the report has to say on it. */
export function writtenSummary(scheme: Scheme, report: Report): Block[] {
  const officials = new Map(itemsOf(scheme).map((item) => [item.code, item]));
  const lost = report.items.flatMap((item): Lost[] => {
    const { points, weight } = item;
    return points === null || weight === null || compare(points, weight) >= 0 ? [] : [{ item, official: officials.get(item.code), points, weight }];
  });
  return [
    { type: 'heading', level: 1, text: '第一部分  书面总结' },
    prompt('灰色文字为起草提示，其中的数据取自打分卡。请写成正文，并删除提示。'),
    ...part('一、整体情况', ['请写明资助工作开展的整体情况。', resultWords(scheme, report), sectionsWords(scheme, report)]),
    ...part('二、取得的经验', ['请写明取得的经验，可从得满分的指标中选取做法。', fullWords(report)]),
    ...part('三、存在问题', [
      '请写明存在问题及其原因。',
      ...(lost.length === 0 ? [] : [`未得满分的指标有${lost.length}项：`]),
      ...lost.map((each) => problemWords(report, each)),
      ...unscoredWords(report),
    ]),
    ...part('四、改进措施', ['请针对存在问题逐条写明改进措施、责任人和完成时限。', ...measureWords(lost)]),
  ];
}

const prompt = (text: string): Block => ({ type: 'prompt', text });

const part = (heading: string, prompts: string[]): Block[] => [{ type: 'heading', level: 2, text: heading }, ...prompts.map(prompt)];

const resultWords = (scheme: Scheme, report: Report): string =>
  `${report.complete ? `得分合计${totalWords(report)}分` : totalWords(report)}，满分${scheme.fullMarks}分；等级${gradeWords(report)}。`;

function sectionsWords(scheme: Scheme, report: Report): string {
  const sums = report.sections.flatMap(({ code, points, complete }) => {
    const section = scheme.sections.find((each) => each.code === code);
    const scored = report.items.some((item) => item.points !== null && section?.items.some((official) => official.code === item.code));
    return section === undefined ? [] : [`${section.card}${scored ? `得${points}分${complete ? '' : '（未评全）'}` : '未评'}`];
  });
  return `其中${sums.join('；')}。`;
}

function fullWords({ items }: Report): string {
  const full = items.filter(({ points, weight, status }) => points !== null && points === weight && status === 'scored');
  return full.length === 0 ? '尚无得满分的指标。' : `得满分的指标有${full.length}项：${full.map((item) => `${labelOf(item)}（${item.weight}分）`).join('、')}。`;
}

/** What was lost and why: what was found, else the level of the standard that the points stand for. */
function problemWords({ findings }: Report, { item, official, points, weight }: Lost): string {
  const reasons = findings.filter((finding) => finding.item === item.code && finding.rule === item.reason);
  const level = official === undefined ? null : levelFor(official, item);
  const why = reasons.length > 0 ? reasons.map((finding) => `${wordsOf(finding, 'zh').message}。`).join('') : level === null ? '' : `适用标准${quoted(level.text)}。`;
  return `${labelOf(item)}：权重${weight}分，核定${points}分，失${subtract(weight, points)}分。${why}`;
}

function unscoredWords({ items }: Report): string[] {
  const open = items.filter(({ points }) => points === null);
  return open.length === 0 ? [] : [`未评的指标有${open.length}项，请先在打分卡中评分：${open.map(labelOf).join('、')}。`];
}

/** What would bring the points back, item by item where the report can tell. */
function measureWords(lost: Lost[]): string[] {
  const told = lost.map((each) => ({ ...each, measure: measureOf(each) }));
  const others = told.filter(({ measure }) => measure === null).map(({ item }) => labelOf(item));
  return [
    ...told.flatMap(({ item, measure }) => (measure === null ? [] : [`${labelOf(item)}：${measure}。`])),
    ...(others.length === 0 ? [] : [`${others.join('、')}：对照评价标准整改。`]),
  ];
}

/** The missing documents, else the level that gives full marks. */
function measureOf({ item, official, weight }: Lost): string | null {
  const missing = item.materials.filter(({ state }) => state === 'missing');
  if (missing.length > 0) return `补齐${missing.map(({ text }) => quoted(text)).join('、')}`;
  const best = official !== undefined && areAlternatives(official) ? official.levels.find(({ points }) => points === weight) : undefined;
  return best === undefined ? null : `对照满分标准${quoted(best.text)}整改`;
}

const quoted = (text: string): string => `“${text.replace(/[。；;，,]+$/, '')}”`;
