import { itemsOf, type Fact, type Item, type Rate, type Scheme } from '../../schemes/schema';
import { nameKey, parseLabel, vocabularyOf, type Vocabulary } from '../recognise/labels';
import { fold } from '../text';

/** A fact, or a rate that is given instead of facts, with its item. */
export type NamedFact = { item: Item; fact: Fact; rate: null } | { item: Item; fact: null; rate: Rate };

/** The scheme's words for items and facts, ready to be compared with headings. */
export interface FigureWords { vocabulary: Vocabulary; facts: ReadonlyMap<string, readonly NamedFact[]> }

export function figureWords(scheme: Scheme): FigureWords {
  const facts = new Map<string, NamedFact[]>();
  const add = (words: readonly string[], named: NamedFact): void => {
    for (const key of new Set(words.map((word) => factKey(fold(word))))) facts.set(key, [...facts.get(key) ?? [], named]);
  };
  for (const item of itemsOf(scheme)) {
    for (const fact of item.facts) add([`${item.code}.${fact.id}`, fact.name.zh, ...fact.aliases ?? []], { item, fact, rate: null });
    for (const rate of item.rates ?? []) add([`${item.code}.${rate.id}`, rate.name.zh, ...rate.aliases], { item, fact: null, rate });
  }
  return { vocabulary: vocabularyOf(scheme), facts };
}

const OF_A_FACT = /^\d+(?:\.\d+)*\.[A-Za-z]\w*$/;

/** 冻结账户数, 投诉次数 and 追还逾期本息金额 are called without 数, 次数 and 金额 too, and 是否及时上报 without 是否. `3.1.1.interestOverdueRate` is a key of its own. */
function factKey(folded: string): string {
  if (OF_A_FACT.test(folded)) return folded;
  return parseLabel(folded).name.replace(/[^\p{L}\p{N}]/gu, '').replace(/^是否|(?:次数|金额|数量|数)$/g, '');
}

export const factsNamed = (folded: string, { facts }: FigureWords): readonly NamedFact[] => facts.get(factKey(folded)) ?? [];

export interface NamedItem {
  item: Item;
  coded: boolean;
  /** The item's own name is there. */
  named: boolean;
  /** By a name alone that is also a group's, such as 贷款催收. */
  weak: boolean;
}

/** By code, else by name; one that names a second code as well means none. */
export function itemNamed(folded: string, { vocabulary: { items, names, groupNames } }: FigureWords): NamedItem | null {
  const { code, name } = parseLabel(folded);
  const key = nameKey(folded);
  const byName = names.get(key);
  const item = items.get(code ?? byName ?? '');
  if (item === undefined || OF_A_FACT.test(folded) || /\d\.\d/.test(name)) return null;
  return { item, coded: code !== null, named: byName === item.code, weak: code === null && groupNames.has(key) };
}
