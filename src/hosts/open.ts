import type { Opened, WorkbookFormat } from '../core/host';
import type { Workbook } from '../core/workbook';
import { readOle } from './formats/read-ole';
import { readText } from './formats/read-text';
import { readZip } from './formats/read-zip';
import { fromSheetJs } from './formats/from-sheetjs';
import { readBySheetJs } from './formats/sheetjs';
import { sniff } from './formats/sniff';
import type { Codec } from './xlsx/codec';
import { MOST_FILE_BYTES, MOST_FOREIGN_BYTES } from './xlsx/limits';
import { PackageError } from './xlsx/package-error';
import type { ReadOptions } from './xlsx/read-xlsx';

async function read(bytes: Uint8Array, fileName: string, codec: Codec | undefined, options: ReadOptions): Promise<{ workbook: Workbook; format: WorkbookFormat }> {
  if (bytes.length === 0) throw new PackageError('empty-file');
  if (bytes.length > MOST_FILE_BYTES) throw new PackageError('too-large');
  const found = sniff(bytes);
  switch (found.kind) {
    case 'zip': return readZip(bytes, codec, options);
    case 'ole': return { workbook: await readOle(bytes, options), format: 'xls' };
    case 'biff':
      if (bytes.length > MOST_FOREIGN_BYTES) throw new PackageError('too-large', 'XLS');
      return { workbook: fromSheetJs(await readBySheetJs(bytes, 'XLS'), options), format: 'xls' };
    case 'other': throw new PackageError('not-a-workbook', found.name);
    case 'text': return readText(bytes, fileName, options);
  }
}

/**
 * Opens a file by what its bytes say; its name only decides whether a text of one column is meant as a table. A platform with faster means to inflate gives its `codec`.
 * Whatever cannot be read is a refusal with its reason, never an exception.
 */
export async function openWorkbook(bytes: Uint8Array, fileName: string, codec?: Codec, options: ReadOptions = {}): Promise<Opened> {
  try {
    return { ok: true, ...(await read(bytes, fileName, codec, options)) };
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    const { reason, detail } = error;
    return { ok: false, refusal: detail === undefined ? { reason } : { reason, detail } };
  }
}
