import type { Fact, Item, Rate } from '../../schemes/schema';
import { factsNamed, itemNamed, type FigureWords, type NamedFact } from './figure-words';

/** What a column of a table of figures holds. */
export type FigureMeaning =
  | { kind: 'points'; item: Item; /** Told by the item's bare name alone. */ plain: boolean }
  | { kind: 'fact'; item: Item; fact: Fact; /** The fact is called as its item is: 逾期率. */ plain: boolean }
  | { kind: 'rate'; item: Item; rate: Rate };

/** Why a column is not used. */
export type HeadingProblem =
  | 'unknown-heading'
  /** It names several items or facts. */
  | 'unclear-heading'
  /** 元 for a fact in 万元. */
  | 'other-unit'
  /** Materials tell the points of class B, not figures (001 三). */
  | 'not-class-a';

/** A heading's cell: its words, and what it says beside them. */
interface Part { words: string; saysPoints: boolean; unit: string | null }

const NOTE = /\(([^()]*)\)$/;
const POINTS = /(?:得分|评分|分数|分值|打分)$/;
const POINTS_NOTE = /^(?:满分|共|计|权重)?:?\d*(?:\.\d+)?分$|^得分$/;
const UNIT_NOTE = /^(?:单位:)?(%|‰|元|万元|亿元|人|个|户|次|种|m2|平方米)$/;

function partOf(folded: string): Part {
  const note = NOTE.exec(folded)?.[1] ?? (UNIT_NOTE.test(folded) ? folded : '');
  const unit = UNIT_NOTE.exec(note)?.[1] ?? null;
  const inNote = POINTS_NOTE.test(note);
  const words = unit !== null || inNote ? folded.replace(NOTE, '').replace(UNIT_NOTE, '') : folded;
  return { words: words.replace(POINTS, ''), saysPoints: inNote || POINTS.test(words), unit };
}

/**
 * The meaning of a heading: `3.1.1`, `2.7.1 系统账户使用情况`, `逾期率（%）`, `3.1.1.interestOverdueRate`, or 贷款催收 in a cell over 得分.
 *
 * @param cells the folded texts above the column, from top to bottom
 */
export function meaningOf(cells: readonly string[], words: FigureWords): FigureMeaning | HeadingProblem {
  const parts = cells.map(partOf);
  const texts = parts.map((part) => part.words).filter((text) => text !== '');
  const named = texts.flatMap((text) => itemNamed(text, words) ?? []);
  const facts = [...new Set(texts.flatMap((text) => factsNamed(text, words)))];
  const strong = named.filter(({ weak }) => !weak);
  const items = new Set((strong.length > 0 || facts.length > 0 ? strong : named).map(({ item }) => item));
  const [item] = items;
  const own = facts.filter((fact) => item === undefined || fact.item === item);
  const [fact] = own;
  if (items.size > 1 || own.length > 1) return 'unclear-heading';
  const of = item ?? fact?.item;
  if (of === undefined) return 'unknown-heading';
  if (of.class === 'B') return 'not-class-a';
  const saysPoints = parts.some((part) => part.saysPoints);
  const units = parts.flatMap(({ unit }) => unit ?? []);
  const coded = strong.some((each) => each.coded);
  const namesBoth = fact !== undefined && texts.some((text) => itemNamed(text, words)?.named === true && factsNamed(text, words).includes(fact));
  if (fact === undefined || saysPoints || (namesBoth && coded && units.length === 0)) return { kind: 'points', item: of, plain: !coded && !saysPoints };
  return units.some((unit) => !isUnitOf(fact, unit)) ? 'other-unit' : factColumn(fact, namesBoth && units.length === 0);
}

const factColumn = (named: NamedFact, plain: boolean): FigureMeaning =>
  (named.rate === null ? { kind: 'fact', item: named.item, fact: named.fact, plain } : { kind: 'rate', item: named.item, rate: named.rate });

function isUnitOf({ fact }: NamedFact, unit: string): boolean {
  const expected = fact === null ? '%' : fact.unit;
  return unit === expected || (expected === 'm²' && (unit === 'm2' || unit === '平方米'));
}
