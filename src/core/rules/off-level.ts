import { subtract } from '../decimal';
import type { Allowed } from '../finding';
import { clauseOf, type Rule } from './rule';

/** Points that no level of the official standard gives. They count as typed. */
export const offLevel: Rule<'off-level'> = {
  id: 'off-level',
  severity: 'warning',
  effect: 'none',
  check: (context) => context.items.flatMap(({ item, row, weight, typed }) => {
    if (row === null || weight === null || typed === null || !('value' in typed) || item.allowed.length === 0) return [];
    const { value } = typed;
    if (value < 0 || value > weight || isAllowed(value, item.allowed)) return [];
    return [{ item: item.code, place: row.points.place, clause: clauseOf(context, item), atStake: 0, found: value, expected: item.allowed }];
  }),
  words: {
    zh: ({ found, expected }) => ({ message: `评价标准中没有 ${found} 分这一档（可为 ${list(expected, '、', '至')}），暂按所填计入`, mend: '请对照评价标准核对' }),
    en: ({ found, expected }) => ({ message: `The standard has no level of ${found} points (${list(expected, ', ', '–')}); they count as typed`, mend: 'Check against the standard' }),
  },
};

function isAllowed(value: number, allowed: Allowed): boolean {
  return allowed.some((each) => {
    if (typeof each === 'number') return each === value;
    if (value < each.min || value > each.max) return false;
    return each.step === undefined || Number.isInteger(subtract(value, each.min) / each.step);
  });
}

const list = (allowed: Allowed, comma: string, to: string): string =>
  [...allowed].sort((left, right) => lowest(left) - lowest(right)).map((each) => (typeof each === 'number' ? String(each) : `${each.min}${to}${each.max}`)).join(comma);

const lowest = (each: Allowed[number]): number => (typeof each === 'number' ? each : each.min);
