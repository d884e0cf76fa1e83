import { nameKey, spellings } from '../recognise/labels';
import { fold } from '../text';
import type { Rule } from './rule';

/** A name that is neither annex 1's nor annex 2's spelling. The code decides; a row without any name is not renamed. */
export const renamedItem: Rule<'renamed-item'> = {
  id: 'renamed-item',
  severity: 'warning',
  effect: 'none',
  check: ({ card, items }) => items.flatMap(({ item, rows }) => {
    const official = spellings(item);
    return rows.flatMap(({ name, namePlace }) => {
      if (official.includes(name)) return [];
      const key = nameKey(fold(name));
      if (key === '' || official.some((spelling) => nameKey(fold(spelling)) === key)) return [];
      return [{ item: item.code, place: namePlace, clause: card.scheme.clauses.card.ref, atStake: 0, found: name, expected: item.card.second || item.card.first || item.name }];
    });
  }),
  words: {
    zh: ({ found, expected }) => ({ message: `指标名称“${found.trim()}”与官方“${expected}”不同，按官方指标计`, mend: '请核对是否填在了正确的行，并恢复官方名称' }),
    en: ({ found, expected }) => ({ message: `The name “${found.trim()}” differs from the official “${expected}”; the official indicator counts`, mend: 'Check that the points stand in the right row and restore the name' }),
  },
};
