import type { Refusal } from '../core/host';
import { PackageError } from '../hosts/xlsx/package-error';
import type { Intake, IntakeJob } from './intake';
import { workThrough, type Crew, type Outcome, type Prepared } from './pool';
import { sharer } from './share';

/** A file that waits to be read. */
export interface WaitingFile { /** The path or name under which the person gave it. */ file: string; read(): Promise<{ bytes: Uint8Array<ArrayBuffer>; /** ISO 8601 */ modified: string | null }> }

export type IntakeCrew = Crew<IntakeJob, Intake>;

export interface TakeOptions {
  /** Called for each file as it comes, in any order; `index` is the file's place in the list. */
  onIntake?(intake: Intake, index: number): void;
  signal?: AbortSignal;
}

/**
 * Takes in many files at once. A file that cannot be read is refused with its reason, whatever happened, and the others go on.
 *
 * @returns what each file is, in the order of the files; `null` when it was cancelled
 */
export async function takeFiles(files: readonly WaitingFile[], crew: IntakeCrew, { onIntake, signal }: TakeOptions = {}): Promise<Intake[] | null> {
  const share = sharer();
  const taken: Intake[] = [];
  const done = await workThrough(files, prepare, crew, (index, outcome) => {
    const intake = share(intakeOf(files[index]?.file ?? '', outcome));
    taken[index] = intake;
    onIntake?.(intake, index);
  }, signal);
  return done ? taken : null;
}

async function prepare({ file, read }: WaitingFile): Promise<Prepared<IntakeJob, Intake>> {
  try {
    const { bytes, modified } = await read();
    return { job: { file, modified, bytes }, transfer: [bytes.buffer] };
  } catch (error) {
    return { result: { kind: 'refused', file, refusal: refusalOf(error) } };
  }
}

function intakeOf(file: string, outcome: Outcome<Intake>): Intake {
  return outcome.ok ? outcome.result : { kind: 'refused', file, refusal: { reason: 'unreadable', detail: WHY[outcome.why](outcome.cause) } };
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

const WHY: Record<'failed' | 'lost' | 'hung', (cause: unknown) => string> = {
  failed: messageOf,
  lost: messageOf,
  hung: () => 'timeout',
};

/** What the disk says, by its code: `EACCES`, `NotReadableError`. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof PackageError) return error.detail === undefined ? { reason: error.reason } : { reason: error.reason, detail: error.detail };
  const { code, name } = error as { code?: unknown; name?: unknown };
  return { reason: 'unreadable', detail: typeof code === 'string' ? code : typeof name === 'string' ? name : String(error) };
}
