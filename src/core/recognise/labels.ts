import type { Item, Scheme } from '../../schemes/schema';
import { itemsOf } from '../../schemes/schema';
import { fold } from '../text';

/** A label as the sheet spells it, taken apart: `2.5.1贷款催收(8分)` → code 2.5.1, name 贷款催收. */
export interface Label { code: string | null; name: string }

const CODE = /^\(?(\d{1,2}(?:[.,、-]\d{1,2})+)\)?[.、,:]*(.*)$/;
const POINTS_BEHIND = /\((?:满分|共|计)?\d+(?:\.\d+)?分?\)$/;

export function parseLabel(folded: string): Label {
  const [, code, rest] = CODE.exec(folded) ?? [];
  const name = (rest ?? folded).replace(POINTS_BEHIND, '');
  return { code: code?.replace(/[,、-]/g, '.') ?? null, name };
}

/** Names are compared without code, punctuation and brackets. */
export const nameKey = (folded: string): string => lettersOf(parseLabel(folded).name);

const lettersOf = (text: string): string => (PLAIN.test(text) ? text : text.replace(/[^\p{L}\p{N}]/gu, ''));

const PLAIN = /^[\u4e00-\u9fff0-9A-Za-z]*$/;

/** A folded text of a sheet and all that schemes are asked for by it, taken apart once for all of them. */
export interface Word extends Label { text: string; nameKey: string; sectionKey: string }

export function wordOf(text: string): Word {
  const label = parseLabel(text);
  return { text, ...label, nameKey: lettersOf(label.name), sectionKey: sectionKey(text) };
}

/** A scheme's words, ready to be compared with a sheet's. */
export interface Vocabulary {
  scheme: Scheme;
  items: ReadonlyMap<string, Item>;
  /** Name key → item, over all official spellings and aliases. */
  names: ReadonlyMap<string, string>;
  /** Codes and name keys of sections and groups; a label that is one of these stands for no item by its name alone. */
  groupCodes: ReadonlySet<string>;
  groupNames: ReadonlySet<string>;
  sectionNames: ReadonlyMap<string, string>;
}

export function vocabularyOf(scheme: Scheme): Vocabulary {
  const items = new Map(itemsOf(scheme).map((item) => [item.code, item]));
  const names = new Map<string, string>();
  const groupCodes = new Set<string>();
  const groupNames = new Set<string>();
  const sectionNames = new Map<string, string>();
  for (const section of scheme.sections) {
    for (const spelling of [section.name, section.card]) sectionNames.set(sectionKey(fold(spelling)), section.code);
    for (const item of section.items) {
      for (let code = item.code; code.includes('.');) {
        code = code.slice(0, code.lastIndexOf('.'));
        if (!items.has(code)) groupCodes.add(code);
      }
      if (item.card.second !== '' && item.card.first !== '') groupNames.add(nameKey(fold(item.card.first)));
    }
  }
  for (const item of items.values()) {
    for (const spelling of spellings(item)) names.set(nameKey(fold(spelling)), item.code);
  }
  return { scheme, items, names, groupCodes, groupNames, sectionNames };
}

/** All official spellings of an item's name and the known aliases. */
export const spellings = (item: Item): string[] =>
  [item.name, item.card.second === '' ? item.card.first : item.card.second, ...(item.aliases ?? [])].filter((name) => name !== '');

/** `一、机构建设(23分)` → 机构建设. */
export const sectionKey = (folded: string): string =>
  lettersOf(folded.replace(POINTS_BEHIND, '').replace(/^(?:\(?[一二三四五六七八九十]+\)?|\d{1,2})[、.]?/, ''));
