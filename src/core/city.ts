import type { Refusal, Place } from './host';
import type { Bounds, Finding } from './finding';
import type { GradeResult, Report } from './report';

/** A file as it came in: what every number of a summary is traced to. */
export interface Source {
  /** The path or name under which the person gave it. */
  file: string;
  /** Of its bytes, in lower-case hexadecimal digits. */
  sha256: string;
  /** When it was last changed, ISO 8601; `null` where that is not known. */
  modified: string | null;
}

/** One card of one file. A file may hold several. */
export interface Submission { source: Source; report: Report }

export interface RefusedFile { file: string; refusal: Refusal }

/** A city's units as the province knows them, in the official order. */
export interface Roster {
  /** `null` for a person's own list without a heading. */
  city: string | null;
  units: RosterUnit[];
}

export interface RosterUnit { name: string; /** Other spellings in circulation. */ aliases: string[] }

/** Points or facts that the province's centre or the bank gives for A items (001 三), one row of their table. */
export interface FigureRow {
  source: Source;
  /** As the table spells it. */
  unit: string;
  /** The unit's city where the table has a column for it; rows of another city are passed over. */
  city?: string | null;
  /** By item: points as given, or as the given facts make them; `null` with the reason where they cannot be read. */
  points: Record<string, Figure>;
}

export interface Figure {
  value: number | null;
  place: Place;
  reason: FigureReason | null;
  /** What stands in the cell, or in the cells of the facts. */
  found: string;
  /** The facts that the points were made from, by id; empty where points are given. */
  facts: Record<string, number | string | boolean>;
}

/** Why a cell of the figures gives no points. Blank cells are no figures. */
export type FigureReason =
  /** No number, no yes or no, none of a choice: `约2`, `2/3`. */
  | 'not-readable'
  | 'date' | 'error-value' | 'formula-without-value'
  /** Points outside 0 and the weight, or a fact outside its bounds. */
  | 'out-of-range'
  /** 0.93 for a share, without a percent sign: 93%, or not one in a hundred. */
  | 'percent-unclear'
  /** Facts are there, but not all that the rule needs. */
  | 'facts-missing'
  /** The text leaves a range, in which a person judges: points must be given. */
  | 'judged'
  /** Materials tell the points of class B (001 三), not figures. */
  | 'not-class-a';

/** What the city itself decided on a unit in its preliminary review (初评), typed over in the summary. */
export interface Review {
  unit: string;
  /** By item, only where they differ from what the review started from; `null` where the cell was emptied. */
  points: Record<string, number | null>;
  /** By item, what was typed and is no number; such an item has no points. */
  unreadable?: Record<string, { found: string; place: Place }>;
  /** Empty where it was cleared, `null` where nothing was said. */
  reason: string | null;
}

/** How a finding stands with the city: to be mended, mended, or accepted as it is. */
export type FindingStatus = 'open' | 'mended' | 'accepted';

/** A finding of an earlier summary, kept so that it can be closed. `id` is that of `findingId`. */
export interface PastFinding {
  id: string; unit: string; item: string | null; message: string; expected: string; place: string; clause: string; status: FindingStatus;
  /** What the county wrote on its return slip, and whether it ticked the finding as mended. */
  answer: { ticked: boolean; text: string } | null;
}

/** What an earlier city workbook holds beyond the counties' own numbers. Read back before it is made anew. */
export interface CityBook {
  scheme: { id: string; version: string };
  city: string | null;
  year: number | null;
  /** Which file stood behind each unit. */
  sources: { unit: string; file: string; sha256: string }[];
  /** The points that counted for each unit when it was made, by item. */
  points: Record<string, Record<string, number | null>>;
  reviews: Review[];
  findings: PastFinding[];
}

/** A county's answers on its return slip. */
export interface SlipAnswers { unit: string; answers: { id: string; ticked: boolean; text: string }[] }

export interface CityInput {
  submissions: readonly Submission[];
  refused: readonly RefusedFile[];
  roster: Roster | null;
  /** By unit, the `submissionKey` of the card that counts where there are several; the later file is proposed. */
  choices?: Readonly<Record<string, string>>;
  /** By `submissionKey`, the unit that a person assigned where the card itself names none or an unknown one. */
  assigned?: Readonly<Record<string, string>>;
  figures?: readonly FigureRow[];
  /** The earlier city workbook with the city's own decisions. */
  previous?: CityBook | null;
  /** Reviews made since; they go before those of `previous`. */
  reviews?: readonly Review[];
  slips?: readonly SlipAnswers[];
  /** By the identity of a finding, what a person decided since; it goes before what `previous` says. */
  statuses?: Readonly<Record<string, Exclude<FindingStatus, 'mended'>>>;
}

