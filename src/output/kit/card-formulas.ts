import { toA1 } from '../../core/address';
import type { Item, Section } from '../../schemes/schema';
import { itemsOf } from '../../schemes/schema';
import { quoted, rangeRef } from './cell-ref';
import { choose } from './choose';
import { gradeBands } from './grade-bands';
import type { Plan } from './plan';
import { CARD, MATERIALS } from './plan';
import { STATE_WORDS } from '../../core/states';

const at = (row: number, column: keyof typeof CARD): string => toA1({ row, column: CARD[column] });

/** `E4:E12` */
const down = (top: number, bottom: number, column: keyof typeof CARD): string => `${at(top, column)}:${at(bottom, column)}`;

const countState = (plan: Plan, item: Item, state: string): string => {
  const rows = plan.materialsOf(item.code).map(({ id }) => plan.materialPlace(id).row).sort((left, right) => left - right);
  const runs = rows.reduce<[number, number][]>((all, row) => {
    const last = all.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else all.push([row, row]);
    return all;
  }, []);
  const sheet = plan.sheets.materials ?? '';
  return runs
    .map(([top, bottom]) => `COUNTIF(${rangeRef(sheet, { top, bottom, left: MATERIALS.reading, right: MATERIALS.reading })},${quoted(state)})`)
    .join('+');
};

/** 齐, 缺 n, 未核 n; `null` for an item that needs no document. */
export function materialFormula(plan: Plan, item: Item): string | null {
  const needed = plan.materialsOf(item.code).length;
  if (needed === 0) return null;
  const missing = countState(plan, item, STATE_WORDS.missing);
  const undecided = `${needed}-(${countState(plan, item, STATE_WORDS.present)})`;
  return `IF(${missing}>0,"缺 "&(${missing}),IF(${undecided}>0,"未核 "&(${undecided}),"齐"))`;
}

/** The weight as formulas see it: the official number, or the cell where the source leaves it open. */
const weightOf = (item: Item, row: number): string => (item.weight === null ? `N(${at(row, 'weight')})` : String(item.weight));

const isMissing = (row: number): string => `LEFT(${at(row, 'material')},1)=${quoted(STATE_WORDS.missing)}`;

const isScorable = (max: string, row: number): string => {
  const reading = at(row, 'reading');
  return `AND(ISNUMBER(${reading}),N(${reading})>=0,N(${reading})<=${max})`;
};

/** A weight that a person filled in counts from above 0 up to the section's. */
const isWeight = (row: number, sectionWeight: number): string => {
  const weight = at(row, 'weight');
  return `AND(ISNUMBER(${weight}),N(${weight})>0,N(${weight})<=${sectionWeight})`;
};

/** What counts: the typed points, 0 without a required document, empty text where the item cannot be scored. */
export function effectiveFormula(item: Item, row: number, section: Section): string {
  const scorable = isScorable(weightOf(item, row), row);
  const known = item.weight === null ? `AND(${isWeight(row, section.weight)},${scorable})` : scorable;
  return `IF(${known},IF(${isMissing(row)},0,${at(row, 'reading')}),"")`;
}

export const bonusEffectiveFormula = (max: number, row: number): string =>
  `IF(${isScorable(String(max), row)},${at(row, 'reading')},"")`;

const isAllowed = ({ allowed }: Item, reading: string): string => {
  const near = (left: string, right: string): string => `ROUND(${left}-${right},9)=0`;
  return `OR(${allowed.map((one) => {
    if (typeof one === 'number') return near(reading, String(one));
    const steps = `(${reading}-${one.min})/${one.step ?? 1}`;
    const inside = `${reading}>=${one.min},${reading}<=${one.max}`;
    return one.step === undefined ? `AND(${inside})` : `AND(${inside},${near(steps, `ROUND(${steps},0)`)})`;
  }).join(',')})`;
};

