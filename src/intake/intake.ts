import type { CityBook, SlipAnswers, Source } from '../core/city';
import type { Refusal } from '../core/host';
import type { Report } from '../core/report';
import type { Scheme } from '../schemes/schema';

/** What one file turned out to be. Plain data: it crosses from a worker. */
export type Intake =
  /** At least one report, and the answers on return slips that lie beside the cards. */
  | { kind: 'cards'; source: Source; reports: Report[]; slips: SlipAnswers[] }
  /** Return slips without a card. */
  | { kind: 'slips'; source: Source; slips: SlipAnswers[] }
  /** A summary that was made here before. */
  | { kind: 'city'; source: Source; book: CityBook }
  /** A table of figures, or a list of units, that lies among the cards: named, and taken for no card. */
  | { kind: 'figures' | 'roster'; source: Source }
  | { kind: 'refused'; file: string; refusal: Refusal };

/** A file as it is handed to a worker. */
export interface IntakeJob { file: string; /** ISO 8601 */ modified: string | null; bytes: Uint8Array<ArrayBuffer> }

/** What a worker is told before its first file. */
export interface IntakeSetup { /** `null`: the built-in ones. */ schemes: readonly Scheme[] | null }
