import type { Lang } from '../core/rules/index';
import type { Fact } from '../schemes/schema';

interface PointsWords {
  none: string;
  comma: string;
  colon: string;
  fact: (name: string, id: string) => string;
  range: (min: number, max: number) => string;
  level: (text: string) => string;
  clause: (clause: string) => string;
  decision: (text: string) => string;
  unknownItem: (code: string) => string;
  unknownFact: (fact: string, known: string) => string;
  wrongType: (fact: string, type: string) => string;
  outOfBounds: (fact: string, found: number, min: number, max: number | null) => string;
  notAnOption: (fact: string, found: string, options: string) => string;
  types: Readonly<Record<'number' | 'whole' | 'yesNo' | 'text', string>>;
  kinds: Readonly<Record<Fact['kind'], string>>;
  byDefault: (value: string) => string;
  total: (total: number, count: number) => string;
  waiting: (item: string, missing: string, zero: string) => string;
  judged: (codes: string) => string;
}

export const POINTS_WORDS: Readonly<Record<Lang, PointsWords>> = {
  zh: {
    none: '—',
    comma: '、',
    colon: '：',
    fact: (name, id) => `${name}（${id}）`,
    range: (min, max) => `${min} 至 ${max}，由评价人员确定`,
    level: (text) => `评价标准：${text}`,
    clause: (clause) => `依据：${clause}`,
    decision: (text) => `说明：${text}`,
    unknownItem: (code) => `没有编号为 ${code} 的指标`,
    unknownFact: (fact, known) => `没有 ${fact} 这项数据，本指标的数据有：${known}`,
    wrongType: (fact, type) => `${fact} 应为${type}`,
    outOfBounds: (fact, found, min, max) => `${fact} 为 ${found}，应${max === null ? `不小于 ${min}` : `在 ${min} 至 ${max} 之间`}`,
    notAnOption: (fact, found, options) => `${fact} 为 ${found}，应为其中之一：${options}`,
    types: { number: '数字', whole: '整数', yesNo: 'true 或 false', text: '文字' },
    kinds: { count: '整数', amount: '数值', percent: '百分数', yesNo: '是或否', choice: '选择' },
    byDefault: (value) => `，不填为 ${value}`,
    total: (total, count) => `已算出 ${count} 项，共 ${total} 分`,
    waiting: (item, missing, zero) => `${item}：${missing === '' ? '' : `还需填报 ${missing}`}${zero === '' ? '' : `除数为零，请核对 ${zero}`}`,
    judged: (codes) => `由评价人员评定：${codes}`,
  },
  en: {
    none: '-',
    comma: ', ',
    colon: ': ',
    fact: (name, id) => `${name} (${id})`,
    range: (min, max) => `${min} to ${max}, judged by a person`,
    level: (text) => `standard: ${text}`,
    clause: (clause) => `clause: ${clause}`,
    decision: (text) => `note: ${text}`,
    unknownItem: (code) => `There is no item ${code}`,
    unknownFact: (fact, known) => `There is no fact ${fact}; the item's facts: ${known}`,
    wrongType: (fact, type) => `${fact} should be ${type}`,
    outOfBounds: (fact, found, min, max) => `${fact} is ${found} and should be ${max === null ? `at least ${min}` : `from ${min} to ${max}`}`,
    notAnOption: (fact, found, options) => `${fact} is ${found} and should be one of ${options}`,
    types: { number: 'a number', whole: 'a whole number', yesNo: 'true or false', text: 'a text' },
    kinds: { count: 'whole number', amount: 'number', percent: 'percent', yesNo: 'true or false', choice: 'one of' },
    byDefault: (value) => `, ${value} if left out`,
    total: (total, count) => `${count} items computed, ${total} points`,
    waiting: (item, missing, zero) => `${item}: ${missing === '' ? '' : `needs ${missing}`}${zero === '' ? '' : `divides by zero, see ${zero}`}`,
    judged: (codes) => `judged by a person: ${codes}`,
  },
};
