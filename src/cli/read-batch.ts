import type { RefusedFile, SlipAnswers, Submission } from '../core/city';
import { takeFiles } from '../intake/take-files';
import type { Intake, IntakeSetup } from '../intake/intake';
import type { Context } from './context';
import { waitingFile } from './named-file';

/** What a batch of files came to, each list in the order of the files. */
export interface Batch {
  submissions: Submission[];
  refused: RefusedFile[];
  slips: SlipAnswers[];
  /** Workbooks that are no county's, and are not taken for one. */
  others: { file: string; kind: Exclude<Intake['kind'], 'cards' | 'refused'> }[];
}

/** Reads the files on all threads, and tells how far it is where someone watches. */
export async function readBatch(files: readonly string[], setup: IntakeSetup, { crew, io, words }: Context): Promise<Batch> {
  let done = 0;
  const onIntake = (_: Intake, index: number): void => io.progress?.(words.progress(++done, files.length, files[index] ?? ''));
  const taken = await takeFiles(files.map(waitingFile), crew(setup), { onIntake }) ?? [];
  io.progress?.('');
  return {
    submissions: taken.flatMap((intake) => (intake.kind === 'cards' ? intake.reports.map((report) => ({ source: intake.source, report })) : [])),
    refused: taken.flatMap((intake) => (intake.kind === 'refused' ? [{ file: intake.file, refusal: intake.refusal }] : [])),
    slips: taken.flatMap((intake) => ('slips' in intake ? intake.slips : [])),
    others: taken.flatMap((intake) => (intake.kind === 'cards' || intake.kind === 'refused' ? [] : [{ file: intake.source.file, kind: intake.kind }])),
  };
}
