import { handOn } from '../../src/hosts/hand';
import { threadLine } from '../../src/hosts/node/thread-line';
import { workThrough } from '../../src/intake/pool';
import type { Outcome } from '../../src/intake/pool';
import { typescriptThread } from '../tools/typescript-thread';
import type { Told } from './troubled';

const PATIENCE_MS = 5_000;

function crewOf(size: number, patience = PATIENCE_MS) {
  const threads: ReturnType<typeof typescriptThread>[] = [];
  const hire = () => {
    const thread = typescriptThread('test/intake/troubled-thread.ts');
    threads.push(thread);
    return handOn<Told, string>(threadLine(thread), 'worker');
  };
  const ended = () => Promise.all(threads.map((thread) => thread.threadId === -1 || new Promise((resolve) => { thread.once('exit', resolve); })));
  return { crew: { hire, size, patience }, threads, ended };
}

async function through(tasks: Told[], { crew, ended }: ReturnType<typeof crewOf>, prepare = async (job: Told) => ({ job, transfer: [] as ArrayBuffer[] })) {
  const outcomes: Outcome<string>[] = [];
  const all = await workThrough(tasks, prepare, crew, (index, outcome) => { outcomes[index] = outcome; });
  await ended();
  return { all, words: outcomes.map((outcome) => (outcome.ok ? outcome.result : `${outcome.why}: ${(outcome.cause as Error).message}`)) };
}

test('every job is answered in its place, by no more workers than there are jobs', async () => {
  const many = crewOf(3);
  expect(await through(['answer', 'answer'], many)).toEqual({ all: true, words: ['worker did answer', 'worker did answer'] });
  expect(many.threads).toHaveLength(2);
});

test('no job, no worker', async () => {
  const none = crewOf(2);
  expect(await through([], none)).toEqual({ all: true, words: [] });
  expect(none.threads).toHaveLength(0);
});

test('a job that throws, a worker that dies and one that hangs concern their own job; the worker that threw goes on', async () => {
  const one = crewOf(1);
  const { all, words } = await through(['answer', 'throw', 'answer', 'die', 'answer', 'loop', 'answer'], one);
  expect(all).toBe(true);
  expect(words).toEqual([
    'worker did answer', 'failed: Error: told to throw', 'worker did answer', 'lost: The thread ended with 3', 'worker did answer', `hung: No answer within ${PATIENCE_MS} ms`, 'worker did answer',
  ]);
  expect(one.threads).toHaveLength(3);
});

test('a task is prepared only when a worker is free, and one that needs no worker goes by', async () => {
  const two = crewOf(2);
  let [open, most] = [0, 0];
  const tasks: Told[] = Array.from({ length: 20 }, () => 'answer');
  const outcomes: string[] = [];
  await workThrough<Told, Told, string>(tasks, async (job) => {
    most = Math.max(most, ++open);
    return open === 1 ? { result: 'needed nobody' } : { job, transfer: [] };
  }, two.crew, (_, outcome) => {
    open -= 1;
    outcomes.push(outcome.ok ? outcome.result : outcome.why);
  });
  await two.ended();
  expect(outcomes).toHaveLength(20);
  expect(outcomes).toContain('needed nobody');
  expect(most).toBe(2);
});

test('an abort ends the workers at once, a hanging one too, and nothing is told after it', async () => {
  const two = crewOf(2, Infinity);
  const abort = new AbortController();
  const told: number[] = [];
  const all = await workThrough<Told, Told, string>(['answer', 'loop', 'loop', 'answer'], async (job) => ({ job, transfer: [] }), two.crew, (index) => {
    told.push(index);
    abort.abort();
  }, abort.signal);
  await two.ended();
  expect({ all, told }).toEqual({ all: false, told: [0] });
  expect(two.threads.every(({ threadId }) => threadId === -1)).toBe(true);
});

test('an abort before the start starts nobody', async () => {
  const one = crewOf(1);
  expect(await workThrough<Told, Told, string>(['answer'], async (job) => ({ job, transfer: [] }), one.crew, () => {}, AbortSignal.abort())).toBe(false);
  expect(one.threads).toHaveLength(0);
});

test('what the caller throws is thrown on, and ends the workers', async () => {
  const two = crewOf(2);
  await expect(workThrough<Told, Told, string>(['answer', 'loop'], async (job) => ({ job, transfer: [] }), two.crew, () => { throw new Error('of the caller'); })).rejects.toThrow('of the caller');
  await two.ended();
});
