import type { Workbook } from '../../core/workbook';
import { MOST_FOREIGN_BYTES } from '../xlsx/limits';
import { PackageError } from '../xlsx/package-error';
import type { ReadOptions } from '../xlsx/read-xlsx';
import { fromSheetJs } from './from-sheetjs';
import { readBySheetJs } from './sheetjs';

interface Stream { name: string; size: number; content?: ArrayLike<number> }

const SECTOR = 512;
const OTHERS = new Map([['WordDocument', 'DOC'], ['PowerPoint Document', 'PPT'], ['__properties_version1.0', 'MSG']]);

async function readStreams(bytes: Uint8Array): Promise<Stream[]> {
  const { CFB } = await import('@e965/xlsx');
  try {
    const { FileIndex } = CFB.read(bytes, { type: 'array' }) as { FileIndex: Stream[] };
    return FileIndex;
  } catch (cause) {
    throw new PackageError(bytes.length % SECTOR === 0 ? 'not-a-workbook' : 'truncated', 'XLS', { cause });
  }
}

/** Reads an old workbook (.xls, .et) out of its compound file. Throws `PackageError`: `encrypted` also for a new one behind a password. */
export async function readOle(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  if (bytes.length > MOST_FOREIGN_BYTES) throw new PackageError('too-large', 'XLS');
  const streams = await readStreams(bytes);
  const find = (...names: string[]): Stream | undefined => streams.find(({ name }) => names.includes(name));
  if (find('EncryptedPackage', 'encryption') !== undefined) throw new PackageError('encrypted', 'OOXML');
  const book = find('Workbook', 'WORKBOOK', 'Book', 'BOOK');
  if (book === undefined) {
    const other = streams.map(({ name }) => OTHERS.get(name)).find((name) => name !== undefined);
    throw new PackageError('not-a-workbook', other ?? 'OLE');
  }
  if ((book.content?.length ?? 0) < book.size) throw new PackageError('truncated', 'XLS');
  return fromSheetJs(await readBySheetJs(bytes, 'XLS'), options);
}
