import { add } from '../core/decimal';
import { checkFacts, pointsFromFacts } from '../core/facts';
import type { FactProblem } from '../core/facts';
import { nameOf } from '../core/report';
import type { Lang } from '../core/rules/index';
import { itemsOf } from '../schemes/schema';
import type { Item, Scheme } from '../schemes/schema';

export interface ItemPoints {
  code: string;
  name: string;
  weight: number | null;
  /** `null` where a person judges, or something lacks. */
  points: number | null;
  /** The range that the text leaves to a person's judgement. */
  range: { min: number; max: number } | null;
  judged: boolean;
  level: number | null;
  /** The level's official words. */
  levelText: string | null;
  clause: string;
  decisions: { id: string; text: string }[];
  /** Facts that must be filled in first. */
  missing: string[];
  /** Facts whose values make a divisor zero. */
  zero: string[];
  problems: FactProblem[];
}

export interface PointsResult {
  items: ItemPoints[];
  /** The sum of the points that are known. */
  total: number;
  /** Facts given for codes that the scheme does not have. */
  problems: { problem: 'unknown-item'; item: string }[];
}

/** Every item of a scheme with what its rule gives for the facts, which are checked first. */
export function pointsOfItems(scheme: Scheme, facts: Readonly<Record<string, Record<string, unknown>>>, lang: Lang): PointsResult {
  const all = itemsOf(scheme);
  const items = all.map((item) => itemPoints(item, facts[item.code] ?? {}, scheme.source.document, lang));
  const unknown = Object.keys(facts).filter((code) => !all.some((item) => item.code === code));
  return {
    items,
    total: add(...items.flatMap(({ points }) => (points === null ? [] : [points]))),
    problems: unknown.map((item) => ({ problem: 'unknown-item', item })),
  };
}

function itemPoints(item: Item, input: Record<string, unknown>, document: string, lang: Lang): ItemPoints {
  const { facts, problems } = checkFacts(item, input);
  const result = pointsFromFacts(item, facts, document);
  const base: ItemPoints = {
    code: item.code, name: nameOf(item), weight: item.weight, points: null, range: null, judged: result === null, level: null, levelText: null,
    clause: `${document} ${item.clause}`, decisions: [], missing: [], zero: [], problems,
  };
  if (result === null) return base;
  if ('missing' in result) return { ...base, missing: result.missing, zero: result.zero ?? [] };
  return {
    ...base,
    points: result.points,
    range: 'range' in result ? result.range : null,
    level: result.level,
    levelText: result.level === null ? null : item.levels[result.level - 1]?.text ?? null,
    clause: result.clause,
    decisions: item.decisions.filter(({ id }) => result.decisions.includes(id)).map((decision) => ({ id: decision.id, text: decision[lang] })),
  };
}
