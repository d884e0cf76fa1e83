import { HostFault } from '../core/host';
import { outputRefusal, OutputRefusedError, writeFileAtomic } from '../hosts/node';
import { UsageError } from './context';
import { errorCode } from './error-code';
import type { Words } from './words';

interface Rules { force: boolean; inputs: string[] }

/** Writes a file that a person named; one that may not be written is an error of usage. */
export const writeOutput = (path: string, bytes: Uint8Array, rules: Rules, words: Words): Promise<void> =>
  writeFileAtomic(path, bytes, rules).catch((error: unknown) => refuseOutput(path, error, words));

/** Looks before the first of several files is written whether any of them may not be. */
export async function checkOutputs(paths: string[], rules: Rules, words: Words): Promise<void> {
  for (const path of paths) {
    const refusal = await outputRefusal(path, rules);
    if (refusal !== null) refuseOutput(path, refusal, words);
  }
}

/** Tells what the disk said in the person's words. */
export function refuseOutput(path: string, error: unknown, words: Words): never {
  const cause = error instanceof HostFault ? error.cause : error;
  const code = errorCode(cause);
  if (cause instanceof OutputRefusedError) throw new UsageError(cause.reason === 'input' ? words.overInput(path) : words.exists(path), { cause });
  if (code !== null) throw new UsageError(words.unwritable(path, code), { cause });
  throw error;
}
