import { Deflate, deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { joinBytes } from './join-bytes';

/** The content of an entry as an archive holds it. */
export interface Packed { /** Deflated. */ data: Uint8Array; crc: number; /** Before it was deflated, in bytes. */ size: number }

const LEVEL = { level: 6 } as const;
/** Encoded at a time, in UTF-16 units. */
const STEP = 0x10000;
const encoder = new TextEncoder();

export const pack = (content: Uint8Array): Packed => ({ data: deflateSync(content, LEVEL), crc: crc32(content), size: content.length });

/** A text in UTF-8, packed while its pieces are made, so that it never stands in memory as a whole. No piece may end inside a character. */
export function packText(pieces: Iterable<string>): Packed {
  const chunks: Uint8Array[] = [];
  let [crc, size] = [0, 0];
  const deflate = new Deflate(LEVEL, (chunk) => void chunks.push(chunk));
  const push = (text: string, isLast: boolean): void => {
    const bytes = encoder.encode(text);
    crc = crc32(bytes, crc);
    size += bytes.length;
    deflate.push(bytes, isLast);
  };
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < STEP) continue;
    push(waiting, false);
    waiting = '';
  }
  push(waiting, true);
  return { data: joinBytes(chunks), crc, size };
}
