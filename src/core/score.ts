import { add } from './decimal';
import type { Finding, RuleId } from './finding';
import type { CardContext, ItemView } from './gather';
import { effectOf } from './rules';
import { readYesNo } from './states';
import { totalsOf, type CountedItem, type Totals } from './totals';

export interface ItemScore extends CountedItem {
  /** `points` are the effective ones; `reason` says why there are none, or why they are not those that were typed. */
  status: 'scored' | 'provisional' | 'unscored';
  reason: RuleId | null;
}

export interface Score extends Totals {
  items: ItemScore[];
  bonus: { code: string; points: number }[];
  bonusPoints: number;
  veto: boolean | null;
}

/** Card and findings → effective points, sums and grade. What cannot be scored is left out of the sums, and never counts as 0. */
export function score({ card, items: views, bonus: bonusViews }: CardContext, findings: readonly Finding[]): Score {
  const { scheme } = card;
  const items = views.map((view) => scoreItem(view, findings.filter(({ item }) => item === view.item.code)));
  const bonus = bonusViews.map(({ bonus: { code }, typed }) => {
    const refused = findings.some(({ item, rule }) => item === code && effectOf(rule) === 'unscored');
    return { code, points: !refused && 'value' in typed ? typed.value : 0 };
  });
  const bonusPoints = add(...bonus.map(({ points }) => points));
  const veto = scheme.veto === null ? null : readYesNo(card.veto?.cell?.value ?? '') === true;
  return { ...totalsOf(scheme, items, bonusPoints, veto === true), items, bonus, bonusPoints, veto };
}

function scoreItem({ item: { code }, typed, weight, materials }: ItemView, findings: readonly Finding[]): ItemScore {
  const first = (effect: ReturnType<typeof effectOf>) => findings.find(({ rule }) => effectOf(rule) === effect);
  const unscored = first('unscored');
  const missing = materials.some(({ state }) => state === 'missing') && first('zero') !== undefined;
  if (unscored !== undefined || typed === null || !('value' in typed)) {
    return { code, weight, points: null, status: 'unscored', reason: unscored?.rule ?? 'missing-row', most: missing ? 0 : (weight ?? 0) };
  }
  const zero = first('zero');
  if (zero !== undefined) return { code, weight, points: 0, status: 'scored', reason: zero.rule, most: 0 };
  const provisional = first('provisional');
  return { code, weight, points: typed.value, status: provisional === undefined ? 'scored' : 'provisional', reason: provisional?.rule ?? null, most: typed.value };
}
