import type { CardStyle } from './card';
import { columnOf } from './card';
import type { ExpectedCard } from './expected';
import type { Grid } from './grid';
import { a1 } from './grid';
import type { Random } from './random';

const gradeOf = (total: number): string => (total >= 85 ? '优秀' : total >= 70 ? '良好' : total >= 60 ? '合格' : '不合格');

/** The rows below the table: total, grade, remark, signer. Adds what a wrong total or grade leads to. Answers the last row. */
export function drawEnd(grid: Grid, style: CardStyle, { top, first, expected }: { top: number; first: number; expected: ExpectedCard }, random: Random, about: string[]): number {
  const names = style.columns.all.filter(({ role }) => role === 'section' || role === 'group' || role === 'item' || role === 'label' || role === 'code' || role === 'name');
  const left = names[0]?.at ?? 0;
  const lastName = names[names.length - 1];
  const right = lastName === undefined ? left : lastName.at + lastName.span - 1;
  const points = columnOf(style.columns, 'points')?.at ?? 0;
  const weight = columnOf(style.columns, 'weight')?.at ?? 0;
  const second = columnOf(style.columns, 'second');
  const complete = expected.items.every((item) => item.points !== null);
  let row = top;
  if (!random.once(12)) {
    grid.set(row, left, random.pick(['得分合计', '得分合计', '合计', '总分', '总 计', '合　计', '总得分', '得分总计', '总分（100分）', '合计得分']));
    if (random.once(2)) grid.merge(row, left, row, right);
    grid.set(row, weight, random.pick(['——', 100, null, '100分', { value: 100, formula: `SUM(${a1(first, weight)}:${a1(row - 1, weight)})` }]));
    const wrong = complete && random.once(12);
    const shown = wrong ? expected.total + random.pick([1, -0.5, 2]) : expected.total;
    if (wrong) { expected.findings.push({ rule: 'total-mismatch', item: null, row: row + 1 }); about.push(`total shown ${shown}`); }
    const formula = `SUM(${a1(first, points)}:${a1(row - 1, points)})`;
    if (!random.once(8) || wrong) grid.set(row, points, random.once(2) ? shown : { value: shown, formula });
    if (second !== null) grid.set(row, second.at, random.int(60, 100));
    row += 1;
  }
  if (!random.once(6)) {
    const wrong = complete && random.once(15);
    const right_ = gradeOf(expected.total);
    const name = wrong ? right_ === '合格' ? '优秀' : '合格' : right_;
    const value = complete ? random.pick([name, name, `${name}等级`, [...name].join(' '), null]) : null;
    if (wrong && value !== null) { expected.findings.push({ rule: 'grade-mismatch', item: null, row: row + 1 }); about.push(`grade shown ${value}`); }
    grid.set(row, left, random.pick(['绩效评价等级', '绩效评价等级', '评价等级', '等级', '自评等级', '绩效评价\n等级']));
    const last = Math.max(points, weight, second?.at ?? 0);
    const how = random.pick(['points', 'rest', 'next'] as const);
    if (how === 'points') grid.set(row, points, value);
    if (how === 'rest' && right < Math.min(points, weight)) {
      grid.merge(row, left, row, right);
      grid.set(row, right + 1, value);
      grid.merge(row, right + 1, row, last);
    } else if (how !== 'points') {
      grid.set(row, left + 1, value);
      grid.merge(row, left + 1, row, last);
    }
    row += 1;
  }
  if (!random.once(3)) { grid.set(row, left, '备  注：本表由县、市级资助中心填写，作为复评阶段绩效评价参考材料。'); row += 1; }
  if (!random.once(3)) { grid.set(row + 1, left, random.pick(['考核人：', '考核人：张志强        审核人：', '填表人：李红    联系电话：0375-5051234'])); row += 2; }
  return row;
}
