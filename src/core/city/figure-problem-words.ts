import type { Lang, Words } from '../rules';
import type { FigureProblem } from './read-figures';

/** Why a column of a table of figures, or a whole sheet, is not used, in words, and what to do. */
export const figureProblemWords: Record<FigureProblem['problem'], Record<Lang, (heading: string) => Words>> = {
  'unknown-heading': {
    zh: (heading) => ({ message: `列“${heading}”不是 A 类指标，也不是其填报数据，未采用`, mend: '如需采用，请把列名改为指标编号或名称' }),
    en: (heading) => ({ message: `The column “${heading}” is no item of class A and none of its facts; it is not used`, mend: 'To use it, head it with the item’s code or name' }),
  },
  'unclear-heading': {
    zh: (heading) => ({ message: `列“${heading}”可作几种理解，未采用`, mend: '请写明指标编号，是得分的写“得分”，是数据的写明单位，如“逾期率（%）”' }),
    en: (heading) => ({ message: `The column “${heading}” can be understood in several ways; it is not used`, mend: 'Add the item’s code, 得分 for points, or the unit for facts, such as 逾期率（%）' }),
  },
  'repeated-heading': {
    zh: (heading) => ({ message: `列“${heading}”与另一列是同一项，无法判断以哪列为准，都未采用`, mend: '请只保留一列' }),
    en: (heading) => ({ message: `The column “${heading}” holds the same as another; neither is used`, mend: 'Keep one of them' }),
  },
  'other-unit': {
    zh: (heading) => ({ message: `列“${heading}”的计量单位与指标要求不同，未采用`, mend: '请按指标要求的单位换算后填写' }),
    en: (heading) => ({ message: `The column “${heading}” has another unit than the item asks for; it is not used`, mend: 'Convert the figures to the unit that the item asks for' }),
  },
  'not-class-a': {
    zh: (heading) => ({ message: `列“${heading}”是 B 类指标，按材料评分，未采用`, mend: 'B 类指标请在初评表中调整' }),
    en: (heading) => ({ message: `The column “${heading}” is of class B, which is scored by materials; it is not used`, mend: 'Change items of class B in 初评' }),
  },
  'no-table': {
    zh: () => ({ message: '这张工作表里没有按单位列出 A 类指标的数据表', mend: '请用“单位”一列加各指标一列的表' }),
    en: () => ({ message: 'The sheet holds no table of units and figures of class A', mend: 'Use a table with a column of units and a column for each item' }),
  },
};
