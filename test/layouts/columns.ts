import type { Random } from './random';

export type Role = 'number' | 'section' | 'group' | 'item' | 'label' | 'code' | 'name' | 'weight' | 'points' | 'second' | 'class' | 'standard' | 'material' | 'deduction' | 'remark';

export interface LaidColumn { role: Role; head: string; at: number; /** Columns of the sheet that each cell is merged over. */ span: number }

/** official: 附件2's three columns; levels: the same under 一级/二级/三级; single: one column with code and name; coded: code and name apart. */
export type Names = 'official' | 'levels' | 'single' | 'coded';

const weightHeads = ['权重', '权重', '权 重', '权　重', '分值', '满分', '标准分', '分数', '分值（分）', '应得分', '权\n重'];
const pointsHeads = ['得分', '得分', '得 分', '得　分', '得\n分', '实得分', '自评得分', '自评分', '县级自评得分', '自评分数', '自评得分（分）'];
const selfHeads = ['自评得分', '县级自评得分', '自评分', '县级\n自评得分', '自评'];
const firstHeads = ['初评得分', '市级初评得分', '初评分', '市级初评', '初评'];

const nameColumns: Record<Names, { role: Role; heads: string[] }[]> = {
  official: [{ role: 'section', heads: ['指标层次和名称', '指标层次和\n名称'] }, { role: 'group', heads: ['一级指标'] }, { role: 'item', heads: ['二级指标'] }],
  levels: [{ role: 'section', heads: ['一级指标', '指标类别'] }, { role: 'group', heads: ['二级指标'] }, { role: 'item', heads: ['三级指标'] }],
  single: [{ role: 'label', heads: ['指标名称', '评价指标', '考核指标', '指标层次和名称', '指标', '评价内容'] }],
  coded: [{ role: 'code', heads: ['指标编号', '编号', '代码', '指标代码'] }, { role: 'name', heads: ['指标名称', '名称', '评价内容', '评价指标'] }],
};

const extraColumns: { role: Role; head: string; in: number }[] = [
  { role: 'class', head: '类别', in: 5 },
  { role: 'standard', head: '评价标准', in: 5 },
  { role: 'material', head: '佐证材料', in: 6 },
  { role: 'deduction', head: '扣分原因', in: 5 },
  { role: 'remark', head: '备注', in: 4 },
];

export interface Columns { names: Names; all: LaidColumn[]; /** One head stands over both columns of points. */ two: boolean; swapped: boolean }

/** Chooses and orders the columns of one card, from `left` on. */
export function pickColumns(random: Random, left: number): Columns {
  const names = random.pick<Names>(['official', 'official', 'official', 'levels', 'single', 'coded']);
  const two = random.once(6);
  const swapped = random.once(5);
  const weight = { role: 'weight' as Role, head: random.pick(weightHeads) };
  const points = two
    ? [{ role: 'points' as Role, head: random.pick(selfHeads) }, { role: 'second' as Role, head: random.pick(firstHeads) }]
    : [{ role: 'points' as Role, head: random.once(12) ? random.pick(firstHeads.slice(0, 3)) : random.pick(pointsHeads) }];
  const own: { role: Role; head: string }[] = [];
  if (random.once(5)) own.push({ role: 'number', head: random.pick(['序号', '序 号', '序']) });
  if ((names === 'single' || names === 'coded') && random.once(2)) own.push({ role: 'section', head: random.pick(['一级指标', '类别', '项目']) });
  own.push(...nameColumns[names].map(({ role, heads }) => ({ role, head: random.pick(heads) })));
  const tail = swapped ? [...points, weight] : [weight, ...(two && random.once(3) ? [...points].reverse() : points)];
  const extras = extraColumns.filter((extra) => random.once(extra.in) && !(extra.head === '类别' && own.some(({ head }) => head === '类别')));
  const ordered = [...own, ...tail];
  for (const { role, head } of extras) {
    const after = role === 'class' || role === 'standard' ? random.int(own.length, ordered.length) : ordered.length;
    ordered.splice(after, 0, { role, head });
  }
  let at = left;
  const all = ordered.map(({ role, head }) => {
    const wide = (role === 'item' || role === 'label' || role === 'name') && random.once(10);
    const column = { role, head, at, span: wide ? 2 : 1 };
    at += column.span;
    return column;
  });
  return { names, all, two, swapped };
}
