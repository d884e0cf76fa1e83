import { FlateErrorCode, Inflate, inflateSync } from 'fflate';
import type { FlateError } from 'fflate';
import { crc32 } from './crc32';
import { PackageError } from './package-error';

/** How the entries of a package are inflated and proven; a platform may have faster means than these here. */
export interface Codec {
  /**
   * The content and its true length, of which an entry that tells too small a size shows at least one byte more than it tells;
   * hardly more than that is ever inflated. Throws `PackageError`: `truncated` when the data ends early, else `not-a-workbook`.
   */
  inflate(data: Uint8Array, entry: { name: string; size: number }): { content: Uint8Array; length: number };
  /** The checksum that a zip directory holds for each entry, as an unsigned 32 bit number. */
  crc32(bytes: Uint8Array): number;
}

/** Up to this many compressed bytes are inflated at a stroke: even a lying entry gives at most 1032 times as much. */
const AT_A_STROKE = 0x10000;
/** Inflated at a time otherwise, as far as the sizes are true. */
const STREAM_STEP = 0x80000;
const SMALLEST_STEP = 0x400;
const LARGEST_STEP = 0x4000;

/** Runs wherever JavaScript does. */
export const portableCodec: Codec = {
  inflate(data, { name, size }) {
    try {
      if (data.length <= AT_A_STROKE) {
        const content = inflateSync(data, { out: new Uint8Array(size + 1) });
        return { content, length: content.length };
      }
      const content = new Uint8Array(size);
      return { content, length: inflateInSteps(data, content) };
    } catch (cause) {
      const endsEarly = (cause as Partial<FlateError>).code === FlateErrorCode.UnexpectedEOF;
      throw new PackageError(endsEarly ? 'truncated' : 'not-a-workbook', name, { cause });
    }
  },
  crc32,
};

function inflateInSteps(data: Uint8Array, out: Uint8Array): number {
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= out.length) out.set(chunk, length);
    length += chunk.length;
  });
  const step = Math.min(LARGEST_STEP, Math.max(SMALLEST_STEP, Math.floor((STREAM_STEP * data.length) / (out.length + 1))));
  for (let at = 0; at < data.length && length <= out.length; at += step) stream.push(data.subarray(at, at + step), at + step >= data.length);
  return length;
}
