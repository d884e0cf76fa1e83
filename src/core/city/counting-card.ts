import { submissionKey, type CityFinding, type Submission } from '../city';
import { differencesBetween } from './differences';

/** Of a unit's cards the one that counts, the others, and a finding on each of these. */
export interface Counting { counts: Submission; superseded: Submission[]; findings: CityFinding[] }

/**
 * The chosen card; else a self-assessment before a card of a later stage, since the review starts from it; of these the one
 * whose file was changed last (one without a time before any with one), and of equals the one that was given last.
 */
export function countingCard(unit: string, cards: readonly Submission[], choice: string | undefined): Counting {
  const last = cards.reduce((best, card) => (isAfter(card, best) ? card : best));
  const counts = cards.find((card) => submissionKey(card) === choice) ?? last;
  const superseded = cards.filter((card) => card !== counts);
  return { counts, superseded, findings: superseded.map((card) => duplicate(unit, card, counts)) };
}

function isAfter(card: Submission, other: Submission): boolean {
  const [stage, stageOfOther] = [card, other].map(({ report }) => (report.stage === 'self' ? 1 : 0));
  if (stage !== stageOfOther) return stage === 1;
  return timeOf(card) >= timeOf(other);
}

const timeOf = ({ source: { modified } }: Submission): number => {
  const time = modified === null ? NaN : Date.parse(modified);
  return Number.isNaN(time) ? -Infinity : time;
};

function duplicate(unit: string, card: Submission, counts: Submission): CityFinding {
  const { source, report } = card;
  const apart = source.file !== counts.source.file;
  const label = (each: Submission): string => (apart ? each.source.file : `${each.source.file} ${each.report.sheet}`);
  return {
    severity: 'warning', unit, file: source.file, place: report.unitPlace, rule: 'duplicate-unit',
    found: [label(card)], expected: label(counts), differences: differencesBetween(pointsOf(card), pointsOf(counts)),
  };
}

const pointsOf = ({ report }: Submission): Record<string, number | null> => Object.fromEntries(report.items.map(({ code, points }) => [code, points]));
