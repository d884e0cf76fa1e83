import { YES } from '../../core/states';
import type { Grade, Scheme } from '../../schemes/schema';
import { quoted } from './cell-ref';
import { choose } from './choose';
import { folded } from './folded';

/** The grade of a total as a formula, by the scheme's own bounds (001 五); under a veto, which a cell says with 是, at most the cap (002 第七条). */
export function gradeBands({ grades, veto }: Scheme, total: string, vetoCell: string | null): string {
  const descending = [...grades].sort((left, right) => right.min - left.min);
  const bands = (some: Grade[]): string =>
    choose(some.slice(0, -1).map(({ min, name }) => [`${total}>=${min}`, quoted(name)]), quoted(some.at(-1)?.name ?? ''));
  if (veto === null || vetoCell === null) return bands(descending);
  const capped = descending.slice(descending.findIndex(({ key }) => key === veto.cap));
  const vetoed = `IF(ISERROR(${vetoCell}),FALSE,IF(ISLOGICAL(${vetoCell}),${vetoCell},${folded(vetoCell)}=${quoted(YES)}))`;
  return `IF(${vetoed},${bands(capped)},${bands(descending)})`;
}
