import type { PrintSetup } from '../../core/workbook';

/** A4 across, as wide as the page, with page numbers. */
export const LANDSCAPE = {
  orientation: 'landscape',
  fit: { width: 1, height: 0 },
  margins: { top: 1.5, right: 1.3, bottom: 1.6, left: 1.3, header: 0.7, footer: 0.7 },
  footer: '&C第 &P 页 共 &N 页',
  centerHorizontally: true,
} satisfies PrintSetup;
