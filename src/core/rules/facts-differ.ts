import { subtract } from '../decimal';
import { clauseOf, type Emitted, type Rule } from './rule';

/** The typed points are not those that the filled-in facts give. They count as typed. */
export const factsDiffer: Rule<'facts-differ'> = {
  id: 'facts-differ',
  severity: 'warning',
  effect: 'none',
  check: (context) => context.items.flatMap(({ item, row, typed, computed }): Emitted<'facts-differ'>[] => {
    if (row === null || typed === null || !('value' in typed) || computed === null || 'missing' in computed) return [];
    const { value } = typed;
    const base = { item: item.code, place: row.points.place, clause: clauseOf(context, item), found: value };
    if (computed.points !== null) return computed.points === value ? [] : [{ ...base, atStake: Math.abs(subtract(value, computed.points)), expected: computed.points }];
    const { min, max } = computed.range;
    return value >= min && value <= max ? [] : [{ ...base, atStake: 0, expected: { min, max } }];
  }),
  words: {
    zh: ({ found, expected }) => ({ message: `自评 ${found} 分，按填报数据应为 ${typeof expected === 'number' ? `${expected} 分` : `${expected.min} 至 ${expected.max} 分`}`, mend: '请核对填报数据，或采用计算结果' }),
    en: ({ found, expected }) => ({ message: `${found} points typed; the facts give ${typeof expected === 'number' ? expected : `${expected.min} to ${expected.max}`}`, mend: 'Check the facts or adopt the computed points' }),
  },
};