/** Findings about the set of workbooks, not about one card. */
export type CityFinding = { severity: 'error' | 'warning' | 'info'; unit: string | null; file: string | null; place: Place | null } & (
  | { rule: 'unknown-unit'; found: string | null; expected: string[] }
  | { rule: 'duplicate-unit'; found: string[]; expected: string; /** Told apart item by item. */ differences: ItemDifference[] }
  | { rule: 'missing-unit'; found: null; expected: string }
  | { rule: 'scheme-mismatch' | 'year-mismatch'; found: string | number | null; expected: string | number }
  /** The same bytes under two names: counted once. */
  | { rule: 'same-file'; found: string; expected: string }
  /** The province's or the bank's figure is not what the county gave itself; the former counts. */
  | { rule: 'figure-differs'; item: string; found: number | null; expected: number }
  | { rule: 'figure-unreadable'; item: string; found: string; expected: Bounds; reason: FigureReason }
  /** A row of figures for a unit that is not known here. */
  | { rule: 'figure-unit'; found: string; expected: string[] }
  /** Two tables give one unit's item different points; those given later count. */
  | { rule: 'figure-conflict'; item: string; found: number; expected: number }
  /** What stands in 初评 cannot count as points; the item has none until it is mended. */
  | { rule: 'review-unreadable'; item: string; found: string | number; expected: Bounds }
  /** There are points of the city's own for a unit that has no card now; they are kept for it. */
  | { rule: 'review-unused'; found: string; expected: null }
  /** The earlier summary is of another scheme or year: nothing of it is taken over. */
  | { rule: 'previous-mismatch'; found: string | number; expected: string | number });

export type CityRuleId = CityFinding['rule'];

export type CityFindingOf<Id extends CityRuleId> = Extract<CityFinding, { rule: Id }>;

export interface ItemDifference { item: string; left: number | null; right: number | null }

/** Where the points of the preliminary review come from. */
export type Basis = 'self' | 'figures' | 'review';

export interface UnitResult {
  /** As the roster spells it, else as the card does. */
  unit: string;
  /** Equal totals share a rank (1, 2, 2, 4); `null` while incomplete. */
  rank: number | null;
  source: Source;
  /** The self-assessment. */
  report: Report;
  /** Cards of the same unit that do not count, kept in the record. */
  superseded: Submission[];
  /** By item, the points of the preliminary review: the effective points, the figures of A items before them, the city's own before those. */
  points: Record<string, number | null>;
  basis: Record<string, Basis>;
  /** The place that each figure came from. */
  figures: Record<string, { source: Source; place: Place; value: number }>;
  review: Review | null;
  sections: { code: string; points: number; weight: number; complete: boolean }[];
  total: number;
  complete: boolean;
  low: number;
  high: number;
  grade: GradeResult;
  /** Each with the identity by which it is known again. */
  findings: { id: string; finding: Finding; status: FindingStatus; answer: PastFinding['answer'] }[];
  /** Findings of the earlier summary that are mended now. */
  closed: PastFinding[];
  /** What changed since the earlier summary; `null` where the unit was not in it. */
  changed: ItemDifference[] | null;
}

export interface CitySummary {
  city: string | null;
  scheme: { id: string; version: string };
  year: number | null;
  /** By rank, then the incomplete ones by total; ties in the roster's order. */
  units: UnitResult[];
  /** Units of the roster without a card. */
  missing: string[];
  findings: CityFinding[];
  refused: RefusedFile[];
  /** What was decided earlier on units that have no card now, for when one comes. */
  kept: { reviews: Review[]; findings: PastFinding[] };
  /** Cards that count for no unit, with the finding's rule that says why. */
  outside: { submission: Submission; rule: 'unknown-unit' | 'scheme-mismatch' | 'year-mismatch' | 'same-file' }[];
  statistics: {
    /** Complete units only. */
    counts: Record<GradeResult['key'], number>;
    /** Excellent units of the complete ones, to two decimals, half up (000: 139 of 168 is 82.74%); `null` without a complete unit. */
    excellentRate: string | null;
    /** By item, over the units in which it is scored. `lossRate` is in 0..1 of the weight. */
    items: Record<string, { mean: number | null; loss: number | null; lossRate: number | null; zeroUnits: number; scored: number }>;
  };
}

/** A card's identity within a batch. */
export const submissionKey = ({ source, report }: Submission): string => `${source.sha256} ${source.file} ${report.sheet} ${report.items.find(({ place }) => place !== null)?.place?.row ?? ''}`;
