import type { Grade, Scheme } from '../schemes/schema';
import { add, compare, subtract } from './decimal';
import type { Finding, RuleId } from './finding';
import type { CardContext, ItemView } from './gather';
import type { GradeResult } from './report';
import { effectOf } from './rules';
import { readYesNo } from './states';

export interface ItemScore {
  code: string;
  /** Effective points; `null` where the item cannot be scored. */
  points: number | null;
  status: 'scored' | 'provisional' | 'unscored';
  reason: RuleId | null;
  /** The most that the item can still come to. */
  most: number;
}

export interface Score {
  items: ItemScore[];
  sections: { code: string; points: number; weight: number; complete: boolean }[];
  bonus: { code: string; points: number }[];
  bonusPoints: number;
  veto: boolean | null;
  total: number;
  low: number;
  high: number;
  complete: boolean;
  unscored: { count: number; weight: number };
  grade: GradeResult;
}

/** Card and findings → effective points, sums and grade. What cannot be scored is left out of the sums, and never counts as 0. */
export function score({ card, items: views, bonus: bonusViews }: CardContext, findings: readonly Finding[]): Score {
  const { scheme } = card;
  const items = views.map((view) => scoreItem(view, findings.filter(({ item }) => item === view.item.code)));
  const sections = scheme.sections.map((section) => {
    const own = items.filter(({ code }) => section.items.some((item) => item.code === code));
    return { code: section.code, points: sum(own), weight: section.weight, complete: own.every(({ points }) => points !== null) };
  });
  const bonus = bonusViews.map(({ bonus: { code }, typed }) => {
    const refused = findings.some(({ item, rule }) => item === code && effectOf(rule) === 'unscored');
    return { code, points: !refused && 'value' in typed ? typed.value : 0 };
  });
  const bonusPoints = add(...bonus.map(({ points }) => points));
  const total = add(...sections.map(({ points }) => points), bonusPoints);
  const open = items.filter(({ points }) => points === null);
  const high = add(total, ...scheme.sections.map((section) => stillPossible(section, views, items)));
  const vetoed = scheme.veto === null ? null : readYesNo(card.veto?.cell?.value ?? '') === true;
  const unscored = { count: open.length, weight: add(...open.map(({ code }) => views.find(({ item }) => item.code === code)?.weight ?? 0)) };
  return { items, sections, bonus, bonusPoints, veto: vetoed, total, low: total, high, complete: open.length === 0, unscored, grade: gradeResult(scheme, { total, low: total, high, vetoed: vetoed === true }) };
}

function scoreItem({ item, typed, weight, materials }: ItemView, findings: readonly Finding[]): ItemScore {
  const first = (effect: ReturnType<typeof effectOf>) => findings.find(({ rule }) => effectOf(rule) === effect);
  const unscored = first('unscored');
  const missing = materials.some(({ state }) => state === 'missing') && first('zero') !== undefined;
  const { code } = item;
  if (unscored !== undefined || typed === null || !('value' in typed)) {
    return { code, points: null, status: 'unscored', reason: unscored?.rule ?? 'missing-row', most: missing ? 0 : (weight ?? 0) };
  }
  const zero = first('zero');
  if (zero !== undefined) return { code, points: 0, status: 'scored', reason: zero.rule, most: 0 };
  const provisional = first('provisional');
  return { code, points: typed.value, status: provisional === undefined ? 'scored' : 'provisional', reason: provisional?.rule ?? null, most: typed.value };
}

const sum = (items: readonly ItemScore[]): number => add(...items.flatMap(({ points }) => (points === null ? [] : [points])));

/** What a section's unscored items can still bring; open weights share what the section's weight leaves. */
function stillPossible(section: Scheme['sections'][number], views: readonly ItemView[], items: readonly ItemScore[]): number {
  const own = views.filter(({ item }) => section.items.includes(item));
  const known = add(...own.map(({ weight }) => weight ?? 0));
  const left = own.some(({ weight }) => weight === null) && compare(section.weight, known) > 0 ? subtract(section.weight, known) : 0;
  const most = items.filter(({ code, points }) => points === null && own.some(({ item }) => item.code === code)).map((each) => each.most);
  return add(left, ...most);
}

/** The best grade whose bound the total reaches (001 五: 高于（含）); under a veto at most the cap (002 第七条). */
export function gradeOf(scheme: Scheme, total: number, vetoed: boolean): Grade {
  const reached = scheme.grades.find(({ min }) => compare(total, min) >= 0) ?? scheme.grades.at(-1);
  if (reached === undefined) throw new Error(`Scheme ${scheme.id} has no grades`);
  const cap = scheme.grades.find(({ key }) => key === scheme.veto?.cap);
  return vetoed && cap !== undefined && reached.min > cap.min ? cap : reached;
}

function gradeResult(scheme: Scheme, { total, low, high, vetoed }: { total: number; low: number; high: number; vetoed: boolean }): GradeResult {
  const { key, name, min } = gradeOf(scheme, total, vetoed);
  const next = scheme.grades.filter((grade) => grade.min > min && (!vetoed || grade.min <= (scheme.grades.find((each) => each.key === scheme.veto?.cap)?.min ?? 0))).at(-1);
  const settled = gradeOf(scheme, low, vetoed).key === gradeOf(scheme, high, vetoed).key;
  return { key, name, settled, gap: next === undefined || next.key === 'fail' ? null : { to: next.key, points: subtract(next.min, total) } };
}
