import { cardPlace, type Rule } from './rule';

export const extraRow: Rule<'extra-row'> = {
  id: 'extra-row',
  severity: 'warning',
  effect: 'none',
  check: (context) => context.card.extras.map(({ text, place }) => ({
    item: null, place: place ?? cardPlace(context), clause: context.card.scheme.clauses.card.ref, atStake: 0, found: text, expected: null,
  })),
  words: {
    zh: ({ found }) => ({ message: `“${found.trim()}”不是官方打分卡的指标，不计分`, mend: '请删去这一行，或改回官方名称' }),
    en: ({ found }) => ({ message: `“${found.trim()}” is no indicator of the official card and does not count`, mend: 'Remove the row or restore the official name' }),
  },
};
