import { createHash, randomUUID } from 'node:crypto';
import { link, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MOST_FILE_BYTES } from './xlsx/limits';
import { PackageError } from './xlsx/package-error';

/** Why a file is not written: it is there already, or it is one of those that were read. */
export class OutputRefusedError extends Error {
  readonly reason: 'exists' | 'input';
  readonly path: string;

  constructor(reason: 'exists' | 'input', path: string, options?: ErrorOptions) {
    super(`${reason}: ${path}`, options);
    this.name = 'OutputRefusedError';
    this.reason = reason;
    this.path = path;
  }
}

interface WriteOptions {
  /** Replace a file that is there already. */
  force?: boolean;
  /** Paths that were read and must stay, by whatever name they are reached. */
  inputs?: string[];
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

async function identityOf(path: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** A file's bytes, in a buffer of their own, and when it was last changed. Throws `PackageError` (`too-large`) before reading one beyond the bounds, else what the disk says. */
export async function readDatedFile(path: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; /** ISO 8601 */ modified: string }> {
  const { size, mtime } = await stat(path);
  if (size > MOST_FILE_BYTES) throw new PackageError('too-large');
  const read = await readFile(path);
  const own = read.buffer instanceof ArrayBuffer && read.byteLength === read.buffer.byteLength;
  return { bytes: own ? new Uint8Array(read.buffer as ArrayBuffer) : new Uint8Array(read), modified: mtime.toISOString() };
}

/** `readDatedFile` without the date. */
export const readFileBytes = async (path: string): Promise<Uint8Array> => (await readDatedFile(path)).bytes;

/** In lower-case hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Gives the temporary file its name, in one step and only if that name is free. */
async function publish(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') throw new OutputRefusedError('exists', target, { cause });
    // Some file systems, FAT among them, know no links; the name was free a moment ago.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(codeOf(cause) ?? '')) throw cause;
    await rename(temporary, target);
  }
}

/** Why a file may not be written now; `null` where it may. */
export async function outputRefusal(path: string, { force = false, inputs = [] }: WriteOptions = {}): Promise<OutputRefusedError | null> {
  const identity = await identityOf(path);
  if (identity === undefined) return null;
  const kept = await Promise.all(inputs.map(identityOf));
  if (kept.includes(identity)) return new OutputRefusedError('input', path);
  return force ? null : new OutputRefusedError('exists', path);
}

/**
 * Writes a file whole or not at all: a temporary file beside it, forced to the disk, then renamed. Throws
 * `OutputRefusedError` for a file that is there already (unless `force`) and for an input, else what the disk says;
 * the temporary file is gone either way.
 */
export async function writeFileAtomic(path: string, bytes: Uint8Array, { force = false, inputs = [] }: WriteOptions = {}): Promise<void> {
  const refusal = await outputRefusal(path, { force, inputs });
  if (refusal !== null) throw refusal;
  const target = (await identityOf(path)) === undefined ? path : await realpath(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await writeWhole(temporary, bytes);
    if (force) await rename(temporary, target);
    else await publish(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}
