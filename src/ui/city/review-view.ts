import type { Basis, UnitResult } from '../../core/city';
import { add, compare, subtract } from '../../core/decimal';
import type { ReportItem } from '../../core/report';

/** One item of a unit: what the county gave itself, what counts after the rules, and what the city gives. */
export interface ReviewView {
  item: ReportItem;
  /** Where 初评 starts: the province's or the bank's figure, else the effective points. */
  start: number | null;
  points: number | null;
  basis: Basis;
  /** `points` less what the county typed; `null` where either is missing. */
  difference: number | null;
  findings: UnitResult['findings'];
}

/** A unit's items in the official order. */
export function reviewViews(unit: UnitResult): ReviewView[] {
  return unit.report.items.map((item) => {
    const points = unit.points[item.code] ?? null;
    return {
      item, points,
      start: startOf(unit, item.code),
      basis: unit.basis[item.code] ?? 'self',
      difference: points === null || item.typed === null ? null : subtract(points, item.typed),
      findings: unit.findings.filter(({ finding }) => finding.item === item.code),
    };
  });
}

/** Where the review of an item starts. */
export const startOf = ({ figures, report }: UnitResult, item: string): number | null =>
  figures[item]?.value ?? report.items.find(({ code }) => code === item)?.points ?? null;

/** Worth a second look: the city's points are not the county's, or something was found. */
export const isNotable = ({ difference, points, findings }: ReviewView): boolean =>
  points === null || (difference !== null && compare(difference, 0) !== 0) || findings.some(({ finding, status }) => finding.severity !== 'info' && status === 'open');

/** The sum of what the county typed, the bonus included, before any rule. Items without a number are left out. */
export const typedTotal = ({ report }: UnitResult): number => add(...report.items.map(({ typed }) => typed ?? 0), report.bonusPoints);
