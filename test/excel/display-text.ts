import { SSF } from '@e965/xlsx';
import type { BookCell } from './book';

/** What the cell shows, by the number format; the column's width does not count. */
export function displayText(cell: BookCell | undefined): string {
  if (cell === undefined || cell.value === null) return '';
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (typeof cell.value === 'string') return cell.value;
  return SSF.format(cell.style?.numberFormat ?? 'General', cell.value) as string;
}
