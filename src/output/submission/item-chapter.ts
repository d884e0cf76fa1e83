import type { Block, PrintTable, Run } from '../../core/document';
import type { Finding } from '../../core/finding';
import { levelFor } from '../../core/level-for';
import type { Report, ReportItem } from '../../core/report';
import { wordsOf } from '../../core/rules/index';
import { NO, YES } from '../../core/states';
import type { Item, Scheme } from '../../schemes/schema';
import { stateWord } from './evidence';
import { effectiveWords, labelOf, numberWords, weightWords } from './points-words';

/** One item: points and why, the standard that applies in its own words, the facts, the documents, and what is still to be done. */
export function itemChapter(scheme: Scheme, report: Report, item: ReportItem, official: Item): Block[] {
  const findings = report.findings.filter((finding) => finding.item === item.code);
  const reasons = findings.filter(({ rule }) => rule === item.reason);
  const rest = findings.filter((finding) => !reasons.includes(finding));
  return [
    { type: 'heading', level: 3, text: labelOf(item) },
    points(item),
    ...reasons.map((finding) => detail('得分说明：', reasonWords(finding))),
    standard(official, item),
    ...(item.facts.length > 0 ? [detail('填报数据：', factsWords(item, official))] : []),
    item.materials.length > 0 ? evidence(item) : detail('提供材料：', official.demand === '' ? '评价标准未列明需提供的材料。' : official.demand),
    ...rest.map((finding) => detail('待处理：', findingWords(finding))),
    { type: 'prompt', detail: true, text: `请写明${item.name}的工作开展情况和自评理由${scheme.clauses.materials === null ? '' : '，并与佐证材料对应'}。` },
  ];
}

function points(item: ReportItem): Block {
  const pairs = [['权重', weightWords(item.weight)], ...(item.class === null ? [] : [['类别', item.class]]), ['自评得分', numberWords(item.typed)], ['核定得分', effectiveWords(item)]] as const;
  const runs = pairs.flatMap(([label, value], index): Run[] => [{ text: `${index === 0 ? '' : '　　'}${label}：`, font: 'hei' }, { text: value ?? '', bold: true }]);
  return { type: 'paragraph', detail: true, keepWithNext: true, runs };
}

function standard(official: Item, item: ReportItem): Block {
  const level = levelFor(official, item);
  return level === null ? detail('评价标准：', official.standard, 'fangsong') : detail('适用标准：', level.text, 'fangsong');
}

function factsWords({ facts }: ReportItem, official: Item): string {
  if (facts.every(({ value }) => value === null)) return '未填。';
  const told = facts.map(({ id, value }) => {
    const fact = official.facts.find((each) => each.id === id);
    const words = value === null ? '未填' : typeof value === 'boolean' ? (value ? YES : NO) : `${value}${fact?.unit ?? ''}`;
    return `${fact?.name.zh ?? id}：${words}`;
  });
  return `${told.join('；')}。`;
}

const evidence = ({ materials }: ReportItem): PrintTable => ({
  type: 'table',
  head: ['序号', '佐证材料', '状态', '存放位置', '页码'],
  widths: [9, 45, 10, 22, 14],
  rows: materials.map((material, index) => [
    { text: String(index + 1), align: 'center' }, { text: material.text }, { text: stateWord(material), align: 'center' },
    { text: material.location ?? '未填' }, { text: material.page ?? '未填', align: 'center' },
  ]),
});

const detail = (label: string, text: string, font?: Run['font']): Block =>
  ({ type: 'paragraph', detail: true, runs: [{ text: label, font: 'hei' }, { text, ...(font === undefined ? {} : { font }) }] });

/** What a finding says, with its clause. */
export const reasonWords = (finding: Finding): string => `${wordsOf(finding, 'zh').message}（依据：${finding.clause}）。`;

export const findingWords = (finding: Finding): string => `${wordsOf(finding, 'zh').message}。${wordsOf(finding, 'zh').mend}（依据：${finding.clause}）。`;
