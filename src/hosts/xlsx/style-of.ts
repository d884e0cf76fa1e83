import type { Cell, Style } from '../../core/workbook';

/** Excel's own short date, and percentages of two decimals. */
const FORMATS = { date: 'yyyy/m/d', percent: '0.00%' };

/** A cell's style, with the format by which its number is read as what it is. */
export const styleOf = ({ style = {}, kind }: Cell): Style =>
  (kind === 'date' || kind === 'percent') && style.numberFormat === undefined ? { ...style, numberFormat: FORMATS[kind] } : style;
