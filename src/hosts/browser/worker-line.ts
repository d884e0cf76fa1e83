import type { Line } from '../hand';

/** The line to a Web Worker. A script that cannot be loaded, and an answer that cannot be read, are the loss of the worker. */
export const workerLine = <Result>(worker: Worker): Line<Result> => ({
  post: (message, transfer) => worker.postMessage(message, transfer),
  listen({ answer, lost }) {
    worker.addEventListener('message', ({ data }) => answer(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      lost(new Error(event.message === '' || event.message === undefined ? 'The worker did not start' : event.message));
    });
    worker.addEventListener('messageerror', () => lost(new Error('The answer cannot be read')));
  },
  stop: () => worker.terminate(),
});
