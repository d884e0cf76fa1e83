import { decodePart, encodePart } from './write-encoding';
import type { Encoding } from './write-encoding';
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
    const entry = this.#entries.get(key);
    if (entry === undefined || this.#bytes === null || !this.has(path)) throw new Error(`The package has no part ${path}`);
    const part = { ...decodePart(inflateEntry(this.#bytes, entry, LARGEST_PART)), changed: false };
    this.#parts.set(key, part);
    return part.text;
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
  }

  toBytes(): Uint8Array {
    const changed = new Map<string, Uint8Array>();
    for (const [key, { text, encoding, changed: isChanged }] of this.#parts) {
      if (isChanged) changed.set(this.#names.get(key) as string, encodePart(text, encoding));
    }
    if (changed.size === 0 && this.#removed.size === 0 && this.#bytes !== null) return this.#bytes.slice();
    return rewriteZip(this.#bytes, changed, this.#removed);
  }
}
