import type { DefinedName, Sheet } from '../../core/workbook';
import { MOST_NAMES, MOST_SHEETS } from './limits';
import { PackageError } from './package-error';
import { unescapeString } from './unescape-string';
import { XmlScanner } from './xml-scanner';

export interface BookSheet { name: string; relationship: string; visibility?: Sheet['visibility'] }

/** What the workbook part tells. */
export interface Book { sheets: BookSheet[]; names: DefinedName[]; date1904: boolean }

function readSheetEntry(scanner: XmlScanner): BookSheet {
  const sheet: BookSheet = { name: unescapeString(scanner.attribute('name') ?? ''), relationship: scanner.attribute('id') ?? '' };
  const state = scanner.attribute('state');
  if (state === 'hidden' || state === 'veryHidden') sheet.visibility = state;
  return sheet;
}

function readName(scanner: XmlScanner, sheets: BookSheet[]): DefinedName {
  const name: DefinedName = { name: unescapeString(scanner.attribute('name') ?? ''), refersTo: '' };
  const local = scanner.attribute('localSheetId');
  const sheet = local === undefined ? undefined : sheets[Number(local)];
  if (sheet !== undefined) name.sheet = sheet.name;
  if (scanner.flag('hidden')) name.hidden = true;
  name.refersTo = unescapeString(scanner.content());
  return name;
}

/** Reads the workbook part: sheets in their order, chart sheets among them, and defined names. */
export function readBook(xml: string): Book {
  const book: Book = { sheets: [], names: [], date1904: false };
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.closes) continue;
    if (scanner.name === 'workbookPr') book.date1904 = scanner.flag('date1904');
    else if (scanner.name === 'sheet') book.sheets.push(readSheetEntry(scanner));
    else if (scanner.name === 'definedName') book.names.push(readName(scanner, book.sheets));
    else if (scanner.name === 'extLst' || scanner.name === 'AlternateContent') scanner.skip();
    if (book.sheets.length > MOST_SHEETS || book.names.length > MOST_NAMES) throw new PackageError('too-large', 'workbook');
  }
  return book;
}
