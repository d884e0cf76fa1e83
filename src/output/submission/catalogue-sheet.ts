import type { Place } from '../../core/host';
import type { Report } from '../../core/report';
import { UNFILLED } from '../../core/states';
import type { Sheet } from '../../core/workbook';
import { makeGrid } from '../kit/grid';
import { listPrint } from '../kit/list-print';
import { STYLE } from '../kit/styles';
import { evidenceOf, stateCounts, stateWord } from './evidence';
import type { SubmissionParts } from './parts';
import { labelOf } from './points-words';

const WIDTHS = [7, 26, 46, 10, 22, 13];
const HEADS = ['序号', '指标编号及名称', '材料', '状态', '存放位置', '页码'];
const FIRST = 3;

/** 材料目录: every item's documents, word for word, where they are and on which pages; values only. A shared document keeps its number. */
export function catalogueSheet(report: Report, name: string, { draft }: Pick<SubmissionParts, 'draft'>): Sheet {
  const grid = makeGrid(WIDTHS, 21);
  const put = (row: number, texts: [column: number, value: string | number, style: (typeof STYLE)[keyof typeof STYLE]][]): void => texts.forEach(([column, value, style]) => grid.put(row, column, { value, style }));
  const evidence = evidenceOf(report);
  const numbers = new Map(evidence.flatMap(({ own }) => own).map(({ id }, index) => [id, index + 1]));
  grid.put(0, 0, { value: '佐证材料目录', style: STYLE.title, columns: WIDTHS.length });
  grid.atLeast(0, 32);
  grid.put(1, 0, { value: [report.unit ?? '单位未填', ...(report.year === null ? [] : [`${report.year}年度`]), numbers.size === 0 ? '评价办法未列明各项指标需提供的材料' : stateCounts(report)].join('    '), style: STYLE.plain, columns: WIDTHS.length });
  put(2, HEADS.map((head, column) => [column, head, STYLE.head]));
  grid.atLeast(2, 22);
  let row = FIRST;
  const groups = evidence.map(({ item, shared }): [number, number] => {
    const top = row;
    grid.put(top, 1, { value: labelOf(item), style: STYLE.cell, rows: item.materials.length });
    for (const material of item.materials) {
      const first = shared.find((each) => each.material.id === material.id)?.with.code;
      put(row, [
        [0, numbers.get(material.id) ?? 0, STYLE.center], [2, `${material.text}${first === undefined ? '' : `（与${first}共用）`}`, STYLE.cell],
        [3, stateWord(material), STYLE.center], [4, material.location ?? UNFILLED, STYLE.cell], [5, material.page ?? UNFILLED, STYLE.center],
      ]);
      row += 1;
    }
    return [top, row - 1];
  });
  const sheet = grid.finish();
  return {
    name,
    ...sheet,
    freeze: { row: FIRST, column: 0 },
    hideGridlines: true,
    print: listPrint(sheet, { last: Math.max(row - 1, FIRST - 1), right: WIDTHS.length - 1, groups, ...(draft && { header: '&C草稿' }) }),
  };
}

/** Where each document's state stands: with the first item that needs it. */
export function statePlaces(report: Report, sheet: string): { id: string; place: Place }[] {
  const lines = evidenceOf(report).flatMap(({ item }) => item.materials.map(({ id }) => id));
  return [...new Set(lines)].map((id) => ({ id, place: { sheet, row: FIRST + lines.indexOf(id), column: 3 } }));
}
