import type { Grid } from '../kit/grid';
import type { CityPlan } from './plan';
import { ROW } from './plan';
import { CITY_STYLE } from './styles';

/** Codes, weights and names above the entries, with the heads of number and unit before them; above the items alone elsewhere. */
export function entryHead(grid: Grid, { entries, items, columns }: CityPlan, left: number): void {
  if (left === columns.entries) {
    grid.put(ROW.code, columns.number, { value: '序号', style: CITY_STYLE.head, rows: ROW.head - ROW.code + 1 });
    grid.put(ROW.code, columns.unit, { value: '编号', style: CITY_STYLE.code });
    grid.put(ROW.weight, columns.unit, { value: '权重', style: CITY_STYLE.weight });
    grid.put(ROW.head, columns.unit, { value: '单位', style: CITY_STYLE.head });
  }
  (left === columns.entries ? entries : items).forEach(({ code, name, weight }, index) => {
    grid.put(ROW.code, left + index, { value: code, style: CITY_STYLE.code });
    grid.put(ROW.weight, left + index, { value: weight ?? '各卡', style: CITY_STYLE.weight });
    grid.put(ROW.head, left + index, { value: name, style: CITY_STYLE.name });
  });
}
