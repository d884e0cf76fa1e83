import { loneUnits, title, units } from './official';
import type { Random } from './random';

/** Where a reader can learn whose card it is. */
export type UnitPlace = 'line' | 'official' | 'cells' | 'title' | 'below' | 'sheet' | 'file' | 'nowhere';

export interface UnitNames { core: string; /** The city before it, where it has one. */ full: string }

export function pickUnit(random: Random): UnitNames {
  if (random.once(8)) { const core = random.pick(loneUnits); return { core, full: core }; }
  const { city, names } = random.pick(units);
  const core = random.pick(names);
  return { core, full: city + core };
}

export function unitLine(unit: UnitNames, random: Random): string {
  return random.pick([
    `单位：${unit.core}`,
    `单位:${unit.core}`,
    `填报单位（公章）：${unit.core}学生资助管理中心`,
    `填报单位(盖章)：${unit.full}学生资助管理中心`,
    `填报单位：  ${unit.core}教育体育局        填报日期：2021年4月12日`,
    `被评价单位: ${unit.full}`,
    `被评价单位：河南省${unit.full}`,
    `县（市、区）：${unit.core}`,
    `单位名称：${unit.core}　　　　2021年4月`,
    `填表单位：${unit.core}学生资助中心          单位：分`,
  ]);
}

export function officialLine(unit: UnitNames | null, random: Random): string {
  if (unit === null) return random.pick(['              市、县、区                         2021年    月    日', '市、县、区   2021年  月  日', '______市、县、区      年    月    日']);
  return random.pick([
    `${unit.core} 市、县、区   2021年 4月 12日`,
    `${unit.core}市、县、区                         2021年    月    日`,
    `    ${unit.core}          市、县、区              2021年 4 月 12 日`,
    `${unit.full} 市、县、区   2021年4月12日`,
    `　　${unit.core}　　市、县、区　　2021 年 4 月 9 日`,
  ]);
}

export const unitCells = (unit: UnitNames, random: Random): [string, string] => random.pick<[string, string]>([
  ['单位名称', unit.core],
  ['填报单位：', `${unit.core}学生资助管理中心`],
  ['被评价单位', unit.full],
  ['填报单位（公章）', unit.full],
  ['县（市、区）', unit.core],
  ['单位:', `${unit.full}学生资助管理中心`],
]);

/** The title, with the evaluated year where the office writes one. */
export function titleLine(unit: UnitNames | null, year: number | null, random: Random): string {
  const whose = unit === null ? '' : random.pick([unit.core, unit.full]);
  if (year === null) return random.pick([whose + title, whose + title, `${whose}生源地信用助学贷款绩效评价打分卡`, `${whose}绩效评价打分卡`, `${whose}打分卡`, `${whose}自评打分表`]);
  return random.pick([`${year}年度${whose}${title}`, `${whose}${year}年度${title}`, `${whose}${title}（${year}年度）`]);
}

export const bottomLine = (unit: UnitNames, random: Random): string => random.pick([
  `填报单位（盖章）：${unit.core}学生资助管理中心`,
  `单位（公章）：${unit.full}学生资助管理中心    负责人：王建国`,
]);

export const sheetNameOf = (unit: UnitNames, random: Random): string => random.pick([unit.core, `${unit.core}打分卡`, `${unit.core}自评`, `1.${unit.core}`, unit.full]);

export const fileNameOf = (unit: UnitNames, random: Random): string => random.pick([
  `${unit.core}打分卡（修改2）`, `${unit.core}`, `附件2-${unit.core}`, `2020年${unit.core}绩效评价打分卡(最终版)`, `03${unit.core}学生资助管理中心自评`,
  `${unit.full}打分卡`, `副本${unit.core}打分卡`, `打分卡-${unit.core}（定稿）`, `2.${unit.core}`, `${unit.core}学生资助管理中心`, `自评表_${unit.core}_0412`,
]);

export const plainSheetName = (random: Random): string => random.pick(['Sheet1', '打分卡', '附件2', '附件2打分卡', '绩效评价打分卡', 'Sheet3', '自评打分']);
export const plainFileName = (random: Random): string => random.pick(['打分卡', '附件2', '新建 Microsoft Excel 工作表', '绩效评价打分卡(2)', '自评表最终版', '工作簿1', 'book1']);
