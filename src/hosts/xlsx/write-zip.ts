import { joinBytes } from './join-bytes';
import type { Packed } from './pack';
import { pack } from './pack';
import { rawEntry, readDirectory } from './zip';
import type { ZipEntry } from './zip';

/** 1980-01-01 00:00, the earliest that a zip can tell: what is new has no clock. */
const FIXED_DATE = 0x0021;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
const ALL_ONES = 0xffffffff;
const encoder = new TextEncoder();

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

interface Fresh { local: Uint8Array; record: Uint8Array }

/** A local entry and its directory record (offset still 0); a replaced entry keeps its name's bytes and its time. */
function freshEntry(name: Uint8Array, { data, crc, size }: Packed, time: number, date: number, flags: number): Fresh {
  const fields = new Uint8Array(26);
  const view = viewOf(fields);
  view.setUint16(0, 20, true);
  view.setUint16(2, flags, true);
  view.setUint16(4, DEFLATED, true);
  view.setUint16(6, time, true);
  view.setUint16(8, date, true);
  view.setUint32(10, crc, true);
  view.setUint32(14, data.length, true);
  view.setUint32(18, size, true);
  view.setUint16(22, name.length, true);
  const local = new Uint8Array(30 + name.length + data.length);
  local.set([0x50, 0x4b, 3, 4]);
  local.set(fields, 4);
  local.set(name, 30);
  local.set(data, 30 + name.length);
  const record = new Uint8Array(46 + name.length);
  record.set([0x50, 0x4b, 1, 2, 20, 0]);
  record.set(fields, 6);
  record.set(name, 46);
  return { local, record };
}

function replaced(entry: ZipEntry, content: Packed): Fresh {
  const old = viewOf(entry.record);
  return freshEntry(entry.rawName, content, old.getUint16(12, true), old.getUint16(14, true), entry.flags & UTF8_NAME);
}

/** The record with the entry's new place: in its 32 bit field, or in the zip64 field where it stood there. */
function moved(record: Uint8Array, offset: number): Uint8Array {
  const copy = record.slice();
  const view = viewOf(copy);
  if (view.getUint32(42, true) !== ALL_ONES) {
    view.setUint32(42, offset, true);
    return copy;
  }
  const wideBefore = [24, 20].filter((at) => view.getUint32(at, true) === ALL_ONES).length;
  const start = 46 + view.getUint16(28, true);
  const end = start + view.getUint16(30, true);
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) view.setBigUint64(at + 4 + 8 * wideBefore, BigInt(offset), true);
  }
  return copy;
}

function endOf(original: Uint8Array, count: number, size: number, start: number): Uint8Array[] {
  const view = viewOf(original);
  let at = original.length - 22;
  while (at >= 0 && view.getUint32(at, true) !== 0x06054b50) at -= 1;
  const end = at >= 0 ? original.slice(at) : new Uint8Array([0x50, 0x4b, 5, 6, ...new Uint8Array(18)]);
  const wide = at >= 20 && view.getUint32(at - 20, true) === 0x07064b50;
  const set = viewOf(end);
  const keep = (offset: number, bytes: 2 | 4, value: number): void => {
    if (bytes === 2 && !(wide && set.getUint16(offset, true) === 0xffff)) set.setUint16(offset, value, true);
    if (bytes === 4 && !(wide && set.getUint32(offset, true) === ALL_ONES)) set.setUint32(offset, value, true);
  };
  keep(8, 2, count);
  keep(10, 2, count);
  keep(12, 4, size);
  keep(16, 4, start);
  if (!wide) return [end];
  const from = Number(view.getBigUint64(at - 12, true));
  const end64 = original.slice(from, at - 20);
  const set64 = viewOf(end64);
  for (const [offset, value] of [[24, count], [32, count], [40, size], [48, start]] as const) set64.setBigUint64(offset, BigInt(value), true);
  const locator = original.slice(at - 20, at);
  viewOf(locator).setBigUint64(8, BigInt(start + size), true);
  return [end64, locator, end];
}

const packed = (content: Uint8Array | Packed): Packed => ('crc' in content ? content : pack(content));

/**
 * The archive with some entries replaced (by name), some left out and some added behind. Local entries that stay are copied
 * as they are, in their order on the disk; the directory keeps its own order. `null` starts from an empty archive.
 */
export function rewriteZip(original: Uint8Array | null, changed: Map<string, Uint8Array | Packed>, removed: Set<string>): Uint8Array {
  const entries = original === null ? [] : readDirectory(original).filter(({ name }) => !removed.has(name));
  const pieces: Uint8Array[] = [];
  const records = new Map<ZipEntry | string, Uint8Array>();
  let length = 0;
  const push = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const entry of entries.toSorted((left, right) => left.offset - right.offset)) {
    const content = changed.get(entry.name);
    const fresh = content === undefined ? null : replaced(entry, packed(content));
    records.set(entry, moved(fresh?.record ?? entry.record, length));
    push(fresh?.local ?? rawEntry(original as Uint8Array, entry));
  }
  const present = new Set(entries.map(({ name }) => name));
  const added = [...changed].filter(([name]) => !present.has(name));
  for (const [name, content] of added) {
    const bytes = encoder.encode(name);
    const fresh = freshEntry(bytes, packed(content), 0, FIXED_DATE, bytes.length === name.length ? 0 : UTF8_NAME);
    records.set(name, moved(fresh.record, length));
    push(fresh.local);
  }
  const start = length;
  for (const key of [...entries, ...added.map(([name]) => name)]) push(records.get(key) as Uint8Array);
  return joinBytes([...pieces, ...endOf(original ?? new Uint8Array(), records.size, length - start, start)]);
}
