import type { CityInput, Submission, SlipAnswers } from '../../core/city';
import type { Scheme } from '../../schemes/schema';
import type { CityFile } from './city-state';
import type { Decisions } from './decisions';

/** Files and decisions as the core takes them. Files that a person took out are left out. */
export function cityInput(files: readonly CityFile[], decisions: Decisions): CityInput {
  const own = files.filter(({ path }) => !decisions.removed.includes(path));
  const { roster, choices, assigned, figures, previous, reviews, statuses } = decisions;
  return {
    submissions: own.flatMap(submissionsOf),
    refused: own.flatMap(({ path, read }) => (read.kind === 'refused' ? [{ file: path, refusal: read.refusal }] : [])),
    roster, choices, assigned, figures: figures?.rows ?? [], previous: previous?.book ?? null, reviews, statuses,
    slips: own.flatMap(({ read }): readonly SlipAnswers[] => (read.kind === 'cards' || read.kind === 'slips' ? read.slips : [])),
  };
}

export const submissionsOf = ({ read }: CityFile): Submission[] => (read.kind === 'cards' ? read.reports.map((report) => ({ source: read.source, report })) : []);

/** The scheme of most cards, else the first that evaluates counties. */
export function schemeOf(schemes: readonly Scheme[], files: readonly CityFile[]): Scheme | null {
  const cards = files.flatMap(submissionsOf);
  const count = ({ id }: Scheme): number => cards.filter(({ report }) => report.scheme.id === id).length;
  const most = schemes.toSorted((left, right) => count(right) - count(left))[0];
  if (most !== undefined && count(most) > 0) return most;
  return schemes.find(({ unit }) => unit === 'county') ?? schemes[0] ?? null;
}
