import type { Codec } from './codec';
import { decodePart } from './decode-part';
import { MOST_PART_BYTES, MOST_TOTAL_BYTES } from './limits';
import { PackageError } from './package-error';
import { XmlScanner } from './xml-scanner';
import { inflateEntry, readDirectory } from './zip';

export interface Relationship { id: string; type: string; /** The part's name in the package. */ target: string }

/** The parts of a package by name; names differ in more than their case. */
export interface Package {
  has(name: string): boolean;
  /** A part's text. Throws `PackageError` when it is absent, damaged or beyond the bounds. */
  text(name: string): string;
  /** The relationships of a part, or of the package for `''`; none when there is no such list. */
  relationships(part: string): Relationship[];
}

function decodeName(name: string): string {
  return /%[\da-f]{2}/i.test(name) ? name.replace(/(?:%[\da-f]{2})+/gi, (run) => new TextDecoder().decode(Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16)))) : name;
}

function resolveTarget(base: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Opens a package without inflating any part. */
export function readPackage(bytes: Uint8Array, codec?: Codec): Package {
  const entries = new Map(readDirectory(bytes).map((entry) => [entry.name.toLowerCase(), entry]));
  const find = (name: string) => entries.get(name.toLowerCase()) ?? entries.get(decodeName(name).toLowerCase());
  let left = MOST_TOTAL_BYTES;

  const text = (name: string): string => {
    const entry = find(name);
    if (entry === undefined) throw new PackageError('not-a-workbook', name);
    const content = inflateEntry(bytes, entry, Math.min(MOST_PART_BYTES, left), codec);
    left -= content.length;
    return decodePart(content, name);
  };

  const relationships = (part: string): Relationship[] => {
    const slash = part.lastIndexOf('/') + 1;
    const list = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    if (find(list) === undefined) return [];
    const found: Relationship[] = [];
    const scanner = new XmlScanner(text(list));
    while (scanner.next()) {
      if (scanner.closes || scanner.name !== 'Relationship' || scanner.attribute('TargetMode') === 'External') continue;
      const target = resolveTarget(part, scanner.attribute('Target') ?? '');
      found.push({ id: scanner.attribute('Id') ?? '', type: scanner.attribute('Type') ?? '', target });
    }
    return found;
  };

  return { has: (name) => find(name) !== undefined, text, relationships };
}
