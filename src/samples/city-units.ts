import type { CellValue } from '../core/workbook';

/** A county's card in short: what it falls short of the full marks, and what is wrong with it. All figures are made up. */
export interface SampleUnit {
  fileName: string;
  /** As the card spells it. */
  unit: string;
  /** ISO 8601 */
  modified: string;
  /** Points that it does not give itself, by item. */
  short: Record<string, number>;
  /** What stands in place of points, by item: nothing, text, too much. */
  typed?: Record<string, CellValue>;
  /** Documents that are not there, and those that nobody has looked at. */
  missing?: string[];
  unchecked?: string[];
}

/** Counties of 平顶山市 (000) as their cards may come in: spelled variously, of every grade, some with mistakes. */
export const SAMPLE_UNITS: readonly SampleUnit[] = [
  { fileName: '舞钢市.xlsx', unit: '舞钢市', modified: '2021-04-10T01:20:00.000Z', short: { '1.3': 1, '1.5.1': 0.5, '2.3.2': 0.5, '2.4': 1, '3.2.3': 0.5 } },
  { fileName: '鲁山县自评.xlsx', unit: '平顶山市鲁山县', modified: '2021-04-09T08:05:00.000Z', short: { '1.1.1': 1, '1.4.1': 1, '2.3.1': 1, '2.7.6': 0.5, '3.1.1': 2 }, missing: ['m142a'] },
  { fileName: '宝丰县学生资助管理中心.xlsx', unit: '宝丰', modified: '2021-04-12T02:40:00.000Z', short: { '1.3': 2, '2.1.2': 0.5, '2.2.2': 1, '2.5.1': 2, '2.6': 0.5, '3.2.1': 1 } },
  { fileName: '卫东区.xlsx', unit: '卫东区', modified: '2021-04-13T07:11:00.000Z', short: { '1.2': 0.5, '1.3': 3, '1.4.1': 2, '2.1.3': 1, '2.3.1': 1.5, '2.5.1': 4, '2.7.1': 0.5, '3.1.1': 4, '3.2.3': 1 }, unchecked: ['m13a'] },
  { fileName: '叶县.xlsx', unit: '叶县', modified: '2021-04-08T03:30:00.000Z', short: { '1.4.2': 2, '2.2.1': 2, '2.3.2': 1, '2.5.1': 3, '2.7.4': 2, '2.9': 4, '3.1.1': 6 }, typed: { '1.3': 6, '2.3.3': '1分', '3.2.2': null } },
  { fileName: '叶县（修改2）.xlsx', unit: '叶县', modified: '2021-04-14T09:02:00.000Z', short: { '1.3': 3, '1.4.1': 2, '1.4.2': 2, '2.1.3': 1, '2.2.1': 2, '2.3.1': 1.5, '2.3.2': 1, '2.5.1': 4, '2.5.2': 2, '2.7.1': 0.5, '2.7.4': 2, '3.1.1': 8, '3.2.1': 2, '3.2.3': 0.5 } },
  { fileName: '郏县.xlsx', unit: '郏县', modified: '2021-04-12T06:25:00.000Z', short: { '1.1.2': 0.5, '1.3': 1, '1.4.3': 1, '2.4': 2, '2.8': 0.5, '3.1.1': 3 }, missing: ['m141a'] },
  { fileName: '新华区打分卡.xlsx', unit: '新华区', modified: '2021-04-13T01:45:00.000Z', short: { '1.2': 1, '1.3': 4, '1.4.1': 3, '1.4.2': 2, '2.1.1': 0.5, '2.2.1': 2, '2.3.1': 2, '2.5.1': 5, '2.6': 1, '2.7.5': 1, '3.1.1': 8, '3.1.2': 2, '3.2.1': 2 }, typed: { '2.7.2': '约1' } },
  { fileName: '新城区.xlsx', unit: '新城区', modified: '2021-04-11T02:15:00.000Z', short: { '1.1.1': 2, '1.3': 4, '1.4.1': 5, '1.4.3': 2, '1.5.2': 0.5, '2.1.3': 2, '2.2.1': 2, '2.2.2': 2, '2.3.1': 2.5, '2.3.2': 2, '2.4': 4, '2.5.1': 6, '2.7.1': 2, '2.7.4': 3, '2.9': 4, '3.1.1': 9, '3.2.1': 3 } },
];

/** A scan with the name of a workbook, as 湛河区 sent it. 石龙区 has sent nothing. */
export const SAMPLE_SCAN = { fileName: '湛河区.xlsx', text: '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n', modified: '2021-04-13T05:00:00.000Z' } as const;
