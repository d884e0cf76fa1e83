import { columnName, toA1 } from '../../core/address';
import type { Address, Range } from '../../core/workbook';

/** `A1:C4`, or `A1` for one cell. */
export function rangeToA1({ top, left, bottom, right }: Range): string {
  const first = toA1({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${toA1({ row: bottom, column: right })}`;
}

export const rangesToA1 = (ranges: Range[]): string => ranges.map(rangeToA1).join(' ');

export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** `'打分卡'!$A$1:$C$4` */
export const rangeReference = (sheet: string, { top, left, bottom, right }: Range): string =>
  `${quoteSheet(sheet)}!$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;

/** `'打分卡'!$1:$4` */
export const rowsReference = (sheet: string, [first, last]: [number, number]): string => `${quoteSheet(sheet)}!$${first + 1}:$${last + 1}`;

/** `'打分卡'!$A:$B` */
export const columnsReference = (sheet: string, [first, last]: [number, number]): string => `${quoteSheet(sheet)}!$${columnName(first)}:$${columnName(last)}`;

export const isInside = ({ row, column }: Address, { top, left, bottom, right }: Range): boolean => row >= top && row <= bottom && column >= left && column <= right;
