import type { Report, ReportItem } from '../core/report';
import type { Scheme } from '../schemes/schema';

export interface MaterialGroup { items: string[]; materials: ReportItem['materials'] }

/** Each document once, under the items that share it, in the scheme's order. */
export function materialGroups(report: Report, { materials }: Scheme): MaterialGroup[] {
  const states = new Map(report.items.flatMap((item) => item.materials.map((material) => [material.id, material])));
  const groups = new Map<string, MaterialGroup>();
  for (const { id, items } of materials) {
    const material = states.get(id);
    if (material === undefined) continue;
    const key = items.join(' ');
    const group = groups.get(key) ?? { items, materials: [] };
    groups.set(key, { items, materials: [...group.materials, material] });
  }
  return [...groups.values()];
}
