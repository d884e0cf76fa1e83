import type { Change, Place } from '../core/host';
import type { ReportItem } from '../core/report';
import { STATE_WORDS } from '../core/states';
import type { CellValue } from '../core/workbook';

/** What stands in a cell of a sample; nothing where the card has no such cell. */
export const setCell = (place: Place | null, value: CellValue): Change[] => (place === null ? [] : [{ type: 'set', place, value }]);

/** The states of an item's documents: there, but for those that are named. */
export const setMaterials = ({ materials }: ReportItem, missing: readonly string[], unchecked: readonly string[]): Change[] =>
  materials.flatMap(({ id, place }) => setCell(place, STATE_WORDS[missing.includes(id) ? 'missing' : unchecked.includes(id) ? 'unchecked' : 'present']));
