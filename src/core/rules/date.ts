import type { Rule } from './rule';

export const date: Rule<'date'> = {
  id: 'date',
  severity: 'error',
  effect: 'unscored',
  check: ({ entries }) => entries.flatMap(({ code, max, clause, place, typed }) =>
    typed.state === 'date' ? [{ item: code, place, clause, atStake: max, found: typed.found, expected: { min: 0, max }, }] : []),
  words: {
    zh: ({ found, expected }) => ({ message: `此处是日期（${found}），不是得分，本项暂不计分`, mend: `请把单元格格式改为数字，重新填写 0 至 ${expected.max} 的得分` }),
    en: ({ found, expected }) => ({ message: `A date (${found}) stands where points belong; the item is not scored`, mend: `Set the cell to a number format and enter points from 0 to ${expected.max}` }),
  },
};
