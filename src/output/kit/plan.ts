import type { Place } from '../../core/host';
import type { Bonus, Fact, Item, Material, Scheme, Section } from '../../schemes/schema';
import { itemsOf } from '../../schemes/schema';

/** Columns of the card: the five official ones, a gap, then the check area that is not printed. */
export const CARD = {
  section: 0, first: 1, second: 2, weight: 3, points: 4,
  gap: 5,
  class: 6, material: 7, effective: 8, subtotal: 9, hint: 10, weights: 11,
  /** Helpers of the formulas, hidden. */
  text: 12, digits: 13, reading: 14,
} as const;
export const CARD_ROW = { title: 0, unit: 1, head: 2, first: 3 } as const;

export const MATERIALS = {
  number: 0, item: 1, demand: 2, text: 3, state: 4, place: 5, page: 6, remark: 7,
  /** The state as it counts, hidden. */
  reading: 8, first: 3,
} as const;

export const FACTS = {
  item: 0, name: 1, question: 2, value: 3, unit: 4, computed: 5, typed: 6, hint: 7,
  /** Helpers of the formulas, hidden. */
  text: 8, digits: 9, number: 10, reading: 11, low: 12, high: 13, least: 14, most: 15, first: 3,
} as const;

/** Where everything stands, so that formulas of one sheet can point to another. `null`: the scheme needs no such sheet. */
export interface Plan {
  scheme: Scheme;
  sheets: { card: string; materials: string | null; facts: string | null; standard: string };
  sections: { section: Section; items: Item[]; top: number }[];
  bonus: { bonus: Bonus; row: number }[];
  vetoRow: number | null;
  totalRow: number;
  gradeRow: number;
  itemRow(code: string): number;
  /** The materials that an item needs. */
  materialsOf(code: string): Material[];
  materialPlace(id: string): Place;
  factItems: { item: Item; facts: Fact[]; top: number }[];
  factPlace(item: string, fact: string): Place;
  computedPlace(item: string): Place | null;
}

/** Whether any item's points follow from figures. */
export const hasFacts = (scheme: Scheme): boolean => itemsOf(scheme).some(({ facts, rule }) => facts.length > 0 && rule !== null);

export function planKit(scheme: Scheme, sheets: Plan['sheets']): Plan {
  const items = itemsOf(scheme);
  const itemRows = new Map(items.map(({ code }, index) => [code, CARD_ROW.first + index]));
  const itemRow = (code: string): number => known(itemRows, code);
  const afterItems = CARD_ROW.first + items.length;
  const vetoRow = scheme.veto ? afterItems + scheme.bonus.length : null;
  const totalRow = afterItems + scheme.bonus.length + (scheme.veto ? 1 : 0);
  const materialRows = new Map(scheme.materials.map(({ id }, index) => [id, MATERIALS.first + index]));
  const factItems = itemsWithFacts(items);
  const factTops = new Map(factItems.map(({ item, top }) => [item.code, top]));

  return {
    scheme,
    sheets,
    sections: scheme.sections.map((section) => ({ section, items: section.items, top: itemRow(section.items[0]?.code ?? '') })),
    bonus: scheme.bonus.map((bonus, index) => ({ bonus, row: afterItems + index })),
    vetoRow,
    totalRow,
    gradeRow: totalRow + 1,
    itemRow,
    materialsOf: (code) => scheme.materials.filter((material) => material.items.includes(code)),
    materialPlace: (id) => ({ sheet: present(sheets.materials), row: known(materialRows, id), column: MATERIALS.state }),
    factItems,
    factPlace: (item, fact) => {
      const found = factItems.find((one) => one.item.code === item);
      const index = found?.facts.findIndex(({ id }) => id === fact) ?? -1;
      if (!found || index < 0) throw new Error(`No fact ${item} ${fact}`);
      return { sheet: present(sheets.facts), row: found.top + index, column: FACTS.value };
    },
    computedPlace: (item) => {
      const row = factTops.get(item);
      return row === undefined ? null : { sheet: present(sheets.facts), row, column: FACTS.computed };
    },
  };
}

function itemsWithFacts(items: Item[]): Plan['factItems'] {
  let top: number = FACTS.first;
  return items.filter(({ facts, rule }) => facts.length > 0 && rule !== null).map((item) => {
    const place = { item, facts: item.facts, top };
    top += item.facts.length;
    return place;
  });
}

function known<Key>(rows: ReadonlyMap<Key, number>, key: Key): number {
  const row = rows.get(key);
  if (row === undefined) throw new Error(`No row for ${String(key)}`);
  return row;
}

function present(sheet: string | null): string {
  if (sheet === null) throw new Error('The scheme has no such sheet');
  return sheet;
}
