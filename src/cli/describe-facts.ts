import { nameOf } from '../core/report';
import type { Lang } from '../core/rules/index';
import type { Fact, Item, Level } from '../schemes/schema';

export interface DescribedItem {
  code: string;
  name: string;
  weight: number | null;
  clause: string;
  /** A person judges the item; no facts are asked for. */
  judged: boolean;
  /** The official levels that a person chooses from. */
  levels: Level[];
  facts: DescribedFact[];
}

export interface DescribedFact extends Pick<Fact, 'id' | 'kind' | 'unit' | 'min' | 'max' | 'options' | 'default'> { name: string; question: string }

/** An item's facts with their words in one language; the ids are the keys of a facts file. */
export const describeFacts = (item: Item, lang: Lang): DescribedItem => ({
  code: item.code, name: nameOf(item), weight: item.weight, clause: item.clause, judged: item.rule === null, levels: item.levels,
  facts: item.facts.map((fact) => ({ ...fact, name: fact.name[lang], question: fact.question[lang] })),
});
