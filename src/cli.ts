import { run } from './cli/run';
import { threadCrew } from './cli/thread-crew';

const io = {
  out: (text: string): void => { process.stdout.write(text); },
  err: (text: string): void => { process.stderr.write(text); },
};

/** The causes too: an exception is a fault of the program or of the disk, and its whole story is wanted. */
function tell(error: unknown): void {
  io.err(`${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof Error && error.cause !== undefined) tell(error.cause);
}

run(process.argv.slice(2), io, threadCrew).then(
  (code) => { process.exitCode = code; },
  (error: unknown) => { tell(error); process.exitCode = 2; },
);
