import type { Change } from '../core/host';
import type { Cell, CellValue, Range, Row, Style } from '../core/workbook';
import { itemsOf } from '../schemes/schema';
import type { Scheme } from '../schemes/schema';

const GRID: Style['border'] = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' };
const TEXT: Style = { border: GRID, align: { vertical: 'center', wrap: true } };
const CENTER: Style = { border: GRID, align: { horizontal: 'center', vertical: 'center', wrap: true } };
const HEAD: Style = { ...CENTER, font: { bold: true } };

/** What people type: text for numbers, points beyond the weight, a remark, nothing at all. */
const TYPED: Record<string, CellValue> = {
  '1.1.1': 2, '1.1.2': '1分', '1.2': 1, '1.3': 6, '1.4.1': 4, '1.4.2': '３', '1.4.3': 4, '1.5.1': 1, '1.5.2': 0.7,
  '2.1.1': 1, '2.1.2': 1, '2.1.3': '约2', '2.2.1': 3, '2.2.2': 2, '2.3.1': 4, '2.3.2': 3, '2.3.3': null, '2.4': 4, '2.5.1': 8, '2.5.2': 2, '2.6': 2,
  '2.7.1': 2, '2.7.2': 1, '2.7.3': 1, '2.7.4': 3, '2.7.5': 2, '2.7.6': 1, '2.8': 2, '2.9': 4, '3.1.1': 13, '3.1.2': 4, '3.2.1': 5, '3.2.2': 1, '3.2.3': 2,
};

const WEIGHTS: Record<string, number> = { '2.3.1': 5 };

const TOP = 3;

/** A county's own copy of the official layout (001 附件2), with the mistakes that such copies have, and a sheet of other matters. */
export function messy(scheme: Scheme): Change[] {
  const items = itemsOf(scheme);
  const end = TOP + items.length;
  const merges: Range[] = [{ top: 0, left: 0, bottom: 0, right: 4 }, { top: 1, left: 0, bottom: 1, right: 4 }, { top: end, left: 0, bottom: end, right: 2 }, { top: end + 1, left: 0, bottom: end + 1, right: 2 }];
  const rows: Row[] = [
    row(0, [cell(0, scheme.card.title, { font: { bold: true, size: 14 }, align: { horizontal: 'center' } })]),
    row(1, [cell(0, '叶县（县、区）                    2021年4月12日', { align: { horizontal: 'center' } })]),
    row(2, scheme.card.columns.map((text, column) => cell(column, text, HEAD))),
    ...items.map((item, index) => {
      const section = scheme.sections.find(({ items: own }) => own[0] === item);
      return row(TOP + index, [
        cell(0, section?.card ?? null, CENTER), cell(1, item.card.first, TEXT), cell(2, item.card.second, TEXT),
        cell(3, WEIGHTS[item.code] ?? item.weight, CENTER), cell(4, TYPED[item.code] ?? null, CENTER),
      ]);
    }),
    row(end, [cell(0, scheme.card.totalLabel, HEAD), cell(3, '——', CENTER), cell(4, 98, HEAD)]),
    row(end + 1, [cell(0, scheme.card.gradeLabel, HEAD), cell(3, '优秀', HEAD), cell(4, null, HEAD)]),
    row(end + 2, [cell(0, scheme.card.remark)]),
  ];
  for (const { items: own } of scheme.sections) {
    const first = own[0];
    if (first !== undefined && own.length > 1) merges.push({ top: TOP + items.indexOf(first), left: 0, bottom: TOP + items.indexOf(first) + own.length - 1, right: 0 });
  }
  const columns = [16, 24, 26, 8, 10].map((width, index) => ({ from: index, to: index, width }));
  return [{ type: 'add', sheets: [{ name: 'Sheet1', rows, merges, columns }, { name: '联系人', rows: [row(0, [cell(0, '单位'), cell(1, '职务')]), row(1, [cell(0, '叶县学生资助管理中心'), cell(1, '经办')])], merges: [] }], names: [] }];
}

const row = (index: number, cells: Cell[]): Row => ({ index, cells });

const cell = (column: number, value: CellValue, style?: Style): Cell => ({ column, value, ...(style === undefined ? {} : { style }) });
