import type { Source } from '../core/city';
import { readFigures } from '../core/city/read-figures';
import { readRoster } from '../core/city/read-roster';
import { unitIn } from '../core/recognise/unit';
import { fold } from '../core/text';
import type { Workbook } from '../core/workbook';
import type { Scheme } from '../schemes/schema';

/** A list of fewer, or of other things than units for the most part, is none. */
const FEWEST_UNITS = 3;

/** What a workbook without a card is for the city: a table of figures of one of the schemes, a list of units, or neither. */
export function tableKind(workbook: Workbook, schemes: readonly Scheme[], source: Source): 'figures' | 'roster' | null {
  if (schemes.some((scheme) => readFigures(workbook, scheme, source).rows.length > 0)) return 'figures';
  const listed = readRoster(workbook)?.units ?? [];
  const units = listed.filter(({ name }) => unitIn(fold(name)) !== null);
  return units.length >= FEWEST_UNITS && units.length * 2 > listed.length ? 'roster' : null;
}
