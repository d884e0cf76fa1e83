import type { CitySummary } from '../../core/city';
import { compare, subtract } from '../../core/decimal';
import { nameOf } from '../../core/report';
import { itemsOf } from '../../schemes/schema';
import type { Scheme } from '../../schemes/schema';

export interface LossItem { code: string; name: string; weight: number | null; mean: number | null; loss: number; /** 0..1 */ lossRate: number; zeroUnits: number; scored: number }

/** Items in which anything is lost, the most lost points first; items that nobody has scored are left out. */
export function lossItems({ statistics }: CitySummary, scheme: Scheme): LossItem[] {
  return itemsOf(scheme).flatMap((item): LossItem[] => {
    const known = statistics.items[item.code];
    if (known === undefined || known.loss === null || known.lossRate === null) return [];
    return [{ code: item.code, name: nameOf(item), weight: item.weight, mean: known.mean, loss: known.loss, lossRate: known.lossRate, zeroUnits: known.zeroUnits, scored: known.scored }];
  }).toSorted((left, right) => compare(right.loss, left.loss) || compare(right.lossRate, left.lossRate));
}

/** Who loses how much in an item, the most first; units without points last. */
export function lossUnits({ units }: CitySummary, code: string): { unit: string; points: number | null; loss: number | null }[] {
  return units.map(({ unit, points, report }) => {
    const weight = report.items.find((item) => item.code === code)?.weight ?? null;
    const own = points[code] ?? null;
    return { unit, points: own, loss: own === null || weight === null ? null : subtract(weight, own) };
  }).toSorted((left, right) => (right.loss ?? -1) - (left.loss ?? -1));
}
