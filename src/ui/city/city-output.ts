import type { CitySummary, Roster } from '../../core/city';
import { cityBook } from '../../output/city-book';
import { slipBook } from '../../output/slip-book';
import { slips } from '../../output/slips';
import type { Scheme } from '../../schemes/schema';
import type { NewBook } from './desk';

type Made = Pick<NewBook, 'sheets' | 'names'>;

export interface OutputParts { scheme: Scheme; summary: CitySummary; at: Date }

/** The city workbook, for a file of its own or behind the sheets that are named in `taken`. */
export const bookOf = ({ scheme, summary, at }: OutputParts, roster: Roster | null, program: string, taken: string[]): Made =>
  cityBook(scheme, summary, { at: at.toISOString(), program, roster, takenSheetNames: taken });

/** Return slips of all units in one workbook. */
export const allSlips = ({ scheme, summary, at }: OutputParts, deadline: string | null): Made =>
  slips(scheme, summary, { at: at.toISOString(), deadline, takenSheetNames: [] });

/** A return slip for each unit that gets one. */
export const slipsByUnit = ({ scheme, summary, at }: OutputParts, deadline: string | null): (Made & { unit: string })[] =>
  summary.units.flatMap((unit) => {
    const made = slipBook(scheme, summary, unit, { at: at.toISOString(), deadline });
    return made === null ? [] : [{ unit: unit.unit, ...made }];
  });
