import { columnName } from '../../core/address';
import type { Range } from '../../core/workbook';
import { rangeRef } from '../kit/cell-ref';

/** `C6`, or `$C6`, `C$6`. */
export const cell = (row: number, column: number, fixed: '' | 'row' | 'column' = ''): string =>
  `${fixed === 'column' ? '$' : ''}${columnName(column)}${fixed === 'row' ? '$' : ''}${row + 1}`;

/** Cells of one row: `C6:AJ6`. */
export const across = (row: number, left: number, right: number, fixed: '' | 'row' = ''): string => `${cell(row, left, fixed)}:${cell(row, right, fixed)}`;

/** One column of a block on its own sheet: `K$6:K$35`. */
export const column = ({ top, bottom, left }: Range): string => `${cell(top, left, 'row')}:${cell(bottom, left, 'row')}`;

/** The same from another sheet: `'初评'!$K$6:$K$35`. */
export const columnOf = (sheet: string, range: Range): string => rangeRef(sheet, range);
