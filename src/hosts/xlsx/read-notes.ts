import type { Note } from '../../core/workbook';
import { readAddress } from './read-address';
import { MOST_CELLS } from './limits';
import { PackageError } from './package-error';
import type { Package } from './read-package';
import { readText } from './read-text';
import { unescapeString } from './unescape-string';
import { XmlScanner } from './xml-scanner';

/** A sheet's notes, and the comments with their answers that today's Excel keeps beside them. `part` is the sheet's. */
export function readNotes(parts: Package, part: string): Note[] {
  const lists = parts.relationships(part).filter(({ type, target }) => /\/(?:comments|threadedComment)$/.test(type) && parts.has(target));
  return lists.flatMap(({ target }) => readList(parts.text(target)));
}

function readList(xml: string): Note[] {
  const notes: Note[] = [];
  const scanner = new XmlScanner(xml);
  let at = { row: -1, column: -1 };
  /** Notes hold runs of text, today's comments the text itself. */
  let inRuns = true;
  while (scanner.next()) {
    if (scanner.closes) continue;
    if (scanner.name === 'comment' || scanner.name === 'threadedComment') {
      at = readAddress(scanner.attribute('ref') ?? '');
      inRuns = scanner.name === 'comment';
    } else if (scanner.name === 'text') notes.push({ ...at, text: inRuns ? readText(scanner) : unescapeString(scanner.content()) });
    else if (scanner.name === 'authors') scanner.skip();
    if (notes.length > MOST_CELLS) throw new PackageError('too-large', 'comments');
  }
  return notes.filter(({ row, column, text }) => row >= 0 && column >= 0 && text !== '');
}
