import { inflateEntry, rawEntry, readDirectory } from '../../src/hosts/xlsx/zip';

/** Every entry's bytes as stored, local header included, by name and in the order of the directory. */
export const storedEntries = (bytes: Uint8Array): Map<string, Uint8Array> => new Map(readDirectory(bytes).map((entry) => [entry.name, rawEntry(bytes, entry)]));

/** Names of entries whose stored bytes are not the same in both, those of only one among them, sorted. */
export function changedEntries(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [storedEntries(before), storedEntries(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names.filter((name) => Buffer.compare(old.get(name) ?? new Uint8Array(), now.get(name) ?? new Uint8Array()) !== 0).sort();
}

/** A part's text, decoded as UTF-8. */
export function partText(bytes: Uint8Array, name: string): string {
  const entry = readDirectory(bytes).find((candidate) => candidate.name === name);
  if (entry === undefined) throw new Error(`No part ${name}`);
  return new TextDecoder().decode(inflateEntry(bytes, entry, 1 << 28));
}
