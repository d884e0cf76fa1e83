import type { LaidColumn } from './columns';
import type { CardStyle, Fill, Placed } from './card';
import { columnOf, sum } from './card';
import type { Grid, GridCell } from './grid';
import { a1 } from './grid';
import type { Line } from './lines';
import { spellCode, spellLabel, spellName } from './names';
import type { OfficialItem } from './official';
import type { Random } from './random';
import { pickPoints } from './points';

/** Draws one row of a card's table; `placed` are all of its rows. */
export function drawLine(grid: Grid, style: CardStyle, each: Placed, placed: Placed[], random: Random): void {
  const { line, row } = each;
  if (line.kind === 'item' || line.kind === 'extra') return drawItem(grid, style, each, placed, random);
  if (line.kind === 'blank' || line.kind === 'heading') return;
  const names = style.columns.all.filter(({ role }) => role === 'section' || role === 'group' || role === 'item' || role === 'label' || role === 'code' || role === 'name');
  const [first] = names;
  const last = names[names.length - 1];
  if (first === undefined || last === undefined) return;
  const codes = placed.flatMap((other) => (other.line.kind === 'item' ? [other.line.item.code] : []));
  const twice = new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
  const rows = placed.filter((other) => other.line.kind === 'item' && !twice.has(other.line.item.code) && (line.kind === 'group' ? other.line.group === line.group : other.line.section === line.section));
  const points = columnOf(style.columns, 'points');
  const weight = columnOf(style.columns, 'weight');
  if (line.kind === 'subtotal') grid.set(row, random.pick([first, last]).at, random.pick(['小计', '小 计', `${line.section.numeral}、${line.section.name}小计`, `${line.section.name}小计`]));
  if (line.kind === 'section') {
    grid.set(row, first.at, style.labels.get(line.section.code) ?? '');
    if (random.once(2)) grid.merge(row, first.at, row, last.at + last.span - 1);
  }
  if (line.kind === 'group') {
    const code = columnOf(style.columns, 'code');
    const name = columnOf(style.columns, 'name');
    if (code !== null && name !== null) { grid.set(row, code.at, spellCode(line.group.code, style.spelling, random)); grid.set(row, name.at, spellName(line.group, style.spelling, random)); }
    else grid.set(row, first.at, spellLabel(line.group, style.spelling, random));
  }
  if (line.kind !== 'subtotal' && !style.sums) return;
  const total = sum(rows.map((other) => other.points?.points ?? null));
  const cells = rows.map((other) => a1(other.row, points?.at ?? 0)).join(',');
  if (points !== null) grid.set(row, points.at, random.once(2) ? { value: total, formula: `SUM(${cells})` } : total);
  if (weight !== null) grid.set(row, weight.at, line.kind === 'group' ? sum(line.group.items.map((item) => item.weight)) : line.section.weight);
}

function drawItem(grid: Grid, style: CardStyle, { line, row, points }: Placed, placed: Placed[], random: Random): void {
  if (line.kind !== 'item' && line.kind !== 'extra') return;
  const { spelling, columns } = style;
  const item: OfficialItem = line.kind === 'item'
    ? line.name === null ? line.item : { ...line.item, name: line.name, annex1: line.name }
    : { code: line.code ?? '', name: line.name, weight: line.weight, alone: true, type: 'B', standard: '' };
  const own = line.kind === 'extra' && line.code === null ? { ...spelling, coding: 'none' as const } : spelling;
  const bare = line.kind === 'item' && line.name === null && own.coding === 'code' && random.once(60);
  const label = spellLabel(item, bare ? { ...own, coding: 'only' } : own, random);
  for (const column of columns.all) {
    const { role, at, span } = column;
    const cell = ((): GridCell | string | number | null => {
      switch (role) {
        case 'number': return placed.filter((other) => other.row <= row && (other.line.kind === 'item' || other.line.kind === 'extra')).length;
        case 'section': return fill(grid, style.sectionFill, column, row, placed, (other) => ('section' in other && (other.kind === 'item' || other.kind === 'extra') && other.section === line.section)) ? style.labels.get(line.section.code) ?? null : null;
        case 'group':
          if (item.alone) return label;
          return line.kind === 'item' && fill(grid, style.groupFill, column, row, placed, (other) => other.kind === 'item' && other.group === line.group) ? spellLabel(line.group, spelling, random) : null;
        case 'item': return item.alone && style.alone !== 'repeated' ? (style.alone === 'blank' && random.once(3) ? '　' : null) : label;
        case 'label': return label;
        case 'code': return /^\d\.\d$/.test(item.code) && random.once(2) ? Number(item.code) : spellCode(item.code, spelling, random);
        case 'name': return bare ? null : spellName(item, spelling, random) + (spelling.weightBehind ? `（${item.weight}分）` : '');
        case 'weight': return drawWeight(line.weight, style);
        case 'points': return points?.cell ?? null;
        case 'second': return pickPoints(item.weight, random);
        case 'class': return item.type;
        case 'standard': return item.standard;
        case 'material': return random.pick([null, '见附件', '提供相关文件及图片', `佐证材料第${random.int(2, 90)}页`, '根据文件，都已成立。']);
        case 'deduction': return random.once(5) ? random.pick(['缺会议记录，扣0.5分', '材料不全扣1分', '未及时上报']) : null;
        case 'remark': return random.once(6) ? random.pick(['2021年新增', '结合实地查看', `${random.int(1, 60)}页`]) : null;
      }
    })();
    grid.set(row, at, cell);
    if (role === 'group' && item.alone && style.alone === 'across') grid.merge(row, at, row, (columnOf(columns, 'item')?.at ?? at) + (columnOf(columns, 'item')?.span ?? 1) - 1);
    else if (span > 1) grid.merge(row, at, row, at + span - 1);
  }
}

/** Whether this row carries the label of its run; draws the run's merge with its first row. */
function fill(grid: Grid, how: Fill, { at }: LaidColumn, row: number, placed: Placed[], same: (line: Line) => boolean): boolean {
  if (how === 'filled') return true;
  const index = placed.findIndex((other) => other.row === row);
  const belongs = (at: number): boolean => { const other = placed[at]; return other !== undefined && same(other.line); };
  if (how === 'blank') return !placed.some((other) => other.row < row && same(other.line));
  if (belongs(index - 1)) return false;
  let end = index;
  while (belongs(end + 1)) end += 1;
  grid.merge(row, at, placed[end]?.row ?? row, at);
  return true;
}

function drawWeight(weight: number, { weights }: CardStyle): GridCell | string | number {
  switch (weights) {
    case 'number': return weight;
    case 'text': return String(weight);
    case 'suffix': return `${weight}分`;
    case 'brackets': return `（${weight}分）`;
    case 'formula': return { value: weight, formula: `${weight}*1` };
  }
}
