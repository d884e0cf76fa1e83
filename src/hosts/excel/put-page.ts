import { columnName } from '../../core/address';
import type { PrintSetup } from '../../core/workbook';
import { rangeToA1 } from '../xlsx/write-ranges';

type Part = 'left' | 'center' | 'right';

const MARGINS = { left: 1.8, right: 1.8, top: 1.9, bottom: 1.9, header: 0.8, footer: 0.8 };
const SIDES: Record<string, Part> = { L: 'left', C: 'center', R: 'right' };

/** `&L打分卡&R&D` taken apart; what stands before the first mark is centred. */
function partsOf(code: string): Partial<Record<Part, string>> {
  const parts: Partial<Record<Part, string>> = {};
  let side: Part = 'center';
  for (const [token, mark] of code.matchAll(/&([\s\S])|[^&]+/g)) {
    const to = mark === undefined ? undefined : SIDES[mark];
    if (to === undefined) parts[side] = `${parts[side] ?? ''}${token}`;
    else side = to;
  }
  return parts;
}

/** Everything that a printed sheet follows (ExcelApi 1.9). */
export function putPage(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout, horizontalPageBreaks } = sheet;
  const { orientation, area, fit, titleRows, titleColumns, breaksAfter = [], margins, header, footer, centerHorizontally } = print;
  pageLayout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { ...(fit.width > 0 ? { horizontalFitToPages: fit.width } : {}), ...(fit.height > 0 ? { verticalFitToPages: fit.height } : {}) };
  pageLayout.setPrintMargins('Centimeters', { ...MARGINS, ...margins });
  if (area !== undefined) pageLayout.setPrintArea(rangeToA1(area));
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
  if (titleColumns !== undefined) pageLayout.setPrintTitleColumns(`$${columnName(titleColumns[0])}:$${columnName(titleColumns[1])}`);
  if (centerHorizontally) pageLayout.centerHorizontally = true;
  const page = pageLayout.headersFooters.defaultForAllPages;
  const [top, bottom] = [partsOf(header ?? ''), partsOf(footer ?? '')];
  if (top.left !== undefined) page.leftHeader = top.left;
  if (top.center !== undefined) page.centerHeader = top.center;
  if (top.right !== undefined) page.rightHeader = top.right;
  if (bottom.left !== undefined) page.leftFooter = bottom.left;
  if (bottom.center !== undefined) page.centerFooter = bottom.center;
  if (bottom.right !== undefined) page.rightFooter = bottom.right;
  // Excel wants the cell behind the break.
  breaksAfter.forEach((row) => horizontalPageBreaks.add(`A${row + 2}`));
}
