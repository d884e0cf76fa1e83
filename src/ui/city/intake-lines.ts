import { submissionKey } from '../../core/city';
import type { CitySummary, Submission, UnitResult } from '../../core/city';
import type { Refusal } from '../../core/host';
import { submissionsOf } from './city-input';
import type { CityFile, LineFilter } from './city-state';
import type { Decisions } from './decisions';

/** How a file or a unit stands, the gravest first: this is the order of the list. */
const ORDER = ['refused', 'unknown-unit', 'scheme-mismatch', 'year-mismatch', 'duplicate', 'city-book', 'figures', 'roster', 'errors', 'missing', 'warnings', 'ready', 'read', 'slips', 'same-file', 'superseded'] as const;

export type LineState = (typeof ORDER)[number];

/** One line of the list: a card of a file, a file without one, or a unit without a file. */
export interface IntakeLine {
  key: string;
  state: LineState;
  unit: string | null;
  path: string | null;
  refusal: Refusal | null;
  submission: Submission | null;
  /** Where the line's card is the one that counts for its unit. */
  result: UnitResult | null;
  errors: number;
  warnings: number;
}

const WITH_PROBLEMS: readonly LineState[] = ['refused', 'unknown-unit', 'scheme-mismatch', 'year-mismatch', 'duplicate', 'city-book', 'figures', 'roster', 'errors'];

/** Whether a line is one of those that the filter is for. */
export const matches = (filter: LineFilter, { state }: IntakeLine): boolean =>
  (filter === 'missing' ? state === 'missing' : filter === 'problems' ? WITH_PROBLEMS.includes(state) : state === 'warnings' || state === 'ready');

/** All lines, problems on top, then the units that are missing. */
export function intakeLines(files: readonly CityFile[], summary: CitySummary | null, decisions: Decisions): IntakeLine[] {
  const places = placesOf(summary);
  const lines = files.filter(({ path }) => !decisions.removed.includes(path)).flatMap((file) => linesOf(file, places, decisions));
  const missing = summary?.missing.map((unit): IntakeLine => ({ ...NOTHING, key: `missing ${unit}`, state: 'missing', unit })) ?? [];
  return [...lines, ...missing].toSorted((left, right) => ORDER.indexOf(left.state) - ORDER.indexOf(right.state));
}

const NOTHING: Omit<IntakeLine, 'key' | 'state'> = { unit: null, path: null, refusal: null, submission: null, result: null, errors: 0, warnings: 0 };

type Stand = { state: 'counts' | 'superseded'; result: UnitResult } | { state: CitySummary['outside'][number]['rule'] };

/** How each card stands, by its key. */
function placesOf(summary: CitySummary | null): Map<string, Stand> {
  const places = new Map<string, Stand>();
  for (const result of summary?.units ?? []) {
    places.set(submissionKey(result), { state: 'counts', result });
    for (const submission of result.superseded) places.set(submissionKey(submission), { state: 'superseded', result });
  }
  for (const { submission, rule } of summary?.outside ?? []) places.set(submissionKey(submission), { state: rule });
  return places;
}

function linesOf(file: CityFile, places: Map<string, Stand>, decisions: Decisions): IntakeLine[] {
  const { path, read } = file;
  if (read.kind === 'refused') return [{ ...NOTHING, key: path, state: 'refused', path, refusal: read.refusal }];
  if (read.kind !== 'cards') return [{ ...NOTHING, key: path, state: read.kind === 'city' ? 'city-book' : read.kind, path }];
  return submissionsOf(file).map((submission): IntakeLine => {
    const key = submissionKey(submission);
    const stand = places.get(key);
    const line = { ...NOTHING, key, path, submission, unit: submission.report.unit };
    if (stand === undefined) return { ...line, state: 'read' };
    if (!('result' in stand)) return { ...line, state: stand.state };
    const { result } = stand;
    if (stand.state === 'superseded') return { ...line, state: 'superseded', unit: result.unit };
    const count = (severity: string): number => result.findings.filter(({ finding, status }) => finding.severity === severity && status === 'open').length;
    const [errors, warnings] = [count('error'), count('warning')];
    const undecided = result.superseded.length > 0 && decisions.choices[result.unit] === undefined;
    return { ...line, unit: result.unit, result, errors, warnings, state: undecided ? 'duplicate' : errors > 0 ? 'errors' : warnings > 0 ? 'warnings' : 'ready' };
  });
}
