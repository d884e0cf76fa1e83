import { findScheme } from '../../schemes';
import type { CityFinding, CityFindingOf, CityRuleId, FigureReason } from '../city';
import type { Lang, Words } from '../rules';

/** What is wrong and what to do, by rule. Units and files are named beside the sentence where findings are listed, and in it where it needs them. */
export const cityWords: { [Id in CityRuleId]: Record<Lang, (finding: CityFindingOf<Id>) => Words> } = {
  'unknown-unit': {
    zh: ({ found, expected }) => ({ message: found === null ? '打分卡未写明单位，文件名也看不出单位' : `单位“${found}”不在名单内`, mend: expected.length === 0 ? '请指定所属单位，或把该单位补入名单' : `请指定所属单位，可能是：${expected.join('、')}` }),
    en: ({ found, expected }) => ({ message: found === null ? 'Neither the card nor the file’s name tells the unit' : `The unit “${found}” is not on the list`, mend: expected.length === 0 ? 'Assign the card to a unit, or add the unit to the list' : `Assign the card to a unit; it may be ${expected.join(', ')}` }),
  },
  'duplicate-unit': {
    zh: ({ found, expected, differences }) => ({ message: `同一单位另有“${found.join('”“')}”，${difference(differences.length)}；现采用“${expected}”`, mend: '请确认采用哪一份，未采用的留在记录中' }),
    en: ({ found, expected, differences }) => ({ message: `The unit also has “${found.join('”, “')}”, ${differences.length === 0 ? 'with the same points' : `with other points in ${differences.length} item(s)`}; “${expected}” counts`, mend: 'Confirm which one counts; the other stays in the record' }),
  },
  'missing-unit': {
    zh: ({ expected }) => ({ message: `${expected}没有可用的打分卡`, mend: '请催报，或核对是否混在未采用的文件中' }),
    en: ({ expected }) => ({ message: `${expected} has no card that can be used`, mend: 'Ask for it, or look among the files that do not count' }),
  },
  'scheme-mismatch': {
    zh: ({ found, expected }) => ({ message: `打分卡用的是“${titleOf(found)}”，本次汇总用“${titleOf(expected)}”，未计入`, mend: '请退回该单位，改用本次评价的打分卡填报' }),
    en: ({ found, expected }) => ({ message: `The card follows “${titleOf(found)}”, this summary follows “${titleOf(expected)}”; it is left out`, mend: 'Return it, to be filled in on the card of this evaluation' }),
  },
  'year-mismatch': {
    zh: ({ found, expected }) => ({ message: `打分卡写明 ${found} 年度，本次汇总为 ${expected} 年度，未计入`, mend: '请核对年度，年度写错的改正后重新导入' }),
    en: ({ found, expected }) => ({ message: `The card is of the year ${found}, this summary of ${expected}; it is left out`, mend: 'Check the year; correct it if it is wrong and import the card again' }),
  },
  'same-file': {
    zh: ({ found, expected }) => ({ message: `“${found}”与“${expected}”内容完全相同，只计一份`, mend: '如应是另一单位的材料，请向该单位重新收取' }),
    en: ({ found, expected }) => ({ message: `“${found}” holds the same bytes as “${expected}” and counts once`, mend: 'If it should be another unit’s, ask that unit for its file' }),
  },
  'figure-differs': {
    zh: ({ item, found, expected }) => ({ message: `${item} ${found === null ? '自评没有可用得分' : `自评 ${found} 分`}，省中心、开行数据为 ${expected} 分，按后者计`, mend: '如有异议，请与数据提供单位核对' }),
    en: ({ item, found, expected }) => ({ message: `${item}: ${found === null ? 'the self-assessment has no points' : `${found} in the self-assessment`}, ${expected} by the province’s or the bank’s figures, which count`, mend: 'If in doubt, check with whoever gave the figure' }),
  },
  'figure-unreadable': {
    zh: ({ item, found, expected, reason }) => ({ message: `${item} 的数据“${found}”${unreadable.zh[reason]}，未采用，仍按自评计`, mend: mendFigure.zh(reason, expected.max) }),
    en: ({ item, found, expected, reason }) => ({ message: `${item}: the figure “${found}” ${unreadable.en[reason]}; the self-assessment counts`, mend: mendFigure.en(reason, expected.max) }),
  },
  'figure-unit': {
    zh: ({ found, expected }) => ({ message: `数据表中的单位“${found}”无法对应，该行未采用`, mend: expected.length === 0 ? '请改正数据表中的单位名称' : `请改正数据表中的单位名称，可能是：${expected.join('、')}` }),
    en: ({ found, expected }) => ({ message: `The unit “${found}” of the table of figures is not known; its row is left out`, mend: expected.length === 0 ? 'Correct the unit’s name in the table' : `Correct the unit’s name in the table; it may be ${expected.join(', ')}` }),
  },
  'figure-conflict': {
    zh: ({ item, found, expected }) => ({ message: `${item} 有两个数据：${found} 分和 ${expected} 分，现按后导入的 ${expected} 分计`, mend: '请核对两份数据表，只保留一个' }),
    en: ({ item, found, expected }) => ({ message: `${item} has two figures: ${found} and ${expected}; the one imported last, ${expected}, counts`, mend: 'Check both tables and keep one figure' }),
  },
  'review-unreadable': {
    zh: ({ item, found, expected }) => ({ message: `初评 ${item} 填的“${found}”不能作为得分，本项暂不计分`, mend: `请在初评表中填写 0 至 ${expected.max} 的得分` }),
    en: ({ item, found, expected }) => ({ message: `In the review, “${found}” cannot be the points of ${item}; the item is not scored`, mend: `Fill in points from 0 to ${expected.max} in 初评` }),
  },
  'review-unused': {
    zh: ({ found }) => ({ message: `已有${found}的初评意见，本次没有该单位的打分卡，暂不计分`, mend: '初评意见留在“未报送”表中，收到打分卡后连同本汇总表重新汇总即自动采用' }),
    en: ({ found }) => ({ message: `There is a review of ${found}, which has no card now; it is not applied`, mend: 'It stays in the sheet 未报送, and is applied when the card is consolidated together with this summary' }),
  },
  'previous-mismatch': {
    zh: ({ found, expected }) => ({ message: `上次的汇总表属于“${titleOf(found)}”，本次为“${titleOf(expected)}”，其中的初评意见和问题状态未采用`, mend: '请改选本次评价的汇总表，或不选' }),
    en: ({ found, expected }) => ({ message: `The earlier summary is of “${titleOf(found)}”, this one of “${titleOf(expected)}”; nothing of it is taken over`, mend: 'Choose a summary of this evaluation, or none' }),
  },
};

