import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** A thread that runs a source file as it stands. */
export function typescriptThread(file: string): Worker {
  const loader = pathToFileURL(resolve(__dirname, 'load-typescript.mjs')).href;
  return new Worker(resolve(file), { execArgv: ['--import', loader] });
}
