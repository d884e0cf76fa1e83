import type { Rule } from './rule';

export const blank: Rule<'blank'> = {
  id: 'blank',
  severity: 'error',
  effect: 'unscored',
  check: ({ entries }) => entries.flatMap(({ code, max, clause, place, typed, optional }) =>
    typed.state === 'blank' && !optional ? [{ item: code, place, clause, atStake: max, found: null, expected: { min: 0, max }, }] : []),
  words: {
    zh: ({ expected }) => ({ message: '得分未填，本项暂不计分', mend: `请填写 0 至 ${expected.max} 的得分` }),
    en: ({ expected }) => ({ message: 'No points filled in; the item is not scored', mend: `Fill in points from 0 to ${expected.max}` }),
  },
};
