import { toA1 } from '../../core/address';
import type { Place } from '../../core/host';
import type { Clock } from './parts';

/** Excel's word of a write arrives well within this; later it is somebody else's. In milliseconds. */
const ECHO = 3000;

/** What Excel tells of a change; who caused it only since ExcelApi 1.14. */
export interface Told { worksheetId?: string; address?: string; triggerSource?: string }

/** Tells the echoes of what this pane wrote from what people do. */
export interface OwnWrites {
  /** Cells that are about to be set; `idOf` knows the sheets' ids. */
  set(places: readonly Place[], idOf: (sheet: string) => string | undefined): void;
  /** Sheets are about to be added, or were just now. */
  adding(): void;
  /** Whether a change is the echo of one of these. */
  isEcho(told: Told): boolean;
  /** Whether what is computed now follows from what was just written. */
  isSettling(): boolean;
}

export function ownWrites({ now }: Pick<Clock, 'now'>): OwnWrites {
  const awaited = new Map<string, number>();
  let settled = -Infinity;
  let added = -Infinity;
  const touch = (): void => { settled = now() + ECHO; };
  return {
    set(places, idOf) {
      touch();
      places.forEach((place) => awaited.set(`${idOf(place.sheet)} ${toA1(place)}`, now() + ECHO));
    },
    adding() {
      touch();
      added = now() + ECHO;
    },
    isEcho({ worksheetId, address, triggerSource }) {
      if (triggerSource !== undefined) return triggerSource === 'ThisLocalAddin';
      const key = `${worksheetId} ${address}`;
      const until = awaited.get(key);
      awaited.delete(key);
      return (until !== undefined && now() <= until) || now() <= added;
    },
    isSettling: () => now() <= settled,
  };
}
