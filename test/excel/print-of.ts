import type { PrintSetup } from '../../src/core/workbook';
import type { BookSheet } from './book';

/** The sheet's print set-up, as Excel has it from the start. */
export function printOf(sheet: BookSheet): PrintSetup {
  sheet.print ??= { orientation: 'portrait', fit: { width: 1, height: 0 } };
  return sheet.print;
}
