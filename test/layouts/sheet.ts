import { layCard } from './card';
import type { ExpectedCard } from './expected';
import type { Grid } from './grid';
import { bottomLine, officialLine, titleLine, unitCells, unitLine } from './head';
import type { UnitNames, UnitPlace } from './head';
import type { Means } from './points';
import type { Random } from './random';

export interface SheetOptions { top: number; left: number; unit: UnitNames; place: UnitPlace; means: Means; nameless: boolean }

/** Lays one card out with what stands above and below it. Answers the last row. */
export function laySheet(grid: Grid, options: SheetOptions, random: Random): { expected: ExpectedCard; about: string[]; bottom: number } {
  const { left, unit, place } = options;
  const written = random.once(3) ? random.pick([2020, 2020, 2021, 2022]) : null;
  let row = options.top;
  if (random.once(6)) { grid.set(row, left, random.pick(['附件2', '附件2：', '附件 2'])); row += 1; }
  if (place === 'title' || !random.once(8)) {
    grid.set(row, left, titleLine(place === 'title' ? unit : null, written, random));
    if (random.once(2)) grid.merge(row, left, row, left + 4);
    row += random.once(5) ? 2 : 1;
  } else if (written !== null) { grid.set(row, left, `${written}年度绩效评价`); row += 1; }
  if (place === 'line') { grid.set(row, left + (random.once(4) ? 1 : 0), unitLine(unit, random)); row += 1; }
  if (place === 'official') { grid.set(row, left, officialLine(unit, random)); grid.merge(row, left, row, left + 4); row += 1; }
  if (place === 'cells') {
    grid.line(row, left, unitCells(unit, random));
    grid.line(row, left + 3, random.pick([['填报日期', '2021年4月12日'], ['日期：', { value: 44298, kind: 'date' } as const], ['联系人', '李红'], []]));
    if (options.means === 'plain') grid.cells.get(row)?.delete(left + 4);
    row += 1;
  }
  if ((place === 'sheet' || place === 'file' || place === 'nowhere') && random.once(2)) { grid.set(row, left, officialLine(null, random)); row += 1; }
  if (random.once(10)) { grid.set(row, left, random.pick(['（满分100分）', '说明：各项得分不得超过权重，缺少任何一项材料，该项指标不得分。', '本次评价实行百分制，请对照指标自评打分。'])); row += 1; }
  row += random.once(6) ? 1 : 0;
  const { expected, about, bottom } = layCard(grid, {
    top: row, left, means: options.means,
    unit: place === 'nowhere' ? null : unit.core,
    year: written ?? 2020,
    sheet: options.nameless ? null : grid.name,
  }, random);
  about.unshift(`unit ${unit.full} in ${place}, year ${written ?? 'unsaid'}`);
  if (place !== 'below') return { expected, about, bottom };
  grid.set(bottom + 1, left, bottomLine(unit, random));
  return { expected, about, bottom: bottom + 1 };
}
