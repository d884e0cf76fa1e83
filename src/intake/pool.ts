import type { Hand } from '../hosts/hand';

export interface Crew<Job, Result> {
  /** Starts one more worker. */
  hire(): Hand<Job, Result>;
  /** How many work at the same time. */
  size: number;
  /** How long, in ms, a worker may be silent over one job before it is taken for hung and replaced; `Infinity` for one that cannot be. */
  patience: number;
}

export type Outcome<Result> = { ok: true; result: Result } | { ok: false; why: 'failed' | 'lost' | 'hung'; cause: unknown };

/** A job to hand over, or what it comes to without a worker. */
export type Prepared<Job, Result> = { job: Job; transfer: ArrayBuffer[] } | { result: Result };

/**
 * Has a crew do a job for each task, and tells every outcome as it comes. A task is prepared only when a worker is free, so
 * that few are in memory at a time. A job that throws, and a worker that is lost or hangs, concern their own task only.
 *
 * @returns whether everything was done; `false` when the signal was aborted. Rejects with what `prepare` or `done` throw. No worker is left either way
 */
export async function workThrough<Task, Job, Result>(
  tasks: readonly Task[],
  prepare: (task: Task) => Promise<Prepared<Job, Result>>,
  { hire, size, patience }: Crew<Job, Result>,
  done: (index: number, outcome: Outcome<Result>) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  const hands = new Set<Hand<Job, Result>>();
  const next = tasks.entries();
  let stopped = signal?.aborted === true;
  const stop = (): void => {
    stopped = true;
    hands.forEach((hand) => hand.end());
  };
  const work = async (): Promise<void> => {
    let hand: Hand<Job, Result> | null = null;
    while (!stopped) {
      const { value, done: ended } = next.next();
      if (ended === true) return;
      const [index, task] = value;
      const prepared = await prepare(task);
      if (stopped) return;
      if ('result' in prepared) {
        done(index, { ok: true, result: prepared.result });
        continue;
      }
      if (hand === null || hand.lost) hands.add(hand = hire());
      const outcome = await attempt(hand, prepared.job, prepared.transfer, patience);
      if (stopped) return;
      if (!outcome.ok && outcome.why !== 'failed') {
        hand.end();
        hands.delete(hand);
        hand = null;
      }
      done(index, outcome);
    }
  };
  signal?.addEventListener('abort', stop);
  try {
    await Promise.all(Array.from({ length: Math.min(size, tasks.length) }, work));
    return !stopped;
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

async function attempt<Job, Result>(hand: Hand<Job, Result>, job: Job, transfer: ArrayBuffer[], patience: number): Promise<Outcome<Result>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Outcome<Result>>((resolve) => {
    if (patience === Infinity) return;
    timer = setTimeout(() => resolve({ ok: false, why: 'hung', cause: new Error(`No answer within ${patience} ms`) }), patience);
  });
  const answer = hand.take(job, transfer).then(
    (result): Outcome<Result> => ({ ok: true, result }),
    (cause: unknown): Outcome<Result> => ({ ok: false, why: hand.lost ? 'lost' : 'failed', cause }),
  );
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
