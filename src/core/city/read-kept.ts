import type { Review } from '../city';
import { readNumber } from '../number';
import type { Workbook } from '../workbook';
import { EMPTIED, KEPT_HEADINGS, type CityNames } from './names';
import { rowsUnder } from './rows-under';

/** The reviews of units that had no card, as the sheet of missing units keeps them. */
export function readKept(workbook: Workbook, { kept }: Pick<CityNames, 'kept'>): Review[] {
  const reviews = new Map<string, Review>();
  for (const { row, cell, text } of rowsUnder(workbook, kept, KEPT_HEADINGS)) {
    const [unit, item] = [text('unit'), text('item')];
    if (unit === '' || kept === null) continue;
    const { points, unreadable, reason } = reviews.get(unit) ?? { unit, points: {}, reason: null };
    const found = cell('points');
    const reading = readNumber(text('points') === EMPTIED ? null : found);
    const value = 'value' in reading ? reading.value : null;
    const isSpoilt = item !== '' && value === null && reading.state !== 'blank';
    const place = { sheet: kept.sheet, row, column: found?.column ?? kept.left };
    reviews.set(unit, {
      unit,
      points: item === '' ? points : { ...points, [item]: value },
      ...((isSpoilt || unreadable !== undefined) && { unreadable: { ...unreadable, ...(isSpoilt && { [item]: { found: text('points'), place } }) } }),
      reason: text('reason') || reason,
    });
  }
  return [...reviews.values()];
}
