import type { Sheet, Workbook } from '../../core/workbook';
import type { Codec } from './codec';
import { MOST_CELLS } from './limits';
import { PackageError } from './package-error';
import { readBook } from './read-book';
import type { CellContext } from './read-cell';
import type { NumberKind } from './number-kind';
import { readNumberKinds } from './read-number-kinds';
import { readNotes } from './read-notes';
import { readPackage } from './read-package';
import type { Package, Relationship } from './read-package';
import { readSharedStrings } from './read-shared-strings';
import { readSheet } from './read-sheet';

/** What else to read than the cells. */
export interface ReadOptions { notes?: boolean }

const BOOK = 'xl/workbook.xml';

/** The last part of a relationship's type, the same in transitional and strict workbooks. */
const typeOf = ({ type }: Relationship): string => type.slice(type.lastIndexOf('/') + 1);

function findBook(parts: Package): string {
  const main = parts.relationships('').find((relationship) => typeOf(relationship) === 'officeDocument')?.target ?? BOOK;
  if (/^word\//i.test(main)) throw new PackageError('not-a-workbook', 'DOCX');
  if (/^ppt\//i.test(main)) throw new PackageError('not-a-workbook', 'PPTX');
  return parts.has(main) ? main : BOOK;
}

function readContext(parts: Package, relationships: Relationship[], date1904: boolean): CellContext {
  const find = (type: string): string | undefined => relationships.find((relationship) => typeOf(relationship) === type)?.target;
  let strings: string[] | undefined;
  let kinds: NumberKind[] | undefined;
  const load = <Item>(type: string, read: (xml: string) => Item[]): Item[] => {
    const part = find(type);
    return part !== undefined && parts.has(part) ? read(parts.text(part)) : [];
  };
  return {
    sharedString: (index) => (strings ??= load('sharedStrings', readSharedStrings))[index] ?? null,
    numberKind: (index) => (kinds ??= load('styles', readNumberKinds))[index] ?? null,
    date1904,
  };
}

/**
 * Reads a workbook (.xlsx, .xlsm): values, formulas, merged ranges, names, what is hidden; no styles, widths or heights.
 * Only the parts that this needs are inflated, each within the bounds. Throws `PackageError`.
 */
export function readXlsx(bytes: Uint8Array, codec?: Codec, { notes = false }: ReadOptions = {}): Workbook {
  const parts = readPackage(bytes, codec);
  const main = findBook(parts);
  const book = readBook(parts.text(main));
  const relationships = parts.relationships(main);
  const context = readContext(parts, relationships, book.date1904);
  const budget = { cells: MOST_CELLS };
  const sheets: Sheet[] = [];
  for (const { name, relationship, visibility } of book.sheets) {
    const link = relationships.find(({ id }) => id === relationship);
    if (link !== undefined && typeOf(link) !== 'worksheet') continue;
    if (link === undefined) throw new PackageError('not-a-workbook', name);
    const sheet: Sheet = { name, ...readSheet(parts.text(link.target), context, budget) };
    if (visibility !== undefined) sheet.visibility = visibility;
    if (notes) sheet.notes = readNotes(parts, link.target);
    sheets.push(sheet);
  }
  return { sheets, names: book.names };
}
