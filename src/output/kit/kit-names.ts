import { toReference } from '../../core/address';
import type { KitName } from '../../core/names';
import { formatKitName } from '../../core/names';
import type { DefinedName } from '../../core/workbook';
import { itemsOf } from '../../schemes/schema';
import { quoted } from './cell-ref';
import type { Plan } from './plan';
import { CARD, CARD_ROW } from './plan';
import { unitLine } from './unit-line';

/** Every hidden name, local to the card sheet. */
export function kitNames(plan: Plan): DefinedName[] {
  const { scheme, sheets } = plan;
  const card = (row: number, column: keyof typeof CARD): string => toReference({ sheet: sheets.card, row, column: CARD[column] });
  const name = (kit: KitName, refersTo: string): DefinedName => ({ name: formatKitName(kit), sheet: sheets.card, refersTo, hidden: true });
  return [
    name({ key: 'scheme' }, quoted(scheme.id)),
    name({ key: 'version' }, quoted(scheme.version)),
    name({ key: 'unit' }, card(CARD_ROW.unit, unitLine(scheme, undefined).before === '' ? 'section' : 'first')),
    name({ key: 'total' }, card(plan.totalRow, 'points')),
    name({ key: 'grade' }, card(plan.gradeRow, 'weight')),
    ...(plan.vetoRow === null ? [] : [name({ key: 'veto' }, card(plan.vetoRow, 'points'))]),
    ...plan.sections.map(({ section, top }) => name({ key: 'section', of: section.code }, card(top, 'subtotal'))),
    ...itemsOf(scheme).flatMap(({ code }) => {
      const row = plan.itemRow(code);
      const computed = plan.computedPlace(code);
      return [
        name({ key: 'points', of: code }, card(row, 'points')),
        name({ key: 'weight', of: code }, card(row, 'weight')),
        name({ key: 'effective', of: code }, card(row, 'effective')),
        ...(computed === null ? [] : [name({ key: 'computed', of: code }, toReference(computed))]),
      ];
    }),
    ...plan.bonus.map(({ bonus, row }) => name({ key: 'bonus', of: bonus.code }, card(row, 'points'))),
    ...scheme.materials.map(({ id }) => name({ key: 'material', of: id }, toReference(plan.materialPlace(id)))),
    ...plan.factItems.flatMap(({ item, facts }) =>
      facts.map(({ id }) => name({ key: 'fact', of: item.code, fact: id }, toReference(plan.factPlace(item.code, id))))),
  ];
}
