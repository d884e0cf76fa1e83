import type { CityBook, CityInput, FigureRow, Review, Roster } from '../../core/city';

/** Everything about a batch that a person decided, apart from the files themselves. Never changed, only replaced: undo goes back to the one before. */
export interface Decisions {
  roster: Roster | null;
  /** The file that the roster came from; `null` for a built-in one. */
  rosterFile: string | null;
  figures: { file: string; rows: readonly FigureRow[]; /** Headings of columns that are not used. */ unused: readonly string[] } | null;
  previous: { file: string; book: CityBook } | null;
  /** By unit, the card that counts where there are several. */
  choices: Readonly<Record<string, string>>;
  /** By card, the unit that it was assigned to. */
  assigned: Readonly<Record<string, string>>;
  reviews: readonly Review[];
  /** By finding, whether it is accepted as it is. */
  statuses: NonNullable<CityInput['statuses']>;
  /** By the path of a file that does not belong here. */
  removed: readonly string[];
}

export const noDecisions: Decisions = { roster: null, rosterFile: null, figures: null, previous: null, choices: {}, assigned: {}, reviews: [], statuses: {}, removed: [] };

export type DecisionKind = 'roster' | 'figures' | 'previous' | 'choice' | 'assign' | 'points' | 'reason' | 'status' | 'remove';

/** What a decision was about: a unit or a file, and an item. */
export interface DecisionLabel { kind: DecisionKind; subject: string; item: string | null }

interface Step { label: DecisionLabel; decisions: Decisions }

/** `past` ends with what is undone next, `future` begins with what is redone next; each holds the decisions to go to. */
export interface DecisionLog { past: readonly Step[]; future: readonly Step[] }

export const emptyDecisionLog: DecisionLog = { past: [], future: [] };

/** The unit's review as it was decided here so far; an empty one where nothing was. */
export const reviewOf = ({ reviews }: Decisions, unit: string): Review => reviews.find((review) => review.unit === unit) ?? { unit, points: {}, reason: null };

/** A review that says nothing is none. */
export function withReview(decisions: Decisions, review: Review): Decisions {
  const others = decisions.reviews.filter(({ unit }) => unit !== review.unit);
  const empty = Object.keys(review.points).length === 0 && review.reason === null;
  return { ...decisions, reviews: empty ? others : [...others, review] };
}
