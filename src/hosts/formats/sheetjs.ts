import type { CellObject, ParsingOptions, WorkBook } from '@e965/xlsx';
import { MOST_ROWS } from '../xlsx/limits';
import { PackageError } from '../xlsx/package-error';

const OPTIONS: ParsingOptions = {
  dense: true,
  // Formulas without a value stand in stubs; number formats tell dates; styles bring what is hidden.
  sheetStubs: true,
  cellFormula: true,
  cellDates: false,
  cellNF: true,
  cellStyles: true,
  cellHTML: false,
  cellText: true,
  sheetRows: MOST_ROWS,
};

export type { CellObject, WorkBook };

/** Reads a workbook by the library, which is loaded when the first such file comes. Its errors become a `PackageError` of `format`. */
export async function readBySheetJs(data: Uint8Array | string, format: string, options: ParsingOptions = {}): Promise<WorkBook> {
  const { read } = await import('@e965/xlsx');
  try {
    const book = read(data, { ...OPTIONS, ...options, type: typeof data === 'string' ? 'string' : 'array' });
    const absent = book.SheetNames.find((name) => book.Sheets[name] === undefined);
    if (absent !== undefined || book.SheetNames.length === 0) throw new PackageError('not-a-workbook', format);
    return book;
  } catch (cause) {
    if (cause instanceof PackageError) throw cause;
    throw new PackageError(/password|encrypt/i.test(String(cause)) ? 'encrypted' : 'not-a-workbook', format, { cause });
  }
}
