import { parentPort } from 'node:worker_threads';
import { sha256 } from './hosts/node';
import { zlibCodec } from './hosts/node/zlib-codec';
import { attend } from './intake/attend';
import { takeIn } from './intake/take-in';
import type { IntakeSetup } from './intake/intake';

if (parentPort === null) throw new Error('This is the work of a thread');
const port = parentPort;
port.on('message', attend((setup: IntakeSetup) => takeIn(setup, sha256, zlibCodec), (answer) => port.postMessage(answer)));
