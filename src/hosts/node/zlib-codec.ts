import zlib from 'node:zlib';
import { portableCodec } from '../xlsx/codec';
import type { Codec } from '../xlsx/codec';
import { PackageError } from '../xlsx/package-error';

const SMALLEST_CHUNK = 64;
const LARGEST_CHUNK = 1 << 20;

/** Node's own inflate, three times as fast as what runs everywhere; its checksum came with 20.15. */
export const zlibCodec: Codec = {
  inflate(data, { name, size }) {
    try {
      const content = zlib.inflateRawSync(data, { chunkSize: Math.min(Math.max(size + 1, SMALLEST_CHUNK), LARGEST_CHUNK), maxOutputLength: size + 1 });
      return { content, length: content.length };
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code;
      // More came out than the entry tells: that it lies is for the reader to say.
      if (code === 'ERR_BUFFER_TOO_LARGE') return { content: new Uint8Array(), length: size + 1 };
      throw new PackageError(code === 'Z_BUF_ERROR' ? 'truncated' : 'not-a-workbook', name, { cause });
    }
  },
  crc32: typeof zlib.crc32 === 'function' ? zlib.crc32 : portableCodec.crc32,
};
