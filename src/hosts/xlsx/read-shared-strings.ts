import { MOST_STRINGS } from './limits';
import { PackageError } from './package-error';
import { readText } from './read-text';
import { XmlScanner } from './xml-scanner';

/** The texts of a shared string table, in its order. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.closes || scanner.name !== 'si') continue;
    if (strings.length === MOST_STRINGS) throw new PackageError('too-large', 'sharedStrings');
    strings.push(readText(scanner));
  }
  return strings;
}
