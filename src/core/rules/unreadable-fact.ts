import { clauseOf, type Rule } from './rule';

/** A fact that is filled in, but not as such a fact: no points are computed from it. */
export const unreadableFact: Rule<'unreadable-fact'> = {
  id: 'unreadable-fact',
  severity: 'warning',
  effect: 'none',
  check: (context) => context.items.flatMap(({ item, facts }) => facts.flatMap(({ fact, reading, readable }) => {
    if (readable || reading === null) return [];
    const bounds = fact.max === undefined ? `≥ ${fact.min ?? 0}` : `${fact.min ?? 0}–${fact.max}`;
    const expected = fact.kind === 'yesNo' ? '是/否' : fact.kind === 'choice' ? (fact.options ?? []).join('/') : `${bounds} ${fact.unit}`.trim();
    return [{ item: item.code, place: reading.place, clause: clauseOf(context, item), atStake: 0, fact: fact.name.zh, found: reading.cell?.value ?? '', expected }];
  })),
  words: {
    zh: ({ fact, found, expected }) => ({ message: `填报数据“${fact}”为“${String(found)}”，无法采用`, mend: `请按 ${expected} 填写` }),
    en: ({ fact, found, expected }) => ({ message: `The fact “${fact}” is “${String(found)}” and cannot be used`, mend: `Fill in ${expected}` }),
  },
};
