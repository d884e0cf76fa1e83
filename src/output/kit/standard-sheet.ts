import type { Sheet } from '../../core/workbook';
import { itemsOf } from '../../schemes/schema';
import { makeGrid } from './grid';
import { LANDSCAPE } from './landscape';
import { itemName } from './item-label';
import type { Plan } from './plan';
import { STYLE } from './styles';

const WIDTHS = [9, 20, 74, 8, 7, 42];
/** For a scheme without classes and demands. */
const FEWER = [9, 24, 110, 8];
const HEADS = ['编号', '指标名称', '评价标准', '分数', '类别', '市县区资助中心提供材料'];

/** The official standard to read, word for word. */
export function standardSheet({ scheme }: Plan, name: string): Sheet {
  const items = itemsOf(scheme);
  const widths = items.some((item) => item.class !== null || item.demand !== '') ? WIDTHS : FEWER;
  const grid = makeGrid(widths, 20);
  grid.put(0, 0, { value: scheme.title, style: STYLE.title, columns: widths.length });
  grid.atLeast(0, 36);
  HEADS.slice(0, widths.length).forEach((value, column) => grid.put(1, column, { value, style: STYLE.head }));
  grid.atLeast(1, 22);
  let row = 2;
  for (const { card, items: own } of scheme.sections) {
    grid.put(row, 0, { value: card, style: STYLE.section, columns: widths.length });
    const top = row + 1;
    own.forEach((item, index) => {
      grid.put(top + index, 0, { value: item.code, style: STYLE.center });
      grid.put(top + index, 1, { value: itemName(item.name), style: STYLE.cell });
      grid.put(top + index, 2, { value: item.standard, style: STYLE.cell });
      grid.put(top + index, 3, { value: item.weight === null ? '——' : `${item.weight}分`, style: STYLE.center });
      if (widths === FEWER) return;
      grid.put(top + index, 4, { value: item.class, style: STYLE.center });
      grid.put(top + index, 5, { value: item.demand, style: STYLE.cell });
    });
    row = top + own.length;
  }
  for (const { code, name: title, standard, max } of scheme.bonus) {
    grid.put(row, 0, { value: code, style: STYLE.center });
    grid.put(row, 1, { value: title, style: STYLE.cell });
    grid.put(row, 2, { value: standard, style: STYLE.cell });
    grid.put(row, 3, { value: `加${max}分`, style: STYLE.center });
    for (let column = 4; column < widths.length; column += 1) grid.put(row, column, { style: STYLE.cell });
    row += 1;
  }
  if (scheme.veto) {
    grid.put(row, 0, { value: scheme.veto.text, style: STYLE.cell, columns: widths.length });
    row += 1;
  }
  return {
    name,
    ...grid.finish(),
    protected: true,
    freeze: { row: 2, column: 0 },
    hideGridlines: true,
    tabColor: '7F7F7F',
    print: { ...LANDSCAPE, area: { top: 0, left: 0, bottom: row - 1, right: widths.length - 1 }, titleRows: [1, 1] },
  };
}
