import { inflateSync } from 'fflate';
import { decodePart, encodePart } from './write-encoding';
import type { Encoding } from './write-encoding';
import type { Packed } from './pack';
import { packText } from './pack';
import { rewriteZip } from './write-zip';
import { inflateEntry, readDirectory } from './zip';
import type { ZipEntry } from './zip';

/** The largest part that an edit reads, in bytes. */
const LARGEST_PART = 512 * 1024 * 1024;

interface Part { text: string; encoding: Encoding; changed: boolean }

/** A package whose parts are read when they are asked for and written only when they were changed. Names know no case. */
export class PackageEditor {
  readonly #bytes: Uint8Array | null;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #parts = new Map<string, Part>();
  readonly #names = new Map<string, string>();
  readonly #packed = new Map<string, Packed>();
  readonly #removed = new Set<string>();

  constructor(bytes: Uint8Array | null) {
    this.#bytes = bytes;
    for (const entry of bytes === null ? [] : readDirectory(bytes)) {
      this.#entries.set(entry.name.toLowerCase(), entry);
      this.#names.set(entry.name.toLowerCase(), entry.name);
    }
  }

  has(path: string): boolean {
    return this.#names.has(path.toLowerCase());
  }

  text(path: string): string {
    const key = path.toLowerCase();
    const known = this.#parts.get(key);
    if (known !== undefined) return known.text;
    const part = { ...decodePart(this.#content(key, path)), changed: false };
    this.#parts.set(key, part);
    return part.text;
  }

  #content(key: string, path: string): Uint8Array {
    const packed = this.#packed.get(key);
    if (packed !== undefined) return inflateSync(packed.data, { out: new Uint8Array(packed.size) });
    const entry = this.#entries.get(key);
    if (entry === undefined || this.#bytes === null || !this.has(path)) throw new Error(`The package has no part ${path}`);
    return inflateEntry(this.#bytes, entry, LARGEST_PART);
  }

  /** Adds a part behind the others that is too long to be held, and is packed while it is made. */
  add(path: string, pieces: Iterable<string>): void {
    const key = path.toLowerCase();
    if (this.#names.has(key)) throw new Error(`The package has a part ${path} already`);
    this.#packed.set(key, packText(pieces));
    this.#names.set(key, path);
  }

  /** Changes a part or adds it behind the others. */
  write(path: string, text: string): void {
    const key = path.toLowerCase();
    const known = this.#parts.get(key);
    if (known?.text === text) return;
    this.#parts.set(key, { text, encoding: known?.encoding ?? 'utf-8', changed: true });
    if (!this.#names.has(key)) this.#names.set(key, path);
  }

  remove(path: string): void {
    const key = path.toLowerCase();
    const name = this.#names.get(key);
    if (name === undefined) return;
    this.#removed.add(name);
    this.#names.delete(key);
    this.#parts.delete(key);
    this.#packed.delete(key);
  }

  toBytes(): Uint8Array {
    const changed = new Map<string, Uint8Array | Packed>();
    for (const [key, name] of this.#names) {
      const part = this.#parts.get(key);
      const content = part?.changed ? encodePart(part.text, part.encoding) : this.#packed.get(key);
      if (content !== undefined) changed.set(name, content);
    }
    if (changed.size === 0 && this.#removed.size === 0 && this.#bytes !== null) return this.#bytes.slice();
    return rewriteZip(this.#bytes, changed, this.#removed);
  }
}
