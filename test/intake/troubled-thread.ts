import { parentPort } from 'node:worker_threads';
import { attend } from '../../src/intake/attend';
import { doAsTold } from './troubled';

parentPort?.on('message', attend((name: string) => doAsTold(name), (answer) => parentPort?.postMessage(answer)));
