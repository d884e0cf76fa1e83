import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';

/** What browsers and Node have and jsdom lacks. */
Object.assign(globalThis, {
  TextDecoder: globalThis.TextDecoder ?? TextDecoder,
  TextEncoder: globalThis.TextEncoder ?? TextEncoder,
  structuredClone: globalThis.structuredClone ?? ((value: unknown): unknown => deserialize(serialize(value))),
});
