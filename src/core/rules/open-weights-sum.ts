import { add, subtract } from '../decimal';
import { cardPlace, type Rule } from './rule';

/** Weights that a person filled in must sum to the section's published weight (002 第五条). */
export const openWeightsSum: Rule<'open-weights-sum'> = {
  id: 'open-weights-sum',
  severity: 'error',
  effect: 'none',
  check: (context) => context.card.scheme.sections.flatMap((section) => {
    if (section.items.every(({ weight }) => weight !== null)) return [];
    const views = context.items.filter(({ item }) => section.items.includes(item));
    const weights = views.flatMap(({ weight }) => (weight === null ? [] : [weight]));
    const found = add(...weights);
    if (weights.length < views.length || found === section.weight) return [];
    return [{
      item: null, place: views[0]?.row?.weight?.place ?? cardPlace(context), clause: context.card.scheme.clauses.indicators.ref, atStake: 0,
      section: section.code, found, expected: section.weight, difference: subtract(found, section.weight),
    }];
  }),
  words: {
    zh: ({ section, found, expected }) => ({ message: `第 ${section} 部分分值合计 ${found}，应为 ${expected}`, mend: '请核对该部分各项分值' }),
    en: ({ section, found, expected }) => ({ message: `The weights of section ${section} sum to ${found} instead of ${expected}`, mend: 'Check the section’s weights' }),
  },
};
