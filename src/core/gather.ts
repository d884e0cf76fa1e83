import type { Bonus, Fact, Item, Material, Section } from '../schemes/schema';
import type { Card, CardRow, Reading } from './card';
import { entriesOf, type Entry } from './entries';
import { pointsFromFacts, type FactValue, type PointsFromFacts } from './facts';
import { numberOf, readNumber, type NumberReading } from './number';
import type { MaterialState } from './report';
import { readState, readYesNo } from './states';

/** All that the card says of one item, side by side; not judged yet. */
export interface ItemView {
  item: Item;
  rows: CardRow[];
  /** The item's only row; `null` when there is none or several. */
  row: CardRow | null;
  /** The official weight, or the one filled in where the scheme leaves it open, above 0 and at most the section's; `null` without one. */
  weight: number | null;
  typed: NumberReading | null;
  /** The typed number where it lies within 0 and the weight. */
  valid: number | null;
  /** What would count with all documents: the typed points, or in a submission what was typed before they became 0. */
  claimed: number | null;
  materials: { material: Material; reading: Reading | null; /** `null`: the cell holds none of the states. */ state: MaterialState | null; location: string | null; page: string | null }[];
  facts: { fact: Fact; reading: Reading | null; /** `null`: empty, or not readable as such a fact. */ value: FactValue | null; readable: boolean }[];
  /** `null` for judged items and where no fact is filled in. */
  computed: PointsFromFacts | null;
}

export interface BonusView { bonus: Bonus; reading: Reading | null; typed: NumberReading }

/** What the rules look at. */
export interface CardContext { card: Card; items: ItemView[]; bonus: BonusView[]; /** Each place where points are typed. */ entries: Entry[] }

export function gather(card: Card): CardContext {
  const [items, bonus] = [gatherItems(card), gatherBonus(card)];
  return { card, items, bonus, entries: entriesOf(card.scheme.source.document, items, bonus) };
}

/** What a card holds and what its scheme asks for, by item. */
interface ByItem { rows: ReadonlyMap<string, CardRow[]>; materials: ReadonlyMap<string, ItemView['materials']>; facts: ReadonlyMap<string, Card['facts']> }

function byItem({ scheme, rows, materials, facts }: Card): ByItem {
  const readings = grouped(materials, ({ id }) => [id]);
  const views = scheme.materials.map((material) => {
    const { reading = null, location = null, page = null } = readings.get(material.id)?.[0] ?? {};
    return { material, reading, state: readState(String(reading?.cell?.value ?? '')), location, page };
  });
  return { rows: grouped(rows, ({ code }) => [code]), materials: grouped(views, ({ material }) => material.items), facts: grouped(facts, ({ item }) => [item]) };
}

function grouped<Value>(values: readonly Value[], keysOf: (value: Value) => readonly string[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}

function gatherItems(card: Card): ItemView[] {
  const found = byItem(card);
  return card.scheme.sections.flatMap((section) => section.items.map((item) => viewOf(card, found, section, item)));
}

const gatherBonus = ({ scheme, bonus }: Card): BonusView[] => scheme.bonus.map((each) => {
  const reading = bonus.find(({ code }) => code === each.code)?.reading ?? null;
  return { bonus: each, reading, typed: readNumber(reading?.cell ?? null) };
});

function viewOf(card: Card, found: ByItem, section: Section, item: Item): ItemView {
  const rows = found.rows.get(item.code) ?? [];
  const row = rows.length === 1 ? (rows[0] ?? null) : null;
  const filled = numberOf(row?.weight?.cell ?? null);
  const weight = item.weight ?? (filled !== null && filled > 0 && filled <= section.weight ? filled : null);
  const materials = found.materials.get(item.code) ?? [];
  const readings = found.facts.get(item.code) ?? [];
  const facts = item.facts.map((fact) => {
    const reading = readings.find((each) => each.fact === fact.id)?.reading ?? null;
    const value = factValue(fact, reading);
    return { fact, reading, value, readable: value !== null || isEmpty(reading) };
  });
  const known = Object.fromEntries(facts.flatMap(({ fact, value }) => (value === null ? [] : [[fact.id, value]])));
  const computed = Object.keys(known).length === 0 ? null : pointsFromFacts(item, known, card.scheme.source.document);
  const typed = row === null ? null : readNumber(row.points.cell);
  const valid = typed !== null && 'value' in typed && weight !== null && typed.value >= 0 && typed.value <= weight ? typed.value : null;
  const before = card.claimed.find(({ code }) => code === item.code)?.points;
  const claimed = valid === 0 && before !== undefined && weight !== null && before <= weight ? before : valid;
  return { item, rows, row, weight, typed, valid, claimed, materials, facts, computed };
}

const isEmpty = (reading: Reading | null): boolean => readNumber(reading?.cell ?? null).state === 'blank';

function factValue(fact: Fact, reading: Reading | null): FactValue | null {
  const cell = reading?.cell ?? null;
  if (cell === null || cell.value === null || cell.kind !== undefined) return null;
  switch (fact.kind) {
    case 'yesNo': return readYesNo(cell.value);
    case 'choice': return fact.options?.find((option) => option === String(cell.value).trim()) ?? null;
    default: {
      const value = numberOf(cell);
      const whole = fact.kind !== 'count' || (value !== null && Number.isInteger(value));
      return value !== null && whole && value >= (fact.min ?? 0) && value <= (fact.max ?? Infinity) ? value : null;
    }
  }
}
