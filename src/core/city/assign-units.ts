import type { Scheme } from '../../schemes/schema';
import { submissionKey, type CityFinding, type CityInput, type CitySummary, type Submission } from '../city';
import { fold } from '../text';
import { unitMatcher, type UnitMatch } from './match-unit';
import { yearOfBatch } from './year-of-batch';

/** Which cards stand for which unit, before it is decided which of several counts. */
export interface Assigned {
  /** Units with a card: the roster's in its order, then others as they come. */
  units: { unit: string; cards: Submission[] }[];
  outside: CitySummary['outside'];
  findings: CityFinding[];
  year: number | null;
}

/** Sets aside what is of another scheme or year, the same file again, or of no unit that is known; all others go to their units. */
export function assignUnits(scheme: Scheme, { submissions, roster, assigned, choices }: CityInput): Assigned {
  const outside: Assigned['outside'] = [];
  const findings: CityFinding[] = [];
  /** One finding a file, however many cards are in it. */
  const again = new Map<string, CityFinding>();
  const setAside = (submission: Submission, finding: CityFinding & { rule: Assigned['outside'][number]['rule'] }): void => {
    outside.push({ submission, rule: finding.rule });
    if (finding.rule !== 'same-file') findings.push(finding);
    else again.set(finding.found, finding);
  };
  const at = ({ source, report }: Submission, unit: string | null) => ({ severity: 'error' as const, unit, file: source.file, place: report.unitPlace });
  const match = roster === null ? null : unitMatcher(roster);
  const byPerson = new Map(Object.entries(assigned ?? {}));
  const nameOf = (submission: Submission): UnitMatch => unitOf(submission, byPerson.get(submissionKey(submission)), match);
  const ofScheme = submissions.filter((submission) => {
    const { id } = submission.report.scheme;
    if (id !== scheme.id) setAside(submission, { ...at(submission, submission.report.unit), rule: 'scheme-mismatch', found: id, expected: scheme.id });
    return id === scheme.id;
  });
  const named = ofScheme.map((submission) => ({ submission, match: nameOf(submission) }));
  const year = yearOfBatch(ofScheme.map(({ report }) => report), scheme.year);
  const kept = firstFiles(named, new Set(Object.values(choices ?? {})));
  const units = new Map(roster?.units.map(({ name }) => [fold(name), { unit: name, cards: [] as Submission[] }]));
  for (const { submission, match: { unit, candidates } } of named) {
    const { source, report } = submission;
    const first = kept.get(source.sha256) ?? source.file;
    if (first !== source.file) setAside(submission, { ...at(submission, unit), severity: 'info', rule: 'same-file', found: source.file, expected: first });
    else if (year !== null && report.yearStated && report.year !== year) setAside(submission, { ...at(submission, unit), rule: 'year-mismatch', found: report.year, expected: year });
    else if (unit === null) setAside(submission, { ...at(submission, null), rule: 'unknown-unit', found: report.unit, expected: candidates });
    else {
      const key = fold(unit);
      const own = units.get(key) ?? { unit, cards: [] };
      own.cards.push(submission);
      units.set(key, own);
    }
  }
  return { units: [...units.values()].filter(({ cards }) => cards.length > 0), outside, findings: [...findings, ...again.values()], year };
}

/** A person's word first, then the card's own words, then the file's name where the card names no unit or leaves a choice that the name settles. */
function unitOf({ source, report }: Submission, assigned: string | undefined, match: ((spelling: string) => UnitMatch) | null): UnitMatch {
  if (assigned !== undefined) return only(match?.(assigned).unit ?? assigned.trim());
  if (match === null) return report.unit === null ? { unit: null, candidates: [] } : only(report.unit);
  const byWords = report.unitWords === null ? NONE : match(report.unitWords);
  const byCard = byWords.candidates.length > 0 || report.unit === null ? byWords : match(report.unit);
  if (byCard.unit !== null) return byCard;
  const byFile = match(source.file);
  const settles = byFile.unit !== null && (report.unit === null || byCard.candidates.includes(byFile.unit));
  return settles ? byFile : { unit: null, candidates: [...new Set([...byCard.candidates, ...byFile.candidates])] };
}

const NONE: UnitMatch = { unit: null, candidates: [] };

const only = (unit: string): UnitMatch => ({ unit, candidates: [unit] });

/** By SHA-256, the name that counts of files with the same bytes: the chosen one, else the first that names a unit, else the first. */
function firstFiles(named: readonly { submission: Submission; match: UnitMatch }[], chosen: ReadonlySet<string>): Map<string, string> {
  const best = new Map<string, { file: string; rank: number }>();
  for (const { submission, match } of named) {
    const { sha256, file } = submission.source;
    const rank = chosen.has(submissionKey(submission)) ? 2 : match.unit === null ? 0 : 1;
    if (rank > (best.get(sha256)?.rank ?? -1)) best.set(sha256, { file, rank });
  }
  return new Map([...best].map(([sha256, { file }]) => [sha256, file]));
}
