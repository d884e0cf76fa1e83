import type { Lang } from '../core/rules/index';
import type { IntakeSetup } from '../intake/intake';
import type { IntakeCrew } from '../intake/take-files';
import type { Scheme } from '../schemes/schema';
import { en } from './words-en';
import type { Words } from './words';
import { zh } from './words-zh';

/** Where a run writes to: `out` and `err` take whole texts, line ends included. */
export interface Io {
  /** Whoever writes much waits until there is room for more. */
  out(text: string): void | Promise<void>;
  err(text: string): void;
  /** Shows one line that the next one replaces and an empty one takes away; absent where nobody watches. */
  progress?(line: string): void;
}

/** What a run needs of the world besides files. */
export interface World {
  /** Who reads many files. */
  crew(setup: IntakeSetup): IntakeCrew;
  now(): Date;
}

/** What every command is given besides its own options. */
export interface Context extends World { io: Io; lang: Lang; words: Words; schemes: readonly Scheme[]; /** Name and version of the program. */ program: string }

export const WORDS: Readonly<Record<Lang, Words>> = { zh, en };

/** 0: no finding of severity error; 1: at least one; 2: wrong usage, or nothing at all could be read. */
export type ExitCode = 0 | 1 | 2;

/** Something that the person who typed the command can mend; its message is in their language. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const printJson = (io: Io, document: unknown): void => void io.out(`${JSON.stringify(document, null, 2)}\n`);
