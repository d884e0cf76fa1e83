import type { Style } from '../../core/workbook';
import { FILL, STYLE } from '../kit/styles';

/** Fills of the review, `RRGGBB`; what they mean is said in words above the table. */
export const CITY_FILL = { figures: 'DDEBF7', full: 'C6E0B4', most: 'E2EFDA', half: 'FFF2CC', little: 'F8CBAD', none: 'F4A6A0' };

/** Colours of conditional formats: a number or a word always stands beside them. */
export const CITY_TONE = {
  changed: { color: '7F3F00', fill: 'FFD58A', bold: true },
  zeroed: { color: 'C00000', fill: 'FFFFFF', bold: true },
};

const narrow = (style: Style, more: Style = {}): Style => ({
  ...style, ...more, font: { ...style.font, size: 10, ...more.font }, align: { ...style.align, horizontal: 'center', wrap: false, shrink: true, ...more.align },
});
const wrapped = (style: Style, size: number, more: Style = {}): Style => ({ ...style, ...more, font: { ...style.font, size, ...more.font } });

export const CITY_STYLE = {
  code: narrow(STYLE.center, { fill: FILL.head, font: { size: 9 } }),
  weight: narrow(STYLE.center, { fill: FILL.head }),
  name: wrapped(STYLE.center, 9, { fill: FILL.head }),
  head: wrapped(STYLE.head, 10),
  typed: narrow(STYLE.points, { fill: FILL.input }),
  typedFigure: narrow(STYLE.points, { fill: CITY_FILL.figures }),
  reason: wrapped(STYLE.input, 9),
  number: narrow(STYLE.center),
  percent: narrow(STYLE.center, { numberFormat: '0.00%' }),
  points: narrow(STYLE.center, { numberFormat: '0.00' }),
  result: narrow(STYLE.result),
  word: wrapped(STYLE.center, 8, { font: { color: '7F3F00' } }),
  text: wrapped(STYLE.cell, 9),
  small: wrapped(STYLE.center, 9),
  open: wrapped(STYLE.free, 9),
  openCenter: wrapped(STYLE.choice, 9),
  check: narrow(STYLE.check),
  checkHead: wrapped(STYLE.checkHead, 8),
  mono: narrow(STYLE.cell, { font: { size: 8 }, align: { horizontal: 'left' } }),
  heading: { ...STYLE.plain, font: { ...STYLE.plain.font, bold: true, size: 11 } },
} satisfies Record<string, Style>;
