import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { rewriteZip } from '../../../src/hosts/xlsx/write-zip';
import { readDirectory } from '../../../src/hosts/xlsx/zip';
import { changedEntries } from '../../tools/zip-entries';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const contents = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]));

/** An archive by Python's own writer, which knows zip64. */
function byPython(script: string): Uint8Array {
  const program = `import zipfile,io,sys\nout=io.BytesIO()\n${script}\nsys.stdout.buffer.write(out.getvalue())`;
  return new Uint8Array(execFileSync('python3', ['-c', program], { maxBuffer: 1 << 26 }));
}

/** What Python finds: names and contents, every checksum proven. */
function seenByPython(bytes: Uint8Array): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    writeFileSync(join(folder, 'a.zip'), bytes);
    const program = 'import zipfile,json,sys\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nprint(json.dumps([[i.filename, z.read(i).decode(), i.date_time, z.comment.decode()] for i in z.infolist()]))';
    return JSON.parse(execFileSync('python3', ['-c', program, join(folder, 'a.zip')], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const WIDE = `with zipfile.ZipFile(out,'w',zipfile.ZIP_DEFLATED) as z:
  z.comment=b'made'
  for n in ('a.xml','b.xml','c.xml'):
    with z.open(zipfile.ZipInfo(n,(2020,5,6,7,8,10)),'w',force_zip64=True) as f: f.write(n.encode()*20)`;

describe('rewriteZip', () => {
  it('keeps times, order and the comment, and adds behind under a fixed time', () => {
    const before = byPython(WIDE);
    const after = rewriteZip(before, new Map([['b.xml', text('新')], ['中.xml', text('增')]]), new Set(['c.xml']));
    expect(seenByPython(after)).toEqual([
      ['a.xml', 'a.xml'.repeat(20), [2020, 5, 6, 7, 8, 10], 'made'], ['b.xml', '新', [2020, 5, 6, 7, 8, 10], 'made'], ['中.xml', '增', [1980, 1, 1, 0, 0, 0], 'made'],
    ]);
    expect(changedEntries(before, after)).toEqual(['b.xml', 'c.xml', '中.xml']);
  });

  it('moves the places of a zip64 directory', () => {
    const before = wideDirectory(byPython(WIDE));
    expect(readDirectory(before).map(({ offset }) => offset)).toEqual(readDirectory(byPython(WIDE)).map(({ offset }) => offset));
    const after = rewriteZip(before, new Map([['a.xml', text('x'.repeat(5000))]]), new Set());
    expect(contents(after)).toEqual({ 'a.xml': 'x'.repeat(5000), 'b.xml': 'b.xml'.repeat(20), 'c.xml': 'c.xml'.repeat(20) });
    expect((seenByPython(after) as string[][]).map(([name]) => name)).toEqual(['a.xml', 'b.xml', 'c.xml']);
    expect(changedEntries(before, after)).toEqual(['a.xml']);
  });

  it('copies stored entries as they are', () => {
    const before = zipSync({ 'a.png': [text('png'), { level: 0 }], 'b.xml': text('b') }, { mtime: new Date(2021, 1, 1) });
    const after = rewriteZip(before, new Map([['b.xml', text('c')]]), new Set());
    expect(changedEntries(before, after)).toEqual(['b.xml']);
    expect(contents(after)).toEqual({ 'a.png': 'png', 'b.xml': 'c' });
  });

  it('starts from nothing', () => {
    expect(contents(rewriteZip(null, new Map([['a.xml', text('a')]]), new Set()))).toEqual({ 'a.xml': 'a' });
  });
});

/** The same archive with every place in the directory, and the directory's own, told in 64 bits. */
function wideDirectory(bytes: Uint8Array): Uint8Array {
  const entries = readDirectory(bytes);
  const records = entries.map(({ record, offset }) => {
    const view = new DataView(new ArrayBuffer(12));
    view.setUint16(0, 1, true);
    view.setUint16(2, 8, true);
    view.setBigUint64(4, BigInt(offset), true);
    const nameEnd = 46 + Buffer.from(record).readUInt16LE(28);
    const wide = Buffer.concat([record.subarray(0, nameEnd), new Uint8Array(view.buffer)]);
    wide.writeUInt16LE(12, 30);
    wide.writeUInt16LE(0, 32);
    wide.writeUInt32LE(0xffffffff, 42);
    return wide;
  });
  const end = Buffer.from(bytes);
  const endAt = end.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const start = end.readUInt32LE(endAt + 16);
  const directory = Buffer.concat(records);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeUInt16LE(45, 12);
  end64.writeUInt16LE(45, 14);
  for (const [at, value] of [[24, entries.length], [32, entries.length], [40, directory.length], [48, start]] as const) end64.writeBigUInt64LE(BigInt(value), at);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const last = Buffer.from(end.subarray(endAt));
  last.fill(0xff, 8, 20);
  return new Uint8Array(Buffer.concat([end.subarray(0, start), directory, end64, locator, last]));
}
