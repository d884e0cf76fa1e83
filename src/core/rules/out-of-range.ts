import type { Rule } from './rule';

/** Points below 0 or above the weight: not cut off, since nobody knows which of the two was meant. */
export const outOfRange: Rule<'out-of-range'> = {
  id: 'out-of-range',
  severity: 'error',
  effect: 'unscored',
  check: ({ entries }) => entries.flatMap(({ code, max, clause, place, typed }) =>
    'value' in typed && (typed.value < 0 || typed.value > max) ? [{ item: code, place, clause, atStake: max, found: typed.value, expected: { min: 0, max } }] : []),
  words: {
    zh: ({ found, expected }) => ({ message: `得分 ${found} 超出 0 至 ${expected.max}，本项暂不计分`, mend: `请改为 0 至 ${expected.max} 的得分` }),
    en: ({ found, expected }) => ({ message: `${found} points are outside 0 to ${expected.max}; the item is not scored`, mend: `Enter points from 0 to ${expected.max}` }),
  },
};
