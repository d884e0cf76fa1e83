import { OutputRefusedError, refuseOutput, writeFileAtomic } from '../hosts/node';
import { UsageError } from './context';
import { errorCode } from './error-code';
import type { Words } from './words';

interface OutputOptions { force: boolean; /** Paths that were read. */ inputs: string[] }

/** Writes an output whole or not at all. What stands in its way is an error of usage. */
export const writeOutput = (path: string, bytes: Uint8Array, options: OutputOptions, words: Words): Promise<void> => told(path, writeFileAtomic(path, bytes, options), words);

/** Says before the work what would stand in the way of an output after it. */
export const checkOutput = (path: string, options: OutputOptions, words: Words): Promise<void> => told(path, refuseOutput(path, options), words);

async function told(path: string, attempt: Promise<void>, words: Words): Promise<void> {
  try {
    await attempt;
  } catch (error) {
    const code = errorCode(error);
    if (error instanceof OutputRefusedError) throw new UsageError(error.reason === 'input' ? words.overInput(path) : words.exists(path), { cause: error });
    if (code !== null) throw new UsageError(words.unwritable(path, code), { cause: error });
    throw error;
  }
}
