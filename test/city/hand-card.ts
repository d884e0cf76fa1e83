import { Grid, type GridCell } from '../layouts/grid';
import { sections, title } from '../layouts/official';
import type { CellValue } from '../../src/core/workbook';

export type Typed = GridCell | CellValue;

export interface HandCard {
  /** The line above the table; none where the unit stands elsewhere. */
  unitLine?: string;
  title?: string;
  sheet?: string;
  top?: number;
  left?: number;
  /** Where the points differ from the weight. */
  typed?: Readonly<Record<string, Typed>>;
  weights?: Readonly<Record<string, Typed>>;
  leftOut?: readonly string[];
  /** Rows that no official card has, behind the item. */
  extra?: Readonly<Record<string, readonly Typed[]>>;
  /** Hides the rows of these items. */
  hidden?: readonly string[];
  total?: Typed;
  grade?: Typed;
  merged?: boolean;
}

/** The official card laid out by hand from the printed annex, without a word of the program's data. */
export function handCard({ unitLine, title: heading = title, sheet = 'Sheet1', top = 0, left = 0, typed = {}, weights = {}, leftOut = [], extra = {}, hidden = [], total, grade, merged = true }: HandCard): Grid {
  const grid = new Grid(sheet);
  let row = top;
  grid.set(row++, left, heading);
  if (unitLine !== undefined) grid.set(row++, left, unitLine);
  grid.line(row++, left, ['一级指标', '二级指标', '三级指标', '权重', '得分']);
  for (const section of sections) {
    const first = row;
    for (const { code: groupCode, name: groupName, items } of section.groups) {
      for (const item of items) {
        if (leftOut.includes(item.code)) continue;
        const [second, third] = item.alone === true ? [`${item.code}${item.name}`, null] : [`${groupCode}${groupName}`, `${item.code}${item.name}`];
        grid.line(row, left, [merged && row > first ? null : `${section.numeral}、${section.name}（${section.weight}分）`, second, third, weights[item.code] ?? item.weight, item.code in typed ? typed[item.code] ?? null : item.weight]);
        if (hidden.includes(item.code)) grid.hiddenRows.add(row);
        row += 1;
        const more = extra[item.code];
        if (more !== undefined) grid.line(row++, left, more);
      }
    }
    if (merged) grid.merge(first, left, row - 1, left);
  }
  if (total !== undefined) grid.line(row++, left, ['总分', null, null, null, total]);
  if (grade !== undefined) grid.line(row++, left, ['等级', null, null, null, grade]);
  return grid;
}
