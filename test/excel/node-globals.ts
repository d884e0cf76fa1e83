import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';

/** What Node has and the document of a test has not; imported before anything else. */
const missing = { TextDecoder, TextEncoder, structuredClone: (value: unknown): unknown => deserialize(serialize(value)) };

for (const [name, value] of Object.entries(missing)) if (!(name in globalThis)) Object.assign(globalThis, { [name]: value });
