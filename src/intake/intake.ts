import type { Source } from '../core/city';
import type { Refusal } from '../core/host';
import type { Report } from '../core/report';
import type { Scheme } from '../schemes/schema';

/** What one file turned out to be. Plain data: it crosses from a worker. */
export type Intake =
  /** At least one report. */
  | { kind: 'cards'; source: Source; reports: Report[] }
  | { kind: 'refused'; file: string; refusal: Refusal };

export type IntakeKind = Intake['kind'];

/** A file as it is handed to a worker. */
export interface IntakeJob { file: string; /** ISO 8601 */ modified: string | null; bytes: Uint8Array<ArrayBuffer> }

/** What a worker is told before its first file. */
export interface IntakeSetup { /** `null`: the built-in ones. */ schemes: readonly Scheme[] | null }
