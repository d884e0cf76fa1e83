import type { PrintSetup } from '../../../src/core/workbook';
import type { Emulation } from '../emulation';
import { sheetById } from '../emulation';
import type { HostObject } from '../host-object';
import { invalidArgument, notEmulated } from '../protocol';
import { printOf } from '../print-of';
import { placeOf } from '../range-of';
import { headersFootersObject } from './headers-footers';
import { isGiven, number, oneOf, record } from './values';

const SIDES = ['top', 'right', 'bottom', 'left', 'header', 'footer'] as const;
type Side = typeof SIDES[number];

/** Excel's own margins, in centimetres. */
const MARGINS: Record<Side, number> = { top: 1.905, right: 1.778, bottom: 1.905, left: 1.778, header: 0.762, footer: 0.762 };
const CM_PER_INCH = 2.54;
const POINTS_PER_INCH = 72;
const UNITS: Record<string, number> = { Centimeters: 1, Inches: CM_PER_INCH, Points: CM_PER_INCH / POINTS_PER_INCH };

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function setZoom(print: PrintSetup, zoom: unknown): void {
  const { horizontalFitToPages: width, verticalFitToPages: height, scale } = record(zoom);
  if (isGiven(scale)) throw notEmulated('print scales in percent');
  print.fit = { width: isGiven(width) ? number(width) : 0, height: isGiven(height) ? number(height) : 0 };
}

export function pageLayoutObject(emulation: Emulation, id: string): HostObject {
  const print = () => printOf(sheetById(emulation, id));
  const setMargin = (side: Side, centimetres: number): void => void (print().margins = { ...MARGINS, ...print().margins, [side]: rounded(centimetres) });
  const points = UNITS['Points'] ?? 1;
  return {
    type: 'PageLayout',
    get: {
      Orientation: () => capital(print().orientation),
      PaperSize: () => 'A4',
      Zoom: () => ({ horizontalFitToPages: print().fit.width, verticalFitToPages: print().fit.height }),
      CenterHorizontally: () => print().centerHorizontally ?? false,
      ...Object.fromEntries(SIDES.map((side) => [`${capital(side)}Margin`, () => rounded((print().margins ?? MARGINS)[side] / points)])),
    },
    set: {
      Orientation: (value) => void (print().orientation = oneOf(['Portrait', 'Landscape'] as const, value) === 'Portrait' ? 'portrait' : 'landscape'),
      PaperSize: (value) => { if (value !== 'A4') throw notEmulated(`the paper size ${String(value)}`); },
      Zoom: (value) => setZoom(print(), value),
      CenterHorizontally: (value) => {
        if (value === true) print().centerHorizontally = true;
        else delete print().centerHorizontally;
      },
      ...Object.fromEntries(SIDES.map((side) => [`${capital(side)}Margin`, (value: unknown) => setMargin(side, number(value) * points)])),
    },
    open: { HeadersFooters: () => headersFootersObject(print()) },
    call: {
      SetPrintArea: (area) => void (print().area = placeOf(area, id).range),
      SetPrintTitleRows: (rows) => {
        const { range: { top, bottom } } = placeOf(rows, id);
        print().titleRows = [top, bottom];
      },
      SetPrintTitleColumns: (columns) => {
        const { range: { left, right } } = placeOf(columns, id);
        print().titleColumns = [left, right];
      },
      SetPrintMargins: (unit, margins) => {
        const factor = UNITS[String(unit)];
        if (factor === undefined) throw invalidArgument(`${String(unit)} is no unit of margins.`);
        for (const [side, value] of Object.entries(record(margins))) setMargin(oneOf(SIDES, side), number(value) * factor);
      },
    },
  };
}
