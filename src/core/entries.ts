import type { BonusView, ItemView } from './gather';
import type { Place } from './host';
import type { NumberReading } from './number';

/** A place where points are typed, and what stands there. `clause` has the document's number before it. */
export interface Entry { code: string; max: number; clause: string; place: Place; typed: NumberReading; /** It may stay empty. */ optional: boolean }

/** Every place where points are typed: the items that have one row and a known weight, and the bonus. */
export function entriesOf(document: string, items: readonly ItemView[], bonus: readonly BonusView[]): Entry[] {
  const clauseOf = ({ clause }: { clause: string }): string => `${document} ${clause}`;
  return [
    ...items.flatMap(({ item, row, weight, typed }): Entry[] =>
      (row === null || weight === null || typed === null ? [] : [{ code: item.code, max: weight, clause: clauseOf(item), place: row.points.place, typed, optional: false }])),
    ...bonus.flatMap(({ bonus: each, reading, typed }): Entry[] =>
      (reading === null ? [] : [{ code: each.code, max: each.max, clause: clauseOf(each), place: reading.place, typed, optional: true }])),
  ];
}
