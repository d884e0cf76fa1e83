import type { RuleId } from '../../core/finding';

const WORDS: Partial<Record<RuleId, string>> = {
  blank: '未填', 'not-a-number': '非数字', date: '日期', 'error-value': '错误值', 'formula-without-value': '无值', 'out-of-range': '超范围',
  'missing-row': '缺行', 'duplicate-row': '重复行', 'open-weight': '无权重',
};

/** Why there is no number, in a word that fits where the number would stand. */
export const unscoredWord = (rule: RuleId): string => WORDS[rule] ?? '不可读';
