import { stat } from 'node:fs/promises';
import { readDatedFile } from '../hosts/node';
import type { WaitingFile } from '../intake/take-files';
import { UsageError } from './context';
import { errorCode } from './error-code';
import type { Words } from './words';

export const waitingFile = (path: string): WaitingFile => ({ file: path, read: () => readDatedFile(path) });

/** What a person named: a file or a folder. One that is not there is an error of usage. */
export async function namedPath(path: string, words: Words): Promise<'file' | 'folder'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    throw new UsageError(code === 'ENOENT' || code === 'ENOTDIR' ? words.noFile(path) : words.unreadable(path, code), { cause: error });
  }
}
