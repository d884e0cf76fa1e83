import { zipSync } from 'fflate';

/** Files in one zip; workbooks are compressed already and are stored as they are. Names are written in UTF-8. */
export const archive = (files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0 }));
