import type { RuleId } from '../../src/core/finding';
import type { GridCell } from './grid';
import type { Random } from './random';

/** What the format can store. library: all but a formula without its value; plain: numbers and texts are told apart by their looks alone. */
export type Means = 'all' | 'library' | 'plain';

/** How one card's points are typed. */
export type Typing = 'number' | 'formula' | 'text' | 'mixed';

export interface TypedPoints { cell: GridCell | null; typed: number | null; points: number | null; reason: RuleId | null; finding: RuleId | null }

const good = (cell: GridCell, points: number, finding: RuleId | null = null): TypedPoints => ({ cell, typed: points, points, reason: null, finding });
const bad = (cell: GridCell | null, reason: RuleId, typed: number | null = null): TypedPoints => ({ cell, typed, points: null, reason, finding: reason });

/** Full points mostly, else a step of a half; now and then an odd figure. At most two decimals. */
export function pickPoints(weight: number, random: Random): number {
  if (random.once(2)) return weight;
  if (random.once(30)) return Math.round(weight * random.int(1, 99)) / 100;
  return random.int(0, weight * 2) / 2;
}

const wide = (text: string): string => text.replace(/[0-9.]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

export function asNumber(points: number, random: Random): TypedPoints {
  return good({ value: random.once(40) && points % 1 === 0.5 ? points + Number.EPSILON * points : points }, points);
}

export function asFormula(points: number, random: Random): TypedPoints {
  const formula = random.pick([`${points}`, `ROUND(${points},2)`, `SUM(${points},0)`, `IF(${points}>0,${points},0)`]);
  return good({ value: points, formula }, points);
}

export function asText(points: number, random: Random, tidy: boolean): TypedPoints {
  const plain = String(points);
  const value = tidy ? plain : random.pick([plain, wide(plain), `${plain}分`, ` ${plain} `, `${plain} 分`, `${plain}\n`, `　${plain}`, `'${plain}`, `${wide(plain)}分`]);
  return good({ value, stored: random.pick(['shared', 'shared', 'inline', 'rich']) }, points, 'text-number');
}

/** Each kind of cell that gives no points, and why. */
export function asBad(weight: number, means: Means, random: Random): TypedPoints {
  return random.pick<() => TypedPoints>([
    () => bad({ value: random.pick(['2000万', '约2', '2/3', '2-3', '无', '/', '——', '见材料', '满分', '2+1']), stored: random.pick(['shared', 'inline', 'rich']) }, 'not-a-number'),
    () => bad({ value: random.once(2) }, 'not-a-number'),
    () => bad({ value: random.pick(['#DIV/0!', '#REF!', '#N/A', '#VALUE!', '#NAME?']), kind: 'error', ...(random.once(2) ? { formula: '1/0' } : {}) }, 'error-value'),
    () => bad({ value: random.int(44197, 44560), kind: 'date' }, 'date'),
    means === 'all' ? () => bad({ value: null, kind: 'unvalued', formula: random.pick(['2', 'SUM(1,1)']) }, 'formula-without-value') : asBlank(random),
    () => { const over = random.pick([weight + 1, weight + 0.5, 100, -1, weight * 10]); return bad({ value: over }, 'out-of-range', over); },
    asBlank(random),
  ])();
}

export function asBlank(random: Random): () => TypedPoints {
  return () => bad(random.pick<() => GridCell | null>([() => null, () => ({ value: '　' }), () => ({ value: ' ' }), () => null])(), 'blank');
}

export function typePoints(weight: number, typing: Typing, means: Means, random: Random): TypedPoints {
  const points = pickPoints(weight, random);
  if (means === 'plain') return asNumber(points, random);
  const as = typing === 'mixed' ? random.pick<Typing>(['number', 'number', 'number', 'formula', 'text']) : typing;
  if (as === 'formula') return asFormula(points, random);
  return as === 'text' ? asText(points, random, typing === 'text' && random.once(2)) : asNumber(points, random);
}
