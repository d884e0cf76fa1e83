import { subtract } from '../decimal';
import { ownNumber } from './own-number';
import type { Rule } from './rule';

/** The card's own total against the computed one. An empty total, or one whose formula has no current value, says nothing. */
export const totalMismatch: Rule<'total-mismatch'> = {
  id: 'total-mismatch',
  severity: 'error',
  effect: 'none',
  checkScored: ({ card, score }) => {
    const found = card.total === null ? null : ownNumber(card.total.cell);
    if (card.total === null || found === null || found === score.total) return [];
    const difference = typeof found === 'number' ? subtract(found, score.total) : null;
    return [{ item: null, place: card.total.place, clause: card.scheme.clauses.card.ref, atStake: Math.abs(difference ?? 0), found, expected: score.total, difference }];
  },
  words: {
    zh: ({ found, expected, difference }) => ({ message: `表内合计 ${found}，核定 ${expected}${difference === null ? '' : `，相差 ${Math.abs(difference)}`}`, mend: '请核对各项得分与合计公式' }),
    en: ({ found, expected, difference }) => ({ message: `The card's total is ${found}, the computed total ${expected}${difference === null ? '' : `; the difference is ${Math.abs(difference)}`}`, mend: 'Check the points and the formula of the total' }),
  },
};
