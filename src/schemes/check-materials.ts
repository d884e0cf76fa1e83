import { contains, repeated } from './issue';
import type { Report } from './issue';
import type { Item, Scheme } from './schema';

/** Materials belong to existing items of class B that ask for them in these words, and items with one demand share one set. */
export function checkMaterials(scheme: Scheme, report: Report): void {
  const { materials, clauses } = scheme;
  const items = scheme.sections.flatMap((section) => section.items);
  if (materials.length > 0 && clauses.materials === null) report(['clauses', 'materials'], 'there are materials, but no clause asks for them');
  repeated(materials.map(({ id }) => id)).forEach((m) => report(['materials', m, 'id'], 'the id stands twice'));
  materials.forEach((material, m) => {
    const stem = `m${material.items[0]?.replaceAll('.', '')}`;
    if (!material.id.startsWith(stem) || !/^[a-z]$/.test(material.id.slice(stem.length))) report(['materials', m, 'id'], `the id is not ${stem} and a letter`);
    repeated(material.items).forEach((place) => report(['materials', m, 'items', place], 'the item stands twice'));
    material.items.forEach((code, place) => {
      const item = items.find((one) => one.code === code);
      if (item === undefined) report(['materials', m, 'items', place], `there is no item ${code}`);
      else if (item.class !== 'B') report(['materials', m, 'items', place], `the item ${code} is not of class B`);
      else if (!contains(item.demand, material.text)) report(['materials', m, 'text'], `the text does not stand in the demand of ${code}`);
    });
    for (const code of withoutShare(material.items, items)) report(['materials', m, 'items'], `the item ${code} has the same demand, but not this material`);
  });
}

/** Items of class B whose demand is that of an item with the material, and which lack it. */
function withoutShare(codes: readonly string[], items: readonly Item[]): string[] {
  const demands = items.filter(({ code }) => codes.includes(code)).map(({ demand }) => demand);
  return items.filter((item) => item.class === 'B' && demands.includes(item.demand) && !codes.includes(item.code)).map(({ code }) => code);
}
