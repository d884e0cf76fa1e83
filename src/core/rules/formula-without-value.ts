import type { Rule } from './rule';

export const formulaWithoutValue: Rule<'formula-without-value'> = {
  id: 'formula-without-value',
  severity: 'error',
  effect: 'unscored',
  check: ({ entries }) => entries.flatMap(({ code, max, clause, place, typed }) =>
    typed.state === 'formula-without-value' ? [{ item: code, place, clause, atStake: max, found: typed.found, expected: { min: 0, max }, }] : []),
  words: {
    zh: ({ found, expected }) => ({ message: `公式 ${found} 没有保存计算结果，本项暂不计分`, mend: `请用 Excel 或 WPS 打开文件、重新计算并保存，或直接填写 0 至 ${expected.max} 的得分` }),
    en: ({ found, expected }) => ({ message: `The formula ${found} has no stored result; the item is not scored`, mend: `Open the file in Excel or WPS, recalculate and save it, or enter points from 0 to ${expected.max}` }),
  },
};
