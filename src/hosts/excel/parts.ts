import type { HostFault, Omission } from '../../core/host';

/** Time, handed in so that tests can turn it. */
export interface Clock {
  now(): number;
  /** Acts once after so many milliseconds; returns the function that prevents it. */
  after(delay: number, act: () => void): () => void;
}

/** What the host needs of the place where it runs. */
export interface ExcelParts {
  run: typeof Excel.run;
  /** Whether this Excel has a version of the set ExcelApi, for example `1.13`. */
  supports(version: string): boolean;
  clock: Clock;
  /** Told while something is tried again, so that the person can end it (`cell-edit`), and with `null` once it went on. */
  waiting(fault: HostFault | null): void;
  /** Told what new sheets had to go without. */
  omitted(what: Omission[]): void;
  /** Told of what went wrong behind the person's back, for example that changes cannot be watched. */
  trouble(fault: HostFault): void;
}
