import type { Change, Changer, Host, Place } from '../core/host';
import type { Workbook } from '../core/workbook';
import type { Codec } from './xlsx/codec';
import { readXlsx } from './xlsx/read-xlsx';
import { editPackage } from './xlsx/write';

export interface XlsxParts {
  /** The package (.xlsx, .xlsm); `null` begins one that has no sheet yet. */
  bytes: Uint8Array | null;
  codec?: Codec;
}

export interface XlsxHost extends Host {
  /** The package with all changes in it; what no change touches keeps its bytes. `null` while it has no sheet. */
  bytes(): Uint8Array | null;
}

/** A workbook's package in memory. Formulas keep their stored values: nothing here computes. */
export function createXlsxHost({ bytes, codec }: XlsxParts): XlsxHost {
  let present = bytes;
  let known: Workbook | null = null;
  return {
    bytes: () => present,
    async read() {
      known ??= present === null ? { sheets: [], names: [] } : readXlsx(present, codec);
      return structuredClone(known);
    },
    async apply(changes: Change[]) {
      present = editPackage(present, changes);
      known = null;
    },
    /** Bytes show no cells. */
    select: async (_place: Place) => {},
    /** Nobody else holds these bytes. */
    watch: (_changed: (by: Changer) => void) => () => {},
  };
}
