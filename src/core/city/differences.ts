import type { ItemDifference } from '../city';

/** Item by item, where two sets of points are not the same; no points are not 0. */
export function differencesBetween(left: Readonly<Record<string, number | null>>, right: Readonly<Record<string, number | null>>): ItemDifference[] {
  const items = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...items].map((item) => ({ item, left: left[item] ?? null, right: right[item] ?? null })).filter((each) => each.left !== each.right);
}
