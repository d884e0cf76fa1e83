import type { Grade, Scheme } from '../schemes/schema';
import { add, compare, subtract } from './decimal';
import type { GradeResult } from './report';

/** An item's points as they count. */
export interface CountedItem {
  code: string;
  /** `null` while a scheme's open weight is not filled in. */
  weight: number | null;
  /** `null` where the item cannot be scored. */
  points: number | null;
  /** The most that an item without points can still come to. */
  most: number;
}

export interface Totals {
  sections: { code: string; points: number; weight: number; complete: boolean }[];
  /** Sum of the scored items' points and the bonus. */
  total: number;
  /** The lowest and the highest total that the items without points still allow. */
  low: number;
  high: number;
  complete: boolean;
  unscored: { count: number; weight: number };
  grade: GradeResult;
}

/**
 * All sums over a unit's items, whoever gave the points. What has no points is left out of the sums, and never counts as 0.
 *
 * @param items in any order; an item of the scheme that is not among them has no points, and its weight can still be reached
 */
export function totalsOf(scheme: Scheme, items: readonly CountedItem[], bonusPoints: number, vetoed: boolean): Totals {
  const given = new Map(items.map((item) => [item.code, item]));
  const parts = scheme.sections.map((section) => {
    const own = section.items.map(({ code, weight }): CountedItem => given.get(code) ?? { code, weight, points: null, most: weight ?? 0 });
    return { section, own, open: own.filter(({ points }) => points === null) };
  });
  const sections = parts.map(({ section: { code, weight }, own, open }) => ({ code, points: add(...own.map(({ points }) => points ?? 0)), weight, complete: open.length === 0 }));
  const open = parts.flatMap((part) => part.open);
  const total = add(...sections.map(({ points }) => points), bonusPoints);
  const high = add(total, ...parts.map(({ section, own }) => leftByOpenWeights(section, own)), ...open.map(({ most }) => most));
  return {
    sections, total, low: total, high, complete: open.length === 0,
    unscored: { count: open.length, weight: add(...open.map(({ weight }) => weight ?? 0)) },
    grade: gradeResult(scheme, total, high, vetoed),
  };
}

/** Items whose weight is open share what the section's weight leaves. */
function leftByOpenWeights({ weight }: Scheme['sections'][number], own: readonly CountedItem[]): number {
  if (own.every((item) => item.weight !== null)) return 0;
  const known = add(...own.map((item) => item.weight ?? 0));
  return compare(weight, known) > 0 ? subtract(weight, known) : 0;
}

/** The best grade whose bound the total reaches (001 五: 高于（含）); under a veto at most the cap (002 第七条). */
export function gradeOf(scheme: Scheme, total: number, vetoed: boolean): Grade {
  const reached = scheme.grades.find(({ min }) => compare(total, min) >= 0) ?? scheme.grades.at(-1);
  if (reached === undefined) throw new Error(`Scheme ${scheme.id} has no grades`);
  const cap = scheme.grades.find(({ key }) => key === scheme.veto?.cap);
  return vetoed && cap !== undefined && reached.min > cap.min ? cap : reached;
}

/** Settled where the lowest total, which is the present one, and the highest fall into one grade. */
function gradeResult(scheme: Scheme, total: number, high: number, vetoed: boolean): GradeResult {
  const { key, name, min } = gradeOf(scheme, total, vetoed);
  const next = scheme.grades.filter((grade) => grade.min > min && (!vetoed || grade.min <= (scheme.grades.find((each) => each.key === scheme.veto?.cap)?.min ?? 0))).at(-1);
  const settled = key === gradeOf(scheme, high, vetoed).key;
  return { key, name, settled, gap: next === undefined || next.key === 'fail' ? null : { to: next.key, points: subtract(next.min, total) } };
}
