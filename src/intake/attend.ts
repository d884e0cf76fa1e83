import type { Answer } from '../hosts/hand';

/**
 * The worker's side of a hand: the first message sets it up, each one after it is a job. A job that throws is answered with
 * what it threw, and the worker goes on to the next.
 */
export function attend<Setup, Job, Result>(prepare: (setup: Setup) => (job: Job) => Promise<Result>, answer: (answer: Answer<Result>) => void): (message: unknown) => void {
  let work: ((job: Job) => Promise<Result>) | null = null;
  return (message) => {
    if (work === null) {
      work = prepare(message as Setup);
      return;
    }
    work(message as Job).then(
      (result) => answer({ result }),
      (error: unknown) => answer({ error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }),
    );
  };
}
