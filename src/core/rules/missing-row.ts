import { cardPlace, type Rule } from './rule';

export const missingRow: Rule<'missing-row'> = {
  id: 'missing-row',
  severity: 'error',
  effect: 'unscored',
  check: (context) => context.items.filter(({ rows }) => rows.length === 0).map(({ item }) => ({
    item: item.code, place: cardPlace(context), clause: context.card.scheme.clauses.card.ref, atStake: item.weight ?? 0, found: null, expected: item.name,
  })),
  words: {
    zh: ({ expected }) => ({ message: `打分卡中没有“${expected}”这一行，本项暂不计分`, mend: '请按官方打分卡补上这一行' }),
    en: ({ expected }) => ({ message: `The card has no row for “${expected}”; the item is not scored`, mend: 'Put the row back as in the official card' }),
  },
};
