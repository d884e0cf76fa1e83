import { setFlagsFromString } from 'node:v8';
import { run } from './cli/run';
import { threadCrew } from './cli/thread-crew';

// The cards of a province leave much behind that is soon of no use: without this, memory grows to several times what is needed before it is tidied.
setFlagsFromString('--heap-growing-percent=30');

const io = {
  out: (text: string): Promise<void> => new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  }),
  err: (text: string): void => { process.stderr.write(text); },
  ...(process.stderr.isTTY && { progress: (line: string): void => { process.stderr.write(`\r\u001b[K${line}`); } }),
};

// Who reads the output may have seen enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** The causes too: an exception is a fault of the program or of the disk, and its whole story is wanted. */
function tell(error: unknown): void {
  io.err(`${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof Error && error.cause !== undefined) tell(error.cause);
}

run(process.argv.slice(2), io, { crew: threadCrew, now: () => new Date() }).then(
  (code) => { process.exitCode = code; },
  (error: unknown) => { tell(error); process.exitCode = 2; },
);
