import { sha256 } from './hosts/browser/sha256';
import { attend } from './intake/attend';
import { takeIn } from './intake/take-in';
import type { IntakeSetup } from './intake/intake';

const hear = attend((setup: IntakeSetup) => takeIn(setup, sha256), (answer) => postMessage(answer));
addEventListener('message', ({ data }) => hear(data));
