import { clauseOf, type Rule } from './rule';

/** The official text is silent or contradictory here, and the program's decision was applied to the facts. */
export const decision: Rule<'decision'> = {
  id: 'decision',
  severity: 'info',
  effect: 'none',
  check: (context) => context.items.flatMap(({ item, row, facts, computed }) => {
    const place = facts.find(({ reading }) => reading !== null)?.reading?.place ?? row?.points.place;
    if (computed === null || 'missing' in computed || place === undefined) return [];
    return computed.decisions.flatMap((id) => item.decisions.filter((each) => each.id === id).map(({ zh, en }) => ({
      item: item.code, place, clause: clauseOf(context, item), atStake: 0, decision: id, found: computed.points, expected: null, zh, en,
    })));
  }),
  words: {
    zh: ({ zh }) => ({ message: `文件未明确之处按此处理：${zh.replace(/。$/, '')}`, mend: '如上级另有解释，以其为准' }),
    en: ({ en }) => ({ message: `The official text leaves this open; decided as: ${en.replace(/\.$/, '')}`, mend: 'Follow the authority’s own reading where it gives one' }),
  },
};