const unreadable = (row: number, blank: string): [string, string][] => [
  [`ISERROR(${at(row, 'points')})`, '"不是数字"'],
  [`AND(${at(row, 'text')}="",${at(row, 'reading')}="",NOT(ISLOGICAL(${at(row, 'points')})))`, quoted(blank)],
  [`${at(row, 'reading')}=""`, '"不是数字"'],
];

/** One short word on what is to be done about the row; empty text when nothing is. */
export function hintFormula(item: Item, row: number, section: Section): string {
  const weight = weightOf(item, row);
  const open: [string, string][] = item.weight === null ? [[`NOT(${isWeight(row, section.weight)})`, '"请先填写权重"']] : [];
  return choose([
    ...open,
    ...unreadable(row, '请填写得分'),
    [`${at(row, 'effective')}=""`, `"超出 0–"&${weight}`],
    [isMissing(row), '"缺材料，本项 0 分"'],
    ...(item.allowed.length > 0 ? [[`NOT(${isAllowed(item, at(row, 'reading'))})`, '"标准中没有这一档"'] satisfies [string, string]] : []),
    [`LEFT(${at(row, 'material')},2)=${quoted(STATE_WORDS.unchecked)}`, '"材料未核，暂计"'],
  ], '""');
}

export const bonusHintFormula = (max: number, row: number): string =>
  choose([...unreadable(row, ''), [`${at(row, 'effective')}=""`, quoted(`超出 0–${max}`)]], '""');

/** Empty text while nothing is scored. */
const sumOrEmpty = (range: string): string => `IF(COUNT(${range})=0,"",ROUND(SUM(${range}),6))`;

export const subtotalFormula = (top: number, bottom: number): string => sumOrEmpty(down(top, bottom, 'effective'));

const lastBonusRow = (plan: Plan): number => plan.bonus.at(-1)?.row ?? lastItemRow(plan);
const firstItemRow = (plan: Plan): number => plan.sections[0]?.top ?? 0;
const lastItemRow = (plan: Plan): number => plan.itemRow(itemsOf(plan.scheme).at(-1)?.code ?? '');

/** Sum of the scored items and the bonus. */
export const totalFormula = (plan: Plan): string => sumOrEmpty(down(firstItemRow(plan), lastBonusRow(plan), 'effective'));

const bandFormula = (plan: Plan): string =>
  gradeBands(plan.scheme, `ROUND(${at(plan.totalRow, 'points')},6)`, plan.vetoRow === null ? null : at(plan.vetoRow, 'points'));

const missingCount = (plan: Plan): string =>
  `(${itemsOf(plan.scheme).length}-COUNT(${down(firstItemRow(plan), lastItemRow(plan), 'effective')}))`;

/** The grade of the total once every item is scored, else empty text. */
export const gradeFormula = (plan: Plan): string => `IF(${missingCount(plan)}=0,${bandFormula(plan)},"")`;

/** Beside the total: how many items are not scored. */
export const totalNoteFormula = (plan: Plan): string =>
  `IF(${missingCount(plan)}=0,"各项已评","缺 "&${missingCount(plan)}&" 项得分")`;

/** Beside the grade: the grade so far, while the card is incomplete. */
export const gradeNoteFormula = (plan: Plan): string =>
  `IF(OR(${at(plan.totalRow, 'points')}="",${missingCount(plan)}=0),"",${bandFormula(plan)}&"（暂）")`;

/** Whether weights that people fill in sum up to the section's. */
export function weightsFormula(top: number, bottom: number, weight: number): string {
  const range = down(top, bottom, 'weight');
  const count = bottom - top + 1;
  return `IF(COUNT(${range})<${count},"待填权重 "&(${count}-COUNT(${range}))&" 项",IF(ROUND(SUM(${range})-${weight},6)=0,"权重合计 ${weight}","权重合计 "&ROUND(SUM(${range}),6)&"，应为 ${weight}"))`;
}
