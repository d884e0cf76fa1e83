import { basename } from 'node:path';
import type { Opened } from '../core/host';
import type { Workbook } from '../core/workbook';
import { readDatedFile } from '../hosts/node';
import { zlibCodec } from '../hosts/node/zlib-codec';
import { openWorkbook } from '../hosts/open';
import { PackageError } from '../hosts/xlsx/package-error';
import { UsageError } from './context';
import type { Context } from './context';
import { errorCode } from './error-code';
import { refusalSentence } from './refusal-sentence';
import type { Words } from './words';

/** A file that a person named. One that is not there, or is a folder, is an error of usage. */
async function readInput(path: string, words: Words): Promise<{ bytes: Uint8Array; modified: string }> {
  try {
    return await readDatedFile(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    const message = code === 'ENOENT' || code === 'ENOTDIR' ? words.noFile(path) : code === 'EISDIR' ? words.isFolder(path) : words.unreadable(path, code);
    throw new UsageError(message, { cause: error });
  }
}

/** The bytes of a workbook file and what they open as; one that is beyond the bounds is refused unread. */
export async function readWorkbook(path: string, words: Words, options: { notes?: boolean } = {}): Promise<{ bytes: Uint8Array; modified: string | null; opened: Opened }> {
  try {
    const { bytes, modified } = await readInput(path, words);
    return { bytes, modified, opened: await openWorkbook(bytes, basename(path), zlibCodec, options) };
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return { bytes: new Uint8Array(), modified: null, opened: { ok: false, refusal: { reason: error.reason } } };
  }
}

/** A workbook that a command cannot do without: a refused one is an error of usage. */
export async function readTable(path: string, { words, lang }: Context): Promise<{ bytes: Uint8Array; modified: string | null; workbook: Workbook }> {
  const { opened, ...file } = await readWorkbook(path, words);
  if (!opened.ok) throw new UsageError(words.refused(path, refusalSentence(opened.refusal, lang)));
  return { ...file, workbook: opened.workbook };
}

/** The content of a JSON file in UTF-8, with or without a byte order mark. */
export async function readJson(path: string, words: Words): Promise<unknown> {
  const { bytes } = await readInput(path, words);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new UsageError(words.notJson(path), { cause: error });
  }
}
