import { toA1 } from '../address';
import type { Rule } from './rule';

/** Two rows for one item: neither counts, since nobody knows which is meant. */
export const duplicateRow: Rule<'duplicate-row'> = {
  id: 'duplicate-row',
  severity: 'error',
  effect: 'unscored',
  check: ({ card, items }) => items.flatMap(({ item, rows }) => {
    const [first, ...more] = rows;
    return first === undefined ? [] : more.map(({ name, namePlace }) => ({
      item: item.code, place: namePlace, clause: card.scheme.clauses.card.ref, atStake: item.weight ?? 0, found: name, expected: item.name, first: first.namePlace,
    }));
  }),
  words: {
    zh: ({ expected, first }) => ({ message: `“${expected}”出现不止一行（另见 ${toA1(first)}），无法判断以哪行为准，本项暂不计分`, mend: '请只保留一行' }),
    en: ({ expected, first }) => ({ message: `“${expected}” has more than one row (see ${toA1(first)}); the item is not scored`, mend: 'Keep one row only' }),
  },
};
