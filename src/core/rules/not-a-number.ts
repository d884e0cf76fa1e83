import type { Rule } from './rule';

export const notANumber: Rule<'not-a-number'> = {
  id: 'not-a-number',
  severity: 'error',
  effect: 'unscored',
  check: ({ entries }) => entries.flatMap(({ code, max, clause, place, typed }) =>
    typed.state === 'not-a-number' ? [{ item: code, place, clause, atStake: max, found: typed.found, expected: { min: 0, max }, }] : []),
  words: {
    zh: ({ found, expected }) => ({ message: `“${String(found)}”不是数字，本项暂不计分`, mend: `请改为 0 至 ${expected.max} 的数字` }),
    en: ({ found, expected }) => ({ message: `“${String(found)}” is not a number; the item is not scored`, mend: `Enter a number from 0 to ${expected.max}` }),
  },
};
