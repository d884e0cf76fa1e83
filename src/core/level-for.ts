import type { Item, Level } from '../schemes/schema';
import type { ReportItem } from './report';

/**
 * The official level that the typed points stand for: the one that the facts reach where they give the same points, else the
 * only one with these points. `null` where the standard's levels add up, or none or several of them have these points.
 */
export function levelFor(official: Item, { typed, computed }: ReportItem): Level | null {
  const { levels } = official;
  if (typed === null || !areAlternatives(official)) return null;
  const reached = computed !== null && 'level' in computed && computed.level !== null ? levels[computed.level - 1] : undefined;
  if (reached !== undefined && holds(reached, typed)) return reached;
  const exact = levels.filter(({ points }) => points === typed);
  const [level, ...others] = exact.length > 0 ? exact : levels.filter((each) => holds(each, typed));
  return level !== undefined && others.length === 0 ? level : null;
}

/** Levels are alternatives where one of them gives full marks; others add up or are deducted. */
export const areAlternatives = ({ rule, levels, weight }: Item): boolean => rule?.kind !== 'sum' && levels.some(({ points }) => points === weight);

/** Whether a level gives these points. */
export const holds = ({ points }: Level, typed: number): boolean => (typeof points === 'number' ? points === typed : typed >= points.min && typed <= points.max);
