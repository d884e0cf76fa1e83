import { sha256 } from '../hosts/node';
import { zlibCodec } from '../hosts/node/zlib-codec';
import { here } from '../intake/here';
import type { IntakeSetup } from '../intake/intake';
import type { IntakeCrew } from '../intake/take-files';
import { takeIn } from '../intake/take-in';

/** The thread that the program runs on. A file or two are read before another thread has started. */
export const hereCrew = (setup: IntakeSetup): IntakeCrew => ({ hire: () => here((given: IntakeSetup) => takeIn(given, sha256, zlibCodec), setup), size: 1, patience: Infinity });
