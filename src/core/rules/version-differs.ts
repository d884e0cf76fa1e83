import { cardPlace, type Rule } from './rule';

/** The card was made with another version of the scheme; the present one is applied. */
export const versionDiffers: Rule<'version-differs'> = {
  id: 'version-differs',
  severity: 'warning',
  effect: 'none',
  check: (context) => {
    const { version, scheme } = context.card;
    if (version === null || version === scheme.version) return [];
    return [{ item: null, place: cardPlace(context), clause: scheme.clauses.indicators.ref, atStake: 0, found: version, expected: scheme.version }];
  },
  words: {
    zh: ({ found, expected }) => ({ message: `打分卡按指标体系 ${found} 版制作，现按 ${expected} 版核算`, mend: '请确认两版没有影响得分的差别，或重新生成打分卡' }),
    en: ({ found, expected }) => ({ message: `The card was made with version ${found} of the scheme; version ${expected} is applied`, mend: 'Make sure that no points differ, or make the card anew' }),
  },
};
