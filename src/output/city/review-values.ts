import { add, compare } from '../../core/decimal';
import type { CityPlan } from './plan';
import { ROW } from './plan';
import type { UnitRow } from './unit-row';

/** What the formulas of 初评 give when the workbook is made, by column: stored beside them for viewers that do not compute. */
export function reviewValues({ scheme, columns, units, items }: CityPlan): ((unit: UnitRow) => Map<number, number | string>) {
  const keys = units.map(keyOf);
  const places = keys.map((_, index) => index).sort((left, right) => compare(keys[right] ?? 0, keys[left] ?? 0) || left - right);
  const orders = new Map(places.map((index, place) => [index, place + 1]));
  return (row) => {
    const { unit, standings, missing, changes } = row;
    const index = row.row - ROW.first;
    const isComplete = missing === 0;
    const scored = missing < items.length;
    const sections = scheme.sections.map(({ code, items: own }, at): [number, number | string] => {
      const some = standings.some(({ entry, now }) => now !== null && own.some((item) => item.code === entry.code));
      return [columns.sections + at, some ? unit.sections.find((section) => section.code === code)?.points ?? '' : ''];
    });
    return new Map<number, number | string>([
      ...sections,
      ...(columns.bonus === null ? [] : [[columns.bonus, unit.report.bonusPoints] satisfies [number, number]]),
      [columns.total, scored ? unit.total : ''], [columns.grade, isComplete ? unit.grade.name : ''], [columns.rank, unit.rank ?? ''],
      [columns.missing, missing], [columns.changes, changes], [columns.ranked, isComplete ? unit.total : ''],
      [columns.key, keys[index] ?? 0], [columns.order, orders.get(index) ?? 0],
    ]);
  };
}

/** Complete units come first, then by total: as the sheet's own key. */
const keyOf = ({ unit, missing, standings }: UnitRow): number =>
  add(missing === 0 ? 10_000 : 0, standings.some(({ entry, now }) => !entry.bonus && now !== null) ? unit.total : 0);
