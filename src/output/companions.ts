import { toReference } from '../core/address';
import { sheetNamer } from '../core/sheet-name';
import { formatKitName } from '../core/names';
import type { KitName } from '../core/names';
import type { Place } from '../core/host';
import type { Report } from '../core/report';
import type { DefinedName, Sheet } from '../core/workbook';
import type { Scheme } from '../schemes/schema';
import { quoted } from './kit/cell-ref';
import { factsSheet } from './kit/facts-sheet';
import { materialsSheet } from './kit/materials-sheet';
import { FACTS, hasFacts, planKit } from './kit/plan';
import type { Plan } from './kit/plan';

/**
 * The kit's lists of materials and facts for a card that was found by its words, with the hidden names that bind them to it.
 * The card's own sheet stays as it is. The report must be the only one of its sheet: hidden names speak for a whole sheet.
 */
export function companions(scheme: Scheme, report: Report, takenSheetNames: string[]): { sheets: Sheet[]; names: DefinedName[] } {
  const free = sheetNamer(takenSheetNames);
  const materials = scheme.materials.length > 0 ? free('材料清单') : null;
  const facts = hasFacts(scheme) ? free('填报数据') : null;
  const plan = planKit(scheme, { card: report.sheet, materials, facts, standard: report.sheet });
  return {
    sheets: [
      ...(materials === null ? [] : [materialsSheet(plan, materials)]),
      ...(facts === null ? [] : [bindTyped(factsSheet(plan, facts), plan, report)]),
    ],
    names: namesOf(scheme, report, plan),
  };
}

/** The typed points are read from the cells where the card has them. */
function bindTyped(sheet: Sheet, { factItems }: Plan, report: Report): Sheet {
  const places = new Map(factItems.map(({ item, top }) => [top, report.items.find(({ code }) => code === item.code)?.place ?? null]));
  const formulaOf = (place: Place | null): string => (place === null ? '""' : `IF(ISNUMBER(${toReference(place)}),${toReference(place)},"")`);
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      const place = places.get(row.index);
      return place === undefined ? row : { ...row, cells: row.cells.map((cell) => (cell.column === FACTS.typed ? { ...cell, formula: formulaOf(place) } : cell)) };
    }),
  };
}

function namesOf(scheme: Scheme, report: Report, plan: Plan): DefinedName[] {
  const name = (kit: KitName, refersTo: string): DefinedName => ({ name: formatKitName(kit), sheet: report.sheet, refersTo, hidden: true });
  const at = (kit: KitName, place: Place | null): DefinedName[] => (place === null ? [] : [name(kit, toReference(place))]);
  return [
    name({ key: 'scheme' }, quoted(scheme.id)),
    name({ key: 'version' }, quoted(scheme.version)),
    ...report.items.flatMap(({ code, place, weightPlace }) => [...at({ key: 'points', of: code }, place), ...at({ key: 'weight', of: code }, place === null ? null : weightPlace)]),
    ...report.bonus.flatMap(({ code, place }) => at({ key: 'bonus', of: code }, place)),
    ...scheme.materials.map(({ id }) => name({ key: 'material', of: id }, toReference(plan.materialPlace(id)))),
    ...plan.factItems.flatMap(({ item, facts }) => facts.map(({ id }) => name({ key: 'fact', of: item.code, fact: id }, toReference(plan.factPlace(item.code, id))))),
  ];
}
