import type { Workbook } from '../../core/workbook';
import type { WorkbookFormat } from '../../core/host';
import { MOST_TEXT_BYTES } from '../xlsx/limits';
import { PackageError } from '../xlsx/package-error';
import type { ReadOptions } from '../xlsx/read-xlsx';
import { decodeText } from './decode-text';
import { fromSheetJs } from './from-sheetjs';
import { readBySheetJs } from './sheetjs';

const HEAD = 2048;
const SEPARATORS = [',', '\t', ';'];
const SPREADSHEET_2003 = 'urn:schemas-microsoft-com:office:spreadsheet';

/** In this format stubs stand for merged cells alone, each made however many a file claims. */
const WITHOUT_STUBS = { sheetStubs: false, cellStyles: false };

const ENCODING = /(?:encoding|charset)\s*=\s*["']?\s*([\w.:-]+)/i;
const DELIMITED_NAME = /\.(?:csv|tsv|tab)$/i;
/** A control character that no text holds. */
const BINARY = /[^\P{Cc}\t\n\v\f\r]/u;

interface Read { workbook: Workbook; format: WorkbookFormat }

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return head.trimStart().startsWith('<') ? ENCODING.exec(head)?.[1] : undefined;
}

/** The separator that the beginning has most of, said in the first line: this keeps the library from taking the text's first letters for another format's signature. */
function withSeparator(text: string): string {
  if (/^sep=.\r?\n/.test(text)) return text;
  const head = text.slice(0, HEAD);
  const [most] = SEPARATORS.map((separator) => ({ separator, count: head.split(separator).length })).sort((one, other) => other.count - one.count);
  return `sep=${most?.separator}\n${text}`;
}

async function readMarkup(text: string, options: ReadOptions): Promise<Read> {
  if (text.includes(SPREADSHEET_2003)) return { workbook: fromSheetJs(await readBySheetJs(text, 'XML', WITHOUT_STUBS), options), format: 'xml' };
  if (/<table[\s>]/i.test(text)) return { workbook: fromSheetJs(await readBySheetJs(text, 'HTML', { raw: true }), { ...options, texts: true }), format: 'html' };
  throw new PackageError('not-a-workbook', /^<(?:!doctype html|html)/i.test(text) ? 'HTML' : 'XML');
}

/** Reads a text: a workbook in XML of 2003, a page with a table, or values between commas or tabs. Throws `PackageError`. */
export async function readText(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<Read> {
  if (bytes.length > MOST_TEXT_BYTES) throw new PackageError('too-large', 'text');
  const text = decodeText(bytes, declaredEncoding(bytes));
  if (text === undefined || BINARY.test(text)) throw new PackageError('not-a-workbook');
  const trimmed = text.trimStart();
  if (trimmed === '') throw new PackageError('empty-file');
  if (trimmed.startsWith('<')) return readMarkup(trimmed, options);
  if (/^MIME-Version:/i.test(trimmed)) throw new PackageError('unsupported-format', 'MHTML');
  const workbook = fromSheetJs(await readBySheetJs(withSeparator(text), 'CSV', { raw: true }), { ...options, texts: true });
  const hasColumns = workbook.sheets.some(({ rows }) => rows.some(({ cells }) => cells.length > 1));
  if (!hasColumns && !DELIMITED_NAME.test(fileName)) throw new PackageError('not-a-workbook', 'TXT');
  return { workbook, format: 'csv' };
}
