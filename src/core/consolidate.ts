import type { Scheme } from '../schemes/schema';
import type { CityBook, CityFinding, CityInput, CitySummary, PastFinding, Review, SlipAnswers, UnitResult } from './city';
import { assignFigures, type AssignedFigures } from './city/assign-figures';
import { assignUnits } from './city/assign-units';
import { countingCard, type Counting } from './city/counting-card';
import { differencesBetween } from './city/differences';
import { unitMatcher, type UnitMatch } from './city/match-unit';
import { mergeReviews } from './city/merge-reviews';
import { rankUnits } from './city/rank-units';
import { statisticsOf } from './city/statistics';
import { trackFindings } from './city/track-findings';
import { unitResult, type Reviewed } from './city/unit-result';

/**
 * The counties' cards as they came → one summary in which every number can be traced: units told apart, one card a unit,
 * the preliminary review (001 四) over the self-assessments, ranks, statistics, and what became of earlier findings.
 */
export function consolidate(scheme: Scheme, input: CityInput): CitySummary {
  const { roster, refused, choices, figures = [], reviews = [], slips = [] } = input;
  const assigned = assignUnits(scheme, input);
  const mismatch = previousMismatch(scheme, assigned.year, input.previous ?? null);
  const previous = mismatch.length > 0 ? null : input.previous ?? null;
  const chosen = new Map(Object.entries(choices ?? {}));
  const countings = assigned.units.map(({ unit, cards }) => ({ unit, counting: countingCard(unit, cards, chosen.get(unit)) }));
  const present = new Set(countings.map(({ unit }) => unit));
  const match = matcherOf(roster, present);
  const given = assignFigures(scheme, figures, roster?.city ?? null, match);
  const reviewed = mergeReviews([...previous?.reviews ?? [], ...reviews], present, match);
  const past = pastOf(previous, slips, input.statuses ?? {});
  const results = countings.map(({ unit, counting }) => resultOf(scheme, unit, counting, given, reviewed.byUnit.get(unit) ?? null, past));
  const units = rankUnits(results.map(({ result }) => result));
  const missing = missingOf(roster, previous, present);
  return {
    city: roster?.city ?? previous?.city ?? null,
    scheme: { id: scheme.id, version: scheme.version },
    year: assigned.year,
    units,
    missing,
    findings: bySeverity([
      ...mismatch, ...assigned.findings, ...countings.flatMap(({ counting }) => counting.findings), ...missing.map(missingUnit),
      ...given.findings, ...reviewed.findings, ...results.flatMap(({ problems }) => problems),
    ]),
    refused: [...refused],
    kept: { reviews: reviewed.kept, findings: previous?.findings.filter(({ unit }) => unit !== '' && !present.has(unit)) ?? [] },
    outside: assigned.outside,
    statistics: statisticsOf(scheme, units),
  };
}

/** Over all units that are known here, whether by the roster or by a card. */
function matcherOf(roster: CityInput['roster'], present: ReadonlySet<string>): (spelling: string) => UnitMatch {
  const listed = new Set(roster?.units.map(({ name }) => name));
  const others = [...present].filter((name) => !listed.has(name)).map((name) => ({ name, aliases: [] }));
  return unitMatcher({ city: roster?.city ?? null, units: [...roster?.units ?? [], ...others] });
}

interface Past { findings: ReadonlyMap<string, PastFinding[]>; answers: ReadonlyMap<string, PastFinding['answer']>; points: ReadonlyMap<string, Record<string, number | null>>; statuses: NonNullable<CityInput['statuses']> }

function pastOf(previous: CityBook | null, slips: readonly SlipAnswers[], statuses: Past['statuses']): Past {
  const findings = new Map<string, PastFinding[]>();
  for (const finding of previous?.findings ?? []) {
    const own = findings.get(finding.unit);
    if (own === undefined) findings.set(finding.unit, [finding]);
    else own.push(finding);
  }
  const answers = new Map(slips.flatMap((slip) => slip.answers.map(({ id, ticked, text }) => [id, { ticked, text }] as const)));
  return { findings, answers, points: new Map(Object.entries(previous?.points ?? {})), statuses };
}

function resultOf(scheme: Scheme, unit: string, { counts: { source, report }, superseded }: Counting, given: AssignedFigures, review: Review | null, past: Past): { result: UnitResult; problems: Reviewed['problems'] } {
  const { problems, ...own } = unitResult(scheme, unit, report, { figures: given.byUnit.get(unit) ?? {}, review });
  const before = past.points.get(unit);
  const result: UnitResult = {
    unit, rank: null, source, report, superseded, ...own,
    ...trackFindings(unit, report.findings, past.findings.get(unit) ?? [], past.answers, past.statuses),
    changed: before === undefined ? null : differencesBetween(before, own.points),
  };
  return { result, problems };
}

/** Of the roster, and of the earlier summary, without a card now. */
function missingOf(roster: CityInput['roster'], previous: CityBook | null, present: ReadonlySet<string>): string[] {
  const expected = [...roster?.units.map(({ name }) => name) ?? [], ...previous?.sources.map(({ unit }) => unit) ?? []];
  return [...new Set(expected)].filter((unit) => !present.has(unit));
}

function previousMismatch(scheme: Scheme, year: number | null, previous: CityBook | null): CityFinding[] {
  if (previous === null) return [];
  const at = { severity: 'error', unit: null, file: null, place: null, rule: 'previous-mismatch' } as const;
  if (previous.scheme.id !== scheme.id) return [{ ...at, found: previous.scheme.id, expected: scheme.id }];
  return previous.year === null || year === null || previous.year === year ? [] : [{ ...at, found: previous.year, expected: year }];
}

const missingUnit = (unit: string): CityFinding => ({ severity: 'error', unit, file: null, place: null, rule: 'missing-unit', found: null, expected: unit });

const SEVERITIES = ['error', 'warning', 'info'] as const;

const bySeverity = (findings: readonly CityFinding[]): CityFinding[] => SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
