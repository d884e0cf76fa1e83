import { add, subtract } from '../../core/decimal';
import type { CellValue, Style } from '../../core/workbook';
import type { Scheme } from '../../schemes/schema';
import { STYLE } from '../kit/styles';
import { comparisonColumns } from './comparison-columns';
import type { CityPlan } from './plan';
import { cell, columnOf } from './refs';
import { reviewValues } from './review-values';
import { CITY_STYLE } from './styles';
import type { UnitRow } from './unit-row';

export interface TotalsColumns { rank: number; unit: number; sections: number; bonus: number | null; self: number; total: number; difference: number; grade: number; state: number; /** Hidden: the unit's place in 初评. */ row: number; /** Hidden: the lists to publish, growing row by row, one a grade. */ lists: number; count: number }

export function totalsColumns({ sections, bonus, grades }: Scheme): TotalsColumns {
  const self = 2 + sections.length + (bonus.length > 0 ? 1 : 0);
  const row = self + 5;
  return { rank: 0, unit: 1, sections: 2, bonus: bonus.length > 0 ? self - 1 : null, self, total: self + 1, difference: self + 2, grade: self + 3, state: self + 4, row, lists: row + 1, count: row + 1 + grades.length };
}

/** What the county gave itself, all told; a word where an item has no number. */
export function selfTotal({ standings }: UnitRow): number | string {
  const missing = standings.filter(({ entry, typed }) => !entry.bonus && typed === null).length;
  return missing > 0 ? `缺 ${missing} 项` : add(...standings.map(({ typed }) => typed ?? 0));
}

interface Content { column: number; value: CellValue; formula: string; style: Style }

/** The table's cells row by row, in the order that 初评 gives at any time. */
export function totalsRows(plan: CityPlan, first: number): Content[][] {
  const { scheme, sheets, columns, down, units } = plan;
  const at = totalsColumns(scheme);
  const valuesOf = reviewValues(plan);
  const ordered = units.map((unit) => ({ unit, values: valuesOf(unit) })).sort((left, right) => Number(left.values.get(columns.order)) - Number(right.values.get(columns.order)));
  return ordered.map(({ unit, values }, index) => {
    const row = first + index;
    const found = cell(row, at.row, 'column');
    const take = (from: number): string => `INDEX(${columnOf(sheets.review, down(from))},${found})`;
    const same = (column: number, from: number, style: Style): Content => ({ column, value: values.get(from) ?? '', formula: take(from), style });
    const missing = Number(values.get(columns.missing));
    const self = selfTotal(unit);
    const total = values.get(columns.total) ?? '';
    const [selfCell, totalCell] = [cell(row, at.self), cell(row, at.total)];
    return [
      same(at.rank, columns.rank, CITY_STYLE.result),
      { column: at.unit, value: unit.unit.unit, formula: take(columns.unit), style: STYLE.cell },
      ...scheme.sections.map((_, section) => same(at.sections + section, columns.sections + section, CITY_STYLE.number)),
      ...(at.bonus === null || columns.bonus === null ? [] : [same(at.bonus, columns.bonus, CITY_STYLE.number)]),
      { column: at.self, value: self, formula: `INDEX(${columnOf(sheets.comparison, down(comparisonColumns(plan).total))},${found})`, style: CITY_STYLE.number },
      same(at.total, columns.total, CITY_STYLE.result),
      { column: at.difference, value: typeof self === 'number' && typeof total === 'number' && missing === 0 ? subtract(total, self) : '', formula: `IF(AND(ISNUMBER(${selfCell}),ISNUMBER(${totalCell}),INDEX(${columnOf(sheets.review, down(columns.missing))},${found})=0),ROUND(${totalCell}-${selfCell},9),"")`, style: CITY_STYLE.number },
      same(at.grade, columns.grade, CITY_STYLE.result),
      { column: at.state, value: missing === 0 ? '完整' : `缺 ${missing} 项`, formula: `IF(${take(columns.missing)}=0,"完整","缺 "&${take(columns.missing)}&" 项")`, style: STYLE.center },
      { column: at.row, value: unit.row - (units[0]?.row ?? 0) + 1, formula: `MATCH(${index + 1},${columnOf(sheets.review, down(columns.order))},0)`, style: CITY_STYLE.check },
    ];
  });
}
