import { availableParallelism } from 'node:os';
// The bundler finds a thread's script by this spelling of the module.
import { Worker } from 'worker_threads';
import { handOn, type Hand } from '../hosts/hand';
import { threadLine } from '../hosts/node/thread-line';
import type { Intake, IntakeJob, IntakeSetup } from '../intake/intake';
import type { IntakeCrew } from '../intake/take-files';

const MOST_THREADS = 4;
/** Far beyond what the largest file within the bounds takes. */
const PATIENCE_MS = 60_000;
/** Cards are small and many: a large young generation would only hold garbage. What a file may take at most is bounded by its reader. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

/** Threads of this process, as many as it has cores for. */
export function threadCrew(setup: IntakeSetup): IntakeCrew {
  const hire = (): Hand<IntakeJob, Intake> =>
    handOn(threadLine(new Worker(/* webpackChunkName: "node-worker" */ new URL('../node-worker.ts', import.meta.url), { resourceLimits: LIMITS })), setup);
  return { hire, size: Math.min(availableParallelism(), MOST_THREADS), patience: PATIENCE_MS };
}
