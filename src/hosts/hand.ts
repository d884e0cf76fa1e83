/** Someone who does one job at a time beside the main thread: a worker, in whatever place. */
export interface Hand<Job, Result> {
  /** Hands the job over, with the buffers in `transfer` given away. Rejects when the job threw, or when the worker is gone: then `lost` is true for good. */
  take(job: Job, transfer: ArrayBuffer[]): Promise<Result>;
  readonly lost: boolean;
  /** Stops the worker at once, whatever it does. */
  end(): void;
}

/** What a worker posts back: what its job gave, or what the job threw. */
export type Answer<Result> = { result: Result } | { error: string };

/** The side of a place's worker that a hand needs. */
export interface Line<Result> {
  post(message: unknown, transfer: ArrayBuffer[]): void;
  /** Called once, before anything is posted. */
  listen(on: { answer(answer: Answer<Result>): void; lost(cause: unknown): void }): void;
  stop(): void;
}

/** A hand at the end of a line. Its worker is told `setup` before its first job. */
export function handOn<Job, Result>(line: Line<Result>, setup: unknown): Hand<Job, Result> {
  let lost = false;
  let settle: { resolve(result: Result): void; reject(cause: unknown): void } | null = null;
  const lose = (cause: unknown): void => {
    lost = true;
    settle?.reject(cause);
    settle = null;
  };
  line.listen({
    answer(answer) {
      if ('result' in answer) settle?.resolve(answer.result);
      else settle?.reject(new Error(answer.error));
      settle = null;
    },
    lost: lose,
  });
  line.post(setup, []);
  return {
    take: (job, transfer) => new Promise((resolve, reject) => {
      if (lost) return reject(new Error('The worker is gone'));
      if (settle !== null) return reject(new Error('The worker has a job already'));
      settle = { resolve, reject };
      line.post(job, transfer);
    }),
    get lost() { return lost; },
    end() {
      lose(new Error('The worker was stopped'));
      line.stop();
    },
  };
}
