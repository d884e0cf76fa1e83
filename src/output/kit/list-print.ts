import type { Column, PrintSetup, Row } from '../../core/workbook';
import { pageBreaks } from './page-breaks';

/** A list across A4 pages, its head (row 3) on each of them; `groups` of rows, first and last, stay together. */
export function listPrint(sheet: { rows: Row[]; columns: Column[] }, { last, right, groups, header }: { last: number; right: number; groups: [number, number][]; header?: string }): PrintSetup {
  return {
    orientation: 'landscape',
    area: { top: 0, left: 0, bottom: last, right },
    fit: { width: 1, height: 0 },
    titleRows: [2, 2],
    breaksAfter: pageBreaks(sheet, groups),
    margins: { top: 1.5, right: 1.3, bottom: 1.6, left: 1.3, header: 0.7, footer: 0.7 },
    ...(header === undefined ? {} : { header }),
    footer: '&C第 &P 页 共 &N 页',
    centerHorizontally: true,
  };
}
