import { faultOf } from './fault-of';

/** How a new workbook reaches the person: as a download, opened beside the present one, or as sheets in the present one. */
export type WayOut = 'download' | 'open' | 'insert';

interface HandOutParts {
  excel: Pick<typeof Excel, 'createWorkbook'>;
  /** As Office names it: `PC`, `Mac`, `OfficeOnline`, ... */
  platform: string | null;
  supports(version: string): boolean;
  download(bytes: Uint8Array, fileName: string): void;
}

/** Where links that download work inside of Office. */
const DOWNLOADS: readonly (string | null)[] = ['PC', 'OfficeOnline'];

const CHUNK = 0x8000;

/** In pieces, since a call takes so many arguments only. */
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(text);
}

/** Hands new workbooks to the person. `ways` holds what works here, the best first; `insert` always does. */
export function createHandOut({ excel, platform, supports, download }: HandOutParts) {
  const ways: WayOut[] = [...(DOWNLOADS.includes(platform) ? ['download' as const] : []), ...(supports('1.8') ? ['open' as const] : []), 'insert'];
  return {
    ways,
    /** Rejects with a `HostFault`. */
    async give(way: Exclude<WayOut, 'insert'>, bytes: Uint8Array, fileName: string): Promise<void> {
      if (way === 'download') download(bytes, fileName);
      else await excel.createWorkbook(base64Of(bytes)).catch((error: unknown) => { throw faultOf(error); });
    },
  };
}
