import { outputRefusal, OutputRefusedError, writeFileAtomic } from '../hosts/node';
import { UsageError } from './context';
import { errorCode } from './error-code';
import type { Words } from './words';

interface Rules { force: boolean; inputs: string[] }

/** Writes a file that a person named; one that may not be written is an error of usage. */
export const writeOutput = (path: string, bytes: Uint8Array, rules: Rules, words: Words): Promise<void> => told(path, words, () => writeFileAtomic(path, bytes, rules));

/** Looks before the first of several files is written whether any of them may not be. */
export async function refuseOutputs(paths: string[], rules: Rules, words: Words): Promise<void> {
  for (const path of paths) {
    await told(path, words, async () => {
      const refusal = await outputRefusal(path, rules);
      if (refusal !== null) throw refusal;
    });
  }
}

async function told(path: string, words: Words, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const code = errorCode(error);
    if (error instanceof OutputRefusedError) throw new UsageError(error.reason === 'input' ? words.overInput(path) : words.exists(path), { cause: error });
    if (code !== null) throw new UsageError(words.unwritable(path, code), { cause: error });
    throw error;
  }
}
