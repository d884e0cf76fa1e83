import { portableCodec } from './codec';
import type { Codec } from './codec';
import { PackageError } from './package-error';

/** One file of a package, as its central directory tells; sizes and offsets are in bytes. */
export interface ZipEntry {
  /** With `/` between folders and none in front. */
  name: string;
  /** The name's bytes as stored. */
  rawName: Uint8Array;
  /** The entry's whole record in the central directory, as stored. */
  record: Uint8Array;
  /** 0 stored, 8 deflated. */
  method: number;
  flags: number;
  crc: number;
  compressedSize: number;
  size: number;
  /** Where the local header starts. */
  offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const DESCRIPTOR = 0x08074b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const END_LENGTH = 22;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const DESCRIPTOR_FOLLOWS = 8;

export const MOST_ENTRIES = 20_000;

const decoder = new TextDecoder();

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  const begins = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL;
  throw new PackageError(begins ? 'truncated' : 'not-a-workbook', 'zip');
}

interface Directory { start: number; count: number }

function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let length = view.getUint32(end + 12, true);
  let start = view.getUint32(end + 16, true);
  let closes = end;
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR64) {
    const end64 = Number(view.getBigUint64(end - 12, true));
    if (end64 + 56 <= end && view.getUint32(end64, true) === END64) {
      count = Number(view.getBigUint64(end64 + 32, true));
      length = Number(view.getBigUint64(end64 + 40, true));
      start = Number(view.getBigUint64(end64 + 48, true));
      closes = end64;
    }
  }
  if (start + length > closes) throw new PackageError('truncated', 'zip');
  return { start, count };
}

/** Sizes and offset of a zip64 entry stand in its extra field, in this order and only where the record has all ones. */
function widen(view: DataView, from: number, to: number, entry: ZipEntry): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const take = (value: number): number => {
      if (value !== IN_ZIP64 || next + 8 > to) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    entry.size = take(entry.size);
    entry.compressedSize = take(entry.compressedSize);
    entry.offset = take(entry.offset);
  }
}

/** Reads the central directory alone. Throws `PackageError`: `truncated` or `not-a-workbook` without one, `too-large` with too many entries. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const { start, count } = findDirectory(view);
  if (count > MOST_ENTRIES) throw new PackageError('too-large', 'zip');
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new PackageError('truncated', 'zip');
    const nameEnd = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length) throw new PackageError('truncated', 'zip');
    const rawName = bytes.subarray(at + CENTRAL_LENGTH, nameEnd);
    const entry: ZipEntry = {
      name: decoder.decode(rawName).replaceAll('\\', '/').replace(/^\/+/, ''),
      rawName,
      record: bytes.subarray(at, next),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    widen(view, nameEnd, extraEnd, entry);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** Where the entry's data begins, behind a local header whose name and extra field may differ from the directory's. */
function dataStart(view: DataView, entry: ZipEntry): number {
  const { offset } = entry;
  if (offset + LOCAL_LENGTH > view.byteLength) throw new PackageError('truncated', entry.name);
  if (view.getUint32(offset, true) !== LOCAL) throw new PackageError('not-a-workbook', entry.name);
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.compressedSize > view.byteLength) throw new PackageError('truncated', entry.name);
  return start;
}

/** The local header, the data and, where there is one, the data descriptor, all as stored. */
export function rawEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  let end = dataStart(view, entry) + entry.compressedSize;
  if (entry.flags & DESCRIPTOR_FOLLOWS) {
    const signed = end + 4 <= bytes.length && view.getUint32(end, true) === DESCRIPTOR ? 4 : 0;
    const hasCrc = end + signed + 12 <= bytes.length && view.getUint32(end + signed, true) === entry.crc;
    const wide = hasCrc && view.getUint32(end + signed + 8, true) !== entry.size;
    if (hasCrc) end = Math.min(bytes.length, end + signed + (wide ? 20 : 12));
  }
  return bytes.subarray(entry.offset, end);
}

/**
 * An entry's content, whole and proven by its checksum. Never gives, and hardly ever inflates, more than `limit` bytes.
 * Throws `PackageError`: `too-large`, `encrypted`, `truncated` when the data ends early, else `not-a-workbook`.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, limit: number, codec: Codec = portableCodec): Uint8Array {
  if (entry.flags & ENCRYPTED) throw new PackageError('encrypted', entry.name);
  if (entry.size > limit) throw new PackageError('too-large', entry.name);
  const start = dataStart(viewOf(bytes), entry);
  const data = bytes.subarray(start, start + entry.compressedSize);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new PackageError('unsupported-format', entry.name);
  const { content, length } = entry.method === STORED || data.length === 0 ? { content: data, length: data.length } : codec.inflate(data, entry);
  if (length > limit) throw new PackageError('too-large', entry.name);
  if (length < entry.size) throw new PackageError('truncated', entry.name);
  if (length > entry.size || codec.crc32(content) !== entry.crc) throw new PackageError('not-a-workbook', entry.name);
  return content;
}
