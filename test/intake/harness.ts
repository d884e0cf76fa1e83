import { workerLine } from '../../src/hosts/browser/worker-line';
import { handOn } from '../../src/hosts/hand';
import { workThrough, type Outcome } from '../../src/intake/pool';
import { takeFiles } from '../../src/intake/take-files';
import { workerCrew } from '../../src/panes/worker-crew';
import type { Told } from './troubled';

const words = (outcome: Outcome<string>): string => (outcome.ok ? outcome.result : `${outcome.why}: ${(outcome.cause as Error).message}`);

/** What a test in a browser can ask this page to do. */
const harness = {
  /** Takes in files by the page's own crew. */
  take: (files: { name: string; bytes: number[] }[]) => takeFiles(
    files.map(({ name, bytes }) => ({ file: name, read: async () => ({ bytes: Uint8Array.from(bytes), modified: null }) })), workerCrew({ schemes: null }),
  ),
  async trouble(tasks: Told[], patience: number, size: number): Promise<{ hired: number; told: string[] }> {
    let hired = 0;
    const hire = () => {
      hired += 1;
      return handOn<Told, string>(workerLine(new Worker(new URL('./troubled-worker.ts', import.meta.url))), 'worker');
    };
    const told: string[] = [];
    await workThrough(tasks, async (job) => ({ job, transfer: [] as ArrayBuffer[] }), { hire, size, patience }, (index, outcome) => { told[index] = words(outcome); });
    return { hired, told };
  },
  /** A worker whose script is not there. */
  async absent(): Promise<string[]> {
    const told: string[] = [];
    const hire = () => handOn<Told, string>(workerLine(new Worker('absent.js')), 'worker');
    await workThrough(['answer', 'answer'] as Told[], async (job) => ({ job, transfer: [] as ArrayBuffer[] }), { hire, size: 1, patience: 10_000 }, (index, outcome) => { told[index] = words(outcome); });
    return told;
  },
  /** Whether all files were done, and which were told of, when the first one ends the work. */
  async cancel(): Promise<{ all: boolean; told: number[] }> {
    const abort = new AbortController();
    const told: number[] = [];
    const hire = () => handOn<Told, string>(workerLine(new Worker(new URL('./troubled-worker.ts', import.meta.url))), 'worker');
    const all = await workThrough(['answer', 'loop', 'loop'] as Told[], async (job) => ({ job, transfer: [] as ArrayBuffer[] }), { hire, size: 2, patience: 60_000 }, (index) => {
      told.push(index);
      abort.abort();
    }, abort.signal);
    return { all, told };
  },
};

export type IntakeHarness = typeof harness;

Object.assign(window, { harness });
