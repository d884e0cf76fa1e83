import { cardPlace, type Rule } from './rule';

export const unitMissing: Rule<'unit-missing'> = {
  id: 'unit-missing',
  severity: 'warning',
  effect: 'none',
  check: (context) => (context.card.unit !== null ? [] : [{
    item: null, place: { ...cardPlace(context), row: 0, column: 0 }, clause: context.card.scheme.clauses.card.ref, atStake: 0, found: null, expected: null,
  }]),
  words: {
    zh: () => ({ message: '没有找到单位名称', mend: '请在打分卡上方填写单位全称' }),
    en: () => ({ message: 'No name of a unit was found', mend: 'Fill in the unit’s full name above the card' }),
  },
};
