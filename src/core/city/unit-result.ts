import type { Scheme } from '../../schemes/schema';
import type { Basis, CityFinding, Review, UnitResult } from '../city';
import type { Place } from '../host';
import type { Report, ReportItem } from '../report';
import { effectOf } from '../rules';
import { totalsOf, type CountedItem } from '../totals';

export interface Given { figures: UnitResult['figures']; review: Review | null }

export type Reviewed = Pick<UnitResult, 'points' | 'basis' | 'figures' | 'review' | 'sections' | 'total' | 'complete' | 'low' | 'high' | 'grade'> & { problems: CityFinding[] };

interface Counted extends CountedItem { basis: Basis; base: number | null; problem: { found: string | number; place: Place | null } | null }

/** The preliminary review of one unit: the self-assessment's effective points, the figures before them (001 三), the city's own before those. */
export function unitResult(scheme: Scheme, unit: string, report: Report, { figures, review }: Given): Reviewed {
  const weights = new Map(report.items.map(({ code, weight }) => [code, weight]));
  const fits = ([code, { value }]: [string, { value: number }]): boolean => value >= 0 && value <= (weights.get(code) ?? -1);
  const given = Object.entries(figures);
  const usable = Object.fromEntries(given.filter(fits));
  const zeroed = new Set(report.complete ? [] : report.findings.flatMap(({ item, rule }) => (item !== null && effectOf(rule) === 'zero' ? [item] : [])));
  const items = report.items.map((item) => countedItem(item, zeroed, usable, review));
  const { sections, total, complete, low, high, grade } = totalsOf(scheme, items, report.bonusPoints, report.veto === true);
  const byItem = <Value>(value: (item: Counted) => Value): Record<string, Value> => Object.fromEntries(items.map((item) => [item.code, value(item)]));
  return {
    points: byItem(({ points }) => points), basis: byItem(({ basis }) => basis), figures: usable,
    review: effective(review, items), sections, total, complete, low, high, grade,
    problems: [
      ...given.filter((each) => !fits(each)).map(([item, figure]) => outOfRange(unit, item, figure, weights.get(item) ?? 0)),
      ...figuresThatDiffer(unit, report, usable), ...items.flatMap((item) => reviewProblem(unit, item)),
    ],
  };
}

function countedItem({ code, weight, points }: ReportItem, zeroed: ReadonlySet<string>, figures: Given['figures'], review: Review | null): Counted {
  const figure = figures[code]?.value;
  const base = figure ?? points;
  const self = { code, weight, points: base, most: base ?? (zeroed.has(code) ? 0 : weight ?? 0), basis: figure === undefined ? 'self' as const : 'figures' as const, base, problem: null };
  const typed = review?.points[code];
  const unreadable = review?.unreadable?.[code];
  const problem = unreadable ?? (typed !== undefined && typed !== null && !(weight !== null && typed >= 0 && typed <= weight) ? { found: typed, place: null } : null);
  if (problem !== null) return { ...self, points: null, most: weight ?? 0, basis: 'review', problem };
  return typed === undefined || typed === base ? self : { ...self, points: typed, most: typed ?? weight ?? 0, basis: 'review' };
}

/** What a review changes now; a point that the county or the figures have come to themselves is no change any more. */
function effective(review: Review | null, items: readonly Counted[]): Review | null {
  if (review === null) return null;
  const points = Object.fromEntries(items.flatMap(({ code, basis, points: own }) => (basis === 'review' ? [[code, own]] : [])));
  const reason = review.reason === null || review.reason.trim() === '' ? null : review.reason;
  return Object.keys(points).length === 0 && reason === null ? null : { ...review, points, reason };
}

function figuresThatDiffer(unit: string, report: Report, figures: Given['figures']): CityFinding[] {
  return Object.entries(figures).flatMap(([item, { source, place, value }]) => {
    const found = report.items.find(({ code }) => code === item)?.points ?? null;
    return found === value ? [] : [{ severity: found === null ? 'info' : 'warning', unit, file: source.file, place, rule: 'figure-differs', item, found, expected: value } as const];
  });
}

const outOfRange = (unit: string, item: string, { source, place, value }: UnitResult['figures'][string], max: number): CityFinding =>
  ({ severity: 'error', unit, file: source.file, place, rule: 'figure-unreadable', item, found: String(value), expected: { min: 0, max }, reason: 'out-of-range' });

const reviewProblem = (unit: string, { code, weight, problem }: Counted): CityFinding[] =>
  (problem === null ? [] : [{ severity: 'error', unit, file: null, place: problem.place, rule: 'review-unreadable', item: code, found: problem.found, expected: { min: 0, max: weight ?? 0 } }]);
