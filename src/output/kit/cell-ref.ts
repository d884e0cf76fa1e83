import { columnName, toReference } from '../../core/address';
import type { Range } from '../../core/workbook';

/** `'材料清单'!$E$4:$E$9`: a range of a sheet, from anywhere. */
export const rangeRef = (sheet: string, { top, left, bottom, right }: Range): string =>
  `${toReference({ sheet, row: top, column: left })}:$${columnName(right)}$${bottom + 1}`;

/** A text constant of a formula, quotes doubled. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
