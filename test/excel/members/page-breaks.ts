import { parseRange } from '../a1';
import type { Emulation } from '../emulation';
import { sheetById } from '../emulation';
import type { HostObject } from '../host-object';
import { invalidArgument } from '../protocol';
import { placeOf } from '../range-of';
import { printOf } from '../print-of';

/** A page starts above the given cell. */
export function pageBreaksObject(emulation: Emulation, id: string): HostObject {
  const print = () => printOf(sheetById(emulation, id));
  return {
    type: 'PageBreakCollection',
    make: {
      Add: (place) => {
        const range = typeof place === 'string' ? parseRange(place) : placeOf(place, id).range;
        if (range === null || range.top === 0) throw invalidArgument('No page can start there.');
        print().breaksAfter = [...new Set([...(print().breaksAfter ?? []), range.top - 1])].toSorted((left, right) => left - right);
        return { type: 'PageBreak', identity: () => ({ _Id: String(range.top) }) };
      },
    },
    call: { GetCount: () => print().breaksAfter?.length ?? 0, RemovePageBreaks: () => void delete print().breaksAfter },
  };
}
