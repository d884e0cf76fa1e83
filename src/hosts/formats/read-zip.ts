import { strToU8, zipSync } from 'fflate';
import type { WorkbookFormat } from '../../core/host';
import type { Workbook } from '../../core/workbook';
import type { Codec } from '../xlsx/codec';
import { decodePart } from '../xlsx/decode-part';
import { MOST_CELLS, MOST_FOREIGN_BYTES } from '../xlsx/limits';
import { PackageError } from '../xlsx/package-error';
import { readXlsx } from '../xlsx/read-xlsx';
import type { ReadOptions } from '../xlsx/read-xlsx';
import { XmlScanner } from '../xlsx/xml-scanner';
import { inflateEntry, readDirectory } from '../xlsx/zip';
import type { ZipEntry } from '../xlsx/zip';
import { fromSheetJs } from './from-sheetjs';
import { readBySheetJs } from './sheetjs';

const NEEDED = /\.(?:xml|bin|rels)$/i;
/** The part may be absent, which the library does not expect. */
const NO_STYLES = '<office:document-styles/>';
const SPREADSHEET = /opendocument\.spreadsheet/;

type Parts = Record<string, Uint8Array>;

/** The parts that are read, inflated within the bounds: the library knows none. */
function inflateParts(bytes: Uint8Array, entries: ZipEntry[]): Parts {
  let left = MOST_FOREIGN_BYTES;
  const parts: Parts = {};
  for (const entry of entries) {
    if (!NEEDED.test(entry.name)) continue;
    const content = inflateEntry(bytes, entry, left);
    left -= content.length;
    parts[entry.name] = content;
  }
  return parts;
}

const pack = (parts: Parts): Uint8Array => zipSync(parts, { level: 0 });

/** A few bytes may repeat a cell over a whole sheet, and the library would make each of them. */
function checkRepeats(xml: string): void {
  const scanner = new XmlScanner(xml);
  const times = (name: string): number => Math.max(1, Number(scanner.attribute(name) ?? 1));
  let rows = 1;
  let cells = 0;
  while (scanner.next()) {
    if (scanner.closes) continue;
    if (scanner.name === 'table-row') rows = times('number-rows-repeated');
    else if (scanner.name === 'covered-table-cell') cells += times('number-columns-repeated');
    else if (scanner.name === 'table-cell' && !scanner.empty) cells += rows * times('number-columns-repeated');
    if (cells > MOST_CELLS) throw new PackageError('too-large', 'content.xml');
  }
}

/** Without the conditions of number formats, of which the library warns on the console; what tells a date stands beside them. */
const withoutConditions = (xml: string): Uint8Array => strToU8(xml.replace(/<style:map\b[^>]*>/g, ''));

async function readOpenDocument(bytes: Uint8Array, entries: ZipEntry[], options: ReadOptions): Promise<Workbook> {
  const text = (name: string): string => {
    const entry = entries.find((candidate) => candidate.name === name);
    return entry === undefined ? '' : decodePart(inflateEntry(bytes, entry, MOST_FOREIGN_BYTES), name);
  };
  const manifest = text('META-INF/manifest.xml');
  if (manifest.includes('encryption-data')) throw new PackageError('encrypted', 'ODS');
  if (!SPREADSHEET.test(manifest) && !SPREADSHEET.test(text('mimetype'))) throw new PackageError('not-a-workbook', 'OpenDocument');
  const content = text('content.xml');
  checkRepeats(content);
  const parts = { ...inflateParts(bytes, entries), 'content.xml': withoutConditions(content), 'styles.xml': withoutConditions(text('styles.xml') || NO_STYLES) };
  return fromSheetJs(await readBySheetJs(pack(parts), 'ODS'), options);
}

/** Reads a workbook that is a zip package: by its parts .xlsx and .xlsm, .xlsb or .ods. Throws `PackageError`. */
export async function readZip(bytes: Uint8Array, codec?: Codec, options: ReadOptions = {}): Promise<{ workbook: Workbook; format: WorkbookFormat }> {
  const entries = readDirectory(bytes);
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.has('xl/workbook.bin')) return { workbook: fromSheetJs(await readBySheetJs(pack(inflateParts(bytes, entries)), 'XLSB'), options), format: 'xlsb' };
  if (names.has('content.xml') || names.has('mimetype')) return { workbook: await readOpenDocument(bytes, entries, options), format: 'ods' };
  if (names.has('ofd.xml')) throw new PackageError('not-a-workbook', 'OFD');
  if (names.has('index/document.iwa') || names.has('index.zip')) throw new PackageError('unsupported-format', 'Apple iWork');
  if (!names.has('_rels/.rels') && !names.has('xl/workbook.xml')) throw new PackageError('not-a-workbook', 'ZIP');
  return { workbook: readXlsx(bytes, codec, options), format: 'xlsx' };
}
