import { subtract } from '../decimal';
import { ownNumber } from './own-number';
import type { Rule } from './rule';

/** A section's own sum against the computed one. */
export const sectionMismatch: Rule<'section-mismatch'> = {
  id: 'section-mismatch',
  severity: 'error',
  effect: 'none',
  checkScored: ({ card, score }) => card.sections.flatMap(({ code, reading }) => {
    const found = ownNumber(reading.cell);
    const expected = score.sections.find((section) => section.code === code)?.points;
    if (found === null || expected === undefined || found === expected) return [];
    const difference = typeof found === 'number' ? subtract(found, expected) : null;
    return [{ item: null, place: reading.place, clause: card.scheme.clauses.card.ref, atStake: Math.abs(difference ?? 0), section: code, found, expected, difference }];
  }),
  words: {
    zh: ({ section, found, expected, difference }) => ({ message: `第 ${section} 部分小计 ${found}，核定 ${expected}${difference === null ? '' : `，相差 ${Math.abs(difference)}`}`, mend: '请核对该部分各项得分与小计公式' }),
    en: ({ section, found, expected, difference }) => ({ message: `The sum of section ${section} is ${found}, the computed one ${expected}${difference === null ? '' : `; the difference is ${Math.abs(difference)}`}`, mend: 'Check the section’s points and the formula of the sum' }),
  },
};
