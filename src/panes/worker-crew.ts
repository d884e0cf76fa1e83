import { workerLine } from '../hosts/browser/worker-line';
import { handOn, type Hand } from '../hosts/hand';
import type { Intake, IntakeJob, IntakeSetup } from '../intake/intake';
import type { IntakeCrew } from '../intake/take-files';

const MOST_WORKERS = 4;
/** Far beyond what the largest file within the bounds takes. */
const PATIENCE_MS = 60_000;

/** Workers of this page; one core is left to the page itself. */
export function workerCrew(setup: IntakeSetup): IntakeCrew {
  const hire = (): Hand<IntakeJob, Intake> => handOn(workerLine(new Worker(/* webpackChunkName: "page-worker" */ new URL('../page-worker.ts', import.meta.url))), setup);
  return { hire, size: Math.max(1, Math.min(navigator.hardwareConcurrency - 1, MOST_WORKERS)), patience: PATIENCE_MS };
}
