import type { Column, PrintSetup, Row } from '../../core/workbook';
import { LANDSCAPE } from './landscape';
import { pageBreaks } from './page-breaks';

/** A list across A4 pages, its head (row 3) on each of them; `groups` of rows, first and last, stay together. */
export function listPrint(sheet: { rows: Row[]; columns: Column[] }, { last, right, groups, header }: { last: number; right: number; groups: [number, number][]; header?: string }): PrintSetup {
  return {
    ...LANDSCAPE,
    area: { top: 0, left: 0, bottom: last, right },
    titleRows: [2, 2],
    breaksAfter: pageBreaks(sheet, groups),
    ...(header === undefined ? {} : { header }),
  };
}
