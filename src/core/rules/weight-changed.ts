import { weightOf } from '../number';
import type { Rule } from './rule';

/** A weight other than the official one; the official one counts. An empty weight cell is no change. */
export const weightChanged: Rule<'weight-changed'> = {
  id: 'weight-changed',
  severity: 'error',
  effect: 'none',
  check: ({ card, items }) => items.flatMap(({ item, rows }) => rows.flatMap(({ weight }) => {
    const official = item.weight;
    if (official === null || weight === null || weight.cell === null || weight.cell.value === null || weight.cell.kind === 'unvalued') return [];
    const found = weightOf(weight.cell) ?? String(weight.cell.value).trim();
    if (found === official || found === '') return [];
    return [{ item: item.code, place: weight.place, clause: card.scheme.clauses.card.ref, atStake: 0, found, expected: official }];
  })),
  words: {
    zh: ({ found, expected }) => ({ message: `权重被改为 ${found}，官方为 ${expected}，按 ${expected} 计`, mend: `请恢复为 ${expected}` }),
    en: ({ found, expected }) => ({ message: `The weight was changed to ${found}; the official ${expected} counts`, mend: `Restore ${expected}` }),
  },
};
