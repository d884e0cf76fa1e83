import type { Rule } from './rule';

export const errorValue: Rule<'error-value'> = {
  id: 'error-value',
  severity: 'error',
  effect: 'unscored',
  check: ({ entries }) => entries.flatMap(({ code, max, clause, place, typed }) =>
    typed.state === 'error-value' ? [{ item: code, place, clause, atStake: max, found: typed.found, expected: { min: 0, max }, }] : []),
  words: {
    zh: ({ found, expected }) => ({ message: `公式结果为错误值 ${found}，本项暂不计分`, mend: `请改正公式，或直接填写 0 至 ${expected.max} 的得分` }),
    en: ({ found, expected }) => ({ message: `The formula gives the error ${found}; the item is not scored`, mend: `Correct the formula or enter points from 0 to ${expected.max}` }),
  },
};
