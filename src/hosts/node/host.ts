import { statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { HostFault } from '../../core/host';
import type { Changer, FaultKind, Host } from '../../core/host';
import { OutputRefusedError, readFileBytes, writeFileAtomic } from '../node';
import { PackageError } from '../xlsx/package-error';
import { createXlsxHost } from '../xlsx';
import type { XlsxHost } from '../xlsx';
import { zlibCodec } from './zlib-codec';

export interface NodeParts {
  /** The workbook's file (.xlsx, .xlsm). */
  path: string;
  /** What a new file begins with, `null` for nothing; it is there with the first changes. Left out, the file is there already. */
  start?: Uint8Array | null;
  /** Replace a file that stands in a new file's place. */
  force?: boolean;
  /** Paths that were read for it and must stay. */
  inputs?: string[];
}

/** Programs save in several steps; so long after the last one a file counts as changed, in milliseconds. */
const CALM = 50;

const KINDS: Partial<Record<string, FaultKind>> = { ENOENT: 'gone', ENOTDIR: 'gone', EACCES: 'read-only', EPERM: 'read-only', EROFS: 'read-only', EBUSY: 'read-only' };

/** What the disk or the package said is the `cause`. */
function faultOf(error: unknown): HostFault {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof OutputRefusedError) return new HostFault('read-only', message, { cause: error });
  if (error instanceof PackageError && error.reason === 'too-large') return new HostFault('too-large', message, { cause: error });
  return new HostFault(KINDS[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unknown', message, { cause: error });
}

/** Tells one state of a file from the next; `null` where there is no file. */
function stateOf(path: string): string | null {
  const state = statSync(path, { bigint: true, throwIfNoEntry: false });
  return state === undefined ? null : `${state.dev}:${state.ino}:${state.size}:${state.mtimeNs}`;
}

/** A workbook in a file: written whole or not at all, and watched for what other programs make of it. */
export function createNodeHost({ path, start, force = false, inputs = [] }: NodeParts): Host {
  let held: { book: XlsxHost; state: string | null } | null = start === undefined ? null : { book: createXlsxHost({ bytes: start, codec: zlibCodec }), state: null };
  let isNew = start !== undefined;
  let written: string | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other, so that no change is lost between reading and writing. */
  function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = last.then(act, act).catch((error: unknown) => { throw faultOf(error); });
    last = done;
    return done;
  }

  async function present(): Promise<XlsxHost> {
    if (isNew && held !== null) return held.book;
    const state = stateOf(path);
    if (held === null || held.state !== state) held = { book: createXlsxHost({ bytes: await readFileBytes(path), codec: zlibCodec }), state };
    return held.book;
  }

  return {
    read: () => inTurn(async () => (await present()).read()),
    apply: (changes) => inTurn(async () => {
      const book = createXlsxHost({ bytes: (await present()).bytes(), codec: zlibCodec });
      await book.apply(changes);
      const bytes = book.bytes();
      if (bytes === null) return;
      await writeFileAtomic(path, bytes, { force: force || !isNew, inputs });
      isNew = false;
      written = stateOf(path);
      held = { book, state: written };
    }),
    /** A file shows no cells. */
    select: async () => {},
    watch(changed: (by: Changer) => void) {
      let told = stateOf(path);
      let timer: NodeJS.Timeout | undefined;
      let isOver = false;
      const look = (): void => {
        const state = stateOf(path);
        if (isOver || state === told) return;
        told = state;
        if (state !== written) changed('here');
      };
      // The folder is watched: a file that is replaced is another one.
      const watcher = watch(dirname(path), { persistent: false }, (_event, name) => {
        if (name !== null && name !== basename(path)) return;
        clearTimeout(timer);
        timer = setTimeout(() => void last.then(look, look), CALM);
      });
      return () => {
        isOver = true;
        clearTimeout(timer);
        watcher.close();
      };
    },
  };
}
