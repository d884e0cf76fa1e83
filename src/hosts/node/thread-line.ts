import type { Worker } from 'node:worker_threads';
import type { Line } from '../hand';

/** The line to a thread of Node. Whatever ends it is its loss. */
export const threadLine = <Result>(thread: Worker): Line<Result> => ({
  post: (message, transfer) => thread.postMessage(message, transfer),
  listen({ answer, lost }) {
    thread.on('message', answer);
    thread.on('error', lost);
    thread.on('messageerror', lost);
    thread.on('exit', (code) => lost(new Error(`The thread ended with ${code}`)));
  },
  stop: () => void thread.terminate(),
});