const titleOf = (scheme: string | number | null): string => findScheme(String(scheme))?.title ?? String(scheme);

const difference = (count: number): string => (count === 0 ? '各项得分相同' : `有 ${count} 项得分不同`);

const unreadable: Record<Lang, Record<FigureReason, string>> = {
  zh: {
    'not-readable': '无法识别', date: '是日期', 'error-value': '是错误值', 'formula-without-value': '是没有结果的公式', 'out-of-range': '超出范围',
    'percent-unclear': '分不清是百分数还是小数', 'facts-missing': '不足以算出得分', judged: '按标准只能得出一个范围', 'not-class-a': '对应的是 B 类指标，B 类指标按材料评分',
  },
  en: {
    'not-readable': 'cannot be read', date: 'is a date', 'error-value': 'is an error value', 'formula-without-value': 'is a formula without a result', 'out-of-range': 'is out of range',
    'percent-unclear': 'may be a percentage or a fraction', 'facts-missing': 'is not enough to give points', judged: 'gives no more than a range by the standard', 'not-class-a': 'is of a class B item, which is scored by its materials',
  },
};

const mendFigure = {
  zh: (reason: FigureReason, max: number): string => ({ 'percent-unclear': '请写明百分号，如 93%', 'facts-missing': '请补齐该指标所需的各列数据，或直接给出得分', judged: `请由人评定后直接给出 0 至 ${max} 的得分`, 'not-class-a': '请从数据表中删去这一列' } as Partial<Record<FigureReason, string>>)[reason] ?? '请改正数据表中的这个单元格',
  en: (reason: FigureReason, max: number): string => ({ 'percent-unclear': 'Write the percent sign, such as 93%', 'facts-missing': 'Add the other columns that the item needs, or give its points', judged: `Decide, and give points from 0 to ${max}`, 'not-class-a': 'Remove the column from the table' } as Partial<Record<FigureReason, string>>)[reason] ?? 'Correct this cell of the table',
} satisfies Record<Lang, (reason: FigureReason, max: number) => string>;

/** A finding about the set of workbooks in words: what is wrong and why, and what to do. */
export function cityWordsOf(finding: CityFinding, lang: Lang): Words {
  const say: (finding: never) => Words = cityWords[finding.rule][lang];
  return say(finding as never);
}
