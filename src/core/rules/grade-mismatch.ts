import { fold } from '../text';
import type { Rule } from './rule';

/** The card's own grade against the one of the computed total. An incomplete card that names no grade is not reproached. */
export const gradeMismatch: Rule<'grade-mismatch'> = {
  id: 'grade-mismatch',
  severity: 'error',
  effect: 'none',
  checkScored: ({ card, score }) => {
    const cell = card.grade?.cell ?? null;
    if (card.grade === null || cell === null || cell.kind === 'unvalued' || cell.value === null) return [];
    const found = fold(String(cell.value)).replace(/等级$|等次$|等$|^(?:自评|初评)?[::]?/g, '').replace(/\(.*\)$/, '');
    if (found === '' || found === score.grade.name) return [];
    return [{ item: null, place: card.grade.place, clause: card.scheme.clauses.grades.ref, atStake: 0, found: String(cell.value).trim(), expected: score.grade.name }];
  },
  words: {
    zh: ({ found, expected }) => ({ message: `表内等级“${found}”，按核定总分应为“${expected}”`, mend: '请按核定总分填写等级' }),
    en: ({ found, expected }) => ({ message: `The card says “${found}”, the computed total gives “${expected}”`, mend: 'Fill in the grade that the computed total gives' }),
  },
};
