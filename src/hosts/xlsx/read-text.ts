import { unescapeString } from './unescape-string';
import type { XmlScanner } from './xml-scanner';

/**
 * The text of a shared or inline string (`si`, `is`) whose opening tag was just met: its own or its runs' together,
 * without the phonetic ones.
 */
export function readText(scanner: XmlScanner): string {
  if (scanner.empty) return '';
  let text = '';
  for (let depth = 1; depth > 0 && scanner.next(); ) {
    if (scanner.closes) depth -= 1;
    else if (scanner.name === 't') text += scanner.content();
    else if (scanner.name === 'rPh') scanner.skip();
    else if (!scanner.empty) depth += 1;
  }
  return unescapeString(text);
}
