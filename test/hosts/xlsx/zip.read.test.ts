import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { zlibCodec } from '../../../src/hosts/node/zlib-codec';
import { portableCodec } from '../../../src/hosts/xlsx/codec';
import { crc32 } from '../../../src/hosts/xlsx/crc32';
import { PackageError } from '../../../src/hosts/xlsx/package-error';
import { inflateEntry, rawEntry, readDirectory } from '../../../src/hosts/xlsx/zip';
import type { ZipEntry } from '../../../src/hosts/xlsx/zip';

const LIMIT = 1 << 20;

const reasonOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof PackageError) return error.reason;
    throw error;
  }
  return 'none';
};

const only = (bytes: Uint8Array): ZipEntry => {
  const [entry] = readDirectory(bytes);
  if (entry === undefined) throw new Error('no entry');
  return entry;
};

describe('crc32', () => {
  it('gives the check value of the published CRC-32', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});

describe('readDirectory', () => {
  it('normalises names and keeps the stored ones', () => {
    const bytes = zipSync({ '\\xl\\workbook.xml': strToU8('a'), '/xl/styles.xml': strToU8('b') });
    const entries = readDirectory(bytes);
    expect(entries.map(({ name }) => name)).toEqual(['xl/workbook.xml', 'xl/styles.xml']);
    expect(entries.map(({ rawName }) => strFromU8(rawName))).toEqual(['\\xl\\workbook.xml', '/xl/styles.xml']);
  });

  it('tells a cut package from what was never one', () => {
    const bytes = zipSync({ a: strToU8('text '.repeat(50)) });
    expect(reasonOf(() => readDirectory(bytes.subarray(0, bytes.length - 30)))).toBe('truncated');
    expect(reasonOf(() => readDirectory(strToU8('plain text without any structure')))).toBe('not-a-workbook');
    expect(reasonOf(() => readDirectory(new Uint8Array()))).toBe('not-a-workbook');
  });
});

describe.each([['portable', portableCodec], ['zlib', zlibCodec]])('inflateEntry by the %s codec', (_, codec) => {
  it.each([0, 6] as const)('gives back what was packed at level %i', (level) => {
    const text = '打分卡 '.repeat(400);
    const bytes = zipSync({ a: [strToU8(text), { level }] });
    expect(strFromU8(inflateEntry(bytes, only(bytes), LIMIT, codec))).toBe(text);
  });

  it('refuses a content above the limit by the size it tells', () => {
    const bytes = zipSync({ a: new Uint8Array(LIMIT + 1) });
    expect(reasonOf(() => inflateEntry(bytes, only(bytes), LIMIT, codec))).toBe('too-large');
  });

  it.each([1 << 16, 80 << 20])('refuses %i bytes that tell to be 100', (size) => {
    const bytes = zipSync({ a: new Uint8Array(size) });
    const lying = { ...only(bytes), size: 100 };
    expect(['not-a-workbook', 'too-large']).toContain(reasonOf(() => inflateEntry(bytes, lying, LIMIT, codec)));
  });

  it('tells data that ends early from data that was changed', () => {
    const bytes = zipSync({ a: strToU8(Array.from({ length: 300 }, (_, at) => at * at).join()) });
    const entry = only(bytes);
    expect(reasonOf(() => inflateEntry(bytes, { ...entry, compressedSize: entry.compressedSize >> 1 }, LIMIT, codec))).toBe('truncated');
    expect(reasonOf(() => inflateEntry(bytes, { ...entry, crc: entry.crc ^ 1 }, LIMIT, codec))).toBe('not-a-workbook');
    expect(reasonOf(() => inflateEntry(bytes, { ...entry, flags: 1 }, LIMIT, codec))).toBe('encrypted');
    expect(reasonOf(() => inflateEntry(bytes, { ...entry, method: 99 }, LIMIT, codec))).toBe('unsupported-format');
  });

  it('gives back any content, however large', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 1, max: 900 }), (piece, times) => {
      const content = new Uint8Array(Array.from({ length: times }, () => [...piece]).flat());
      const bytes = zipSync({ a: content });
      expect(inflateEntry(bytes, only(bytes), content.length, codec)).toEqual(content);
    }), { numRuns: 20 });
  });

  it('finds any changed byte of the data', () => {
    const bytes = zipSync({ a: strToU8(Array.from({ length: 300 }, (__, at) => at * at).join()) });
    const { offset, compressedSize, name } = only(bytes);
    fc.assert(fc.property(fc.nat(compressedSize - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
      const damaged = bytes.slice();
      const place = offset + 30 + name.length + at;
      damaged[place] = (damaged[place] ?? 0) ^ mask;
      expect(['not-a-workbook', 'truncated']).toContain(reasonOf(() => inflateEntry(damaged, only(damaged), LIMIT, codec)));
    }));
  });
});

describe('rawEntry', () => {
  it('spans the entries of a package without a gap', () => {
    const bytes = zipSync({ a: strToU8('one'), b: strToU8('two'.repeat(99)) });
    const spans = readDirectory(bytes).map((entry) => rawEntry(bytes, entry));
    const [first, second] = spans;
    expect(first?.byteOffset).toBe(bytes.byteOffset);
    expect(second?.byteOffset).toBe(bytes.byteOffset + (first?.length ?? 0));
  });

  it('takes the data descriptor along', () => {
    const bytes = zipSync({ a: [strToU8('stored'), { level: 0 }] });
    const entry = only(bytes);
    const plain = rawEntry(bytes, entry);
    const descriptor = new DataView(new ArrayBuffer(16));
    [0x08074b50, entry.crc, entry.compressedSize, entry.size].forEach((value, at) => descriptor.setUint32(at * 4, value, true));
    const extended = new Uint8Array([...plain, ...new Uint8Array(descriptor.buffer), ...bytes.subarray(plain.length)]);
    expect(rawEntry(extended, { ...entry, flags: 8 }).length).toBe(plain.length + 16);
  });
});
