import type { Item, Scheme } from '../schemes/schema';
import { itemsOf } from '../schemes/schema';
import { add, compare, subtract } from './decimal';
import type { GradeResult, Report, ReportItem } from './report';
import { gradeOf } from './totals';

/** One thing that lifts the total. */
export interface Advice {
  kind: 'material' | 'fill' | 'level';
  /** The items that gain by it: several where they share a missing document. */
  items: string[];
  /** Official words of the missing documents, or of the level to reach. */
  texts: string[];
  /** Points now and then, for a single item's next level; `null` otherwise. */
  step: { from: number; to: number } | null;
  /** Points to be gained; the most that is possible where it is not certain (`fill`). */
  gain: number;
  certain: boolean;
  /** Total and grade with this alone. */
  total: number;
  grade: { key: GradeResult['key']; name: string };
  /** The grade that is reached when everything down to here is done, where it is better than the one before. */
  crosses: { key: GradeResult['key']; name: string } | null;
}

type Step = Pick<Advice, 'kind' | 'items' | 'texts' | 'step' | 'gain' | 'certain'>;

/** What lifts the total most for the least: missing documents first, then blank items, then each item's next level; each by recoverable points. */
export function advise(report: Report, scheme: Scheme): Advice[] {
  const official = new Map(itemsOf(scheme).map((item) => [item.code, item]));
  const byGain = (steps: Step[]) => steps.filter(({ gain }) => gain > 0).toSorted((left, right) => compare(right.gain, left.gain));
  const steps = [
    ...byGain(fromMaterials(report)),
    ...byGain(report.items.flatMap(fromBlank)),
    ...byGain(report.items.flatMap((item) => fromLevel(item, official.get(item.code)))),
  ];
  const vetoed = report.veto === true;
  const grade = (total: number) => {
    const { key, name } = gradeOf(scheme, total, vetoed);
    return { key, name };
  };
  let reached = report.total;
  return steps.map((step) => {
    const total = add(report.total, step.gain);
    const before = grade(reached);
    reached = add(reached, step.gain);
    const after = grade(reached);
    return { ...step, total, grade: grade(total), crosses: after.key === before.key ? null : after };
  });
}

/** Items that lost their points to the same documents come back together. */
function fromMaterials(report: Report): Step[] {
  const groups = new Map<string, Step>();
  for (const item of report.items) {
    const missing = item.materials.filter(({ state }) => state === 'missing');
    if (missing.length === 0 || item.reason !== 'missing-material') continue;
    const key = missing.map(({ id }) => id).join(' ');
    const group = groups.get(key) ?? { kind: 'material', items: [], texts: missing.map(({ text }) => text), step: null, gain: 0, certain: true };
    groups.set(key, { ...group, items: [...group.items, item.code], gain: add(group.gain, item.typed ?? 0) });
  }
  return [...groups.values()];
}

/** An item that counts nothing for want of readable points. */
function fromBlank({ code, points, place, weight, materials }: ReportItem): Step[] {
  if (points !== null || place === null || weight === null || materials.some(({ state }) => state === 'missing')) return [];
  return [{ kind: 'fill', items: [code], texts: [], step: null, gain: weight, certain: false }];
}

/** The next higher level of the official standard, or the next points that it allows. */
function fromLevel({ code, points, weight, materials }: ReportItem, official: Item | undefined): Step[] {
  if (points === null || weight === null || official === undefined || compare(points, weight) >= 0 || materials.some(({ state }) => state === 'missing')) return [];
  const next = official.allowed.flatMap((each) => (typeof each === 'number' ? [each] : [nextInRange(points, each)])).filter((each) => compare(each, points) > 0 && compare(each, weight) <= 0).toSorted(compare)[0];
  if (next === undefined) return [];
  const level = official.levels.find((each) => (typeof each.points === 'number' ? each.points === next : next >= each.points.min && next <= each.points.max));
  return [{ kind: 'level', items: [code], texts: level === undefined ? [] : [level.text], step: { from: points, to: next }, gain: subtract(next, points), certain: true }];
}

/** The lowest value of a range above the points: its minimum, the next multiple of its step, or its maximum where it takes any value. */
function nextInRange(points: number, { min, max, step }: { min: number; max: number; step?: number | undefined }): number {
  if (compare(min, points) > 0) return min;
  if (step === undefined) return max;
  const steps = Math.floor(subtract(points, min) / step) + 1;
  return add(min, ...Array.from({ length: steps }, () => step));
}
