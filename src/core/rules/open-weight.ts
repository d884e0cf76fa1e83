import { clauseOf, type Rule } from './rule';

/** 002 publishes no weights for second-level indicators: a person fills them in, and without one there is nothing to score against. */
export const openWeight: Rule<'open-weight'> = {
  id: 'open-weight',
  severity: 'error',
  effect: 'unscored',
  check: (context) => context.card.scheme.sections.flatMap((section) => section.items.flatMap((item) => {
    const view = context.items.find((each) => each.item.code === item.code);
    if (view === undefined || view.row === null || view.weight !== null) return [];
    const value = String(view.row.weight?.cell?.value ?? '').trim();
    return [{
      item: item.code, place: view.row.weight?.place ?? view.row.points.place, clause: clauseOf(context, item), atStake: 0,
      found: value === '' ? null : value, expected: { section: section.code, weight: section.weight },
    }];
  })),
  words: {
    zh: ({ found, expected }) => ({ message: `${found === null ? '分值未填' : `分值“${found}”无法采用`}，本项暂不计分`, mend: `请按考评评分表填写分值，第 ${expected.section} 部分各项合计 ${expected.weight} 分` }),
    en: ({ found, expected }) => ({ message: `${found === null ? 'No weight filled in' : `The weight “${found}” cannot be used`}; the item is not scored`, mend: `Fill in the weight of the official table; section ${expected.section} sums to ${expected.weight}` }),
  },
};
