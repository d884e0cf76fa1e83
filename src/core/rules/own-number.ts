import { readNumber } from '../number';
import type { Cell } from '../workbook';

/** A sum that the card itself shows: its number, the text that stands there instead, or `null` where it says nothing. */
export function ownNumber(cell: Cell | null): number | string | null {
  const reading = readNumber(cell);
  switch (reading.state) {
    case 'number': case 'text-number': return reading.value;
    case 'not-a-number': return String(reading.found).trim();
    case 'date': case 'error-value': return reading.found;
    case 'blank': case 'formula-without-value': return null;
  }
}
