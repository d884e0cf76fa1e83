import { strFromU8, strToU8, unzipSync } from 'fflate';
import { rewriteZip } from '../xlsx/write-zip';

const PROPERTIES = 'docProps/core.xml';
const MOMENT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** The library's package without its clock: the properties tell the given time, and the archive tells none. */
export function settle(bytes: Uint8Array, at: Date): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const properties = parts.get(PROPERTIES);
  if (properties === undefined) throw new Error(`The document has no ${PROPERTIES}`);
  const moment = at.toISOString().replace(/\.\d+Z$/, 'Z');
  parts.set(PROPERTIES, strToU8(strFromU8(properties).replace(MOMENT, (_, tag: string) => `${tag}${moment}`)));
  return rewriteZip(null, parts, new Set());
}
