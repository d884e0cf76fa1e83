import type { Cell } from '../../core/workbook';
import { DAYS_1904_TO_1900, dateSerial } from './date-serial';
import type { NumberKind } from './number-kind';
import { readText } from './read-text';
import { unescapeString } from './unescape-string';
import type { XmlScanner } from './xml-scanner';

/** What the cells of a workbook share. Strings and styles are read when a cell first asks for one. */
export interface CellContext {
  sharedString(index: number): string | null;
  numberKind(style: number): NumberKind;
  date1904: boolean;
}

/** A formula as stored; `shared` names the group whose master holds the text. */
export interface StoredFormula { text: string; shared?: string }

/** What stands between a cell's tags; `value` is `undefined` without a stored one. */
interface StoredCell { value: string | undefined; inline: string | undefined; formula: StoredFormula | undefined }

function readFormula(scanner: XmlScanner): StoredFormula | undefined {
  const shared = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : undefined;
  const text = unescapeString(scanner.content());
  if (shared !== undefined) return { text, shared };
  return text === '' ? undefined : { text };
}

function readStored(scanner: XmlScanner): StoredCell {
  const stored: StoredCell = { value: undefined, inline: undefined, formula: undefined };
  if (scanner.empty) return stored;
  while (scanner.next()) {
    if (scanner.closes) {
      if (scanner.name === 'c') break;
    } else if (scanner.name === 'v') stored.value = scanner.content();
    else if (scanner.name === 'f') stored.formula = readFormula(scanner);
    else if (scanner.name === 'is') stored.inline = readText(scanner);
    else scanner.skip();
  }
  return stored;
}

function setNumber(cell: Cell, text: string, style: string | undefined, context: CellContext): void {
  const number = Number(text);
  if (!Number.isFinite(number)) {
    cell.value = text;
    return;
  }
  cell.value = number;
  const kind = style === undefined ? null : context.numberKind(Number(style));
  if (kind !== null) cell.kind = kind;
  if (kind === 'date' && context.date1904) cell.value = number + DAYS_1904_TO_1900;
}

function setDate(cell: Cell, text: string): void {
  const serial = dateSerial(text);
  cell.value = serial ?? text;
  if (serial !== undefined) cell.kind = 'date';
}

/** The cell whose opening tag was just met, without its place, and its formula as stored. */
export function readCell(scanner: XmlScanner, context: CellContext): { cell: Cell; formula: StoredFormula | undefined } {
  const type = scanner.attribute('t') ?? 'n';
  const style = scanner.attribute('s');
  const { value, inline, formula } = readStored(scanner);
  const cell: Cell = { column: 0, value: null };
  const text = value ?? '';
  if (type === 'inlineStr') cell.value = inline ?? (value === undefined ? null : unescapeString(text));
  else if (type === 'str' && value !== undefined) cell.value = unescapeString(text);
  else if (text.trim() === '') cell.value = inline ?? null;
  else if (type === 's') cell.value = context.sharedString(Number(text));
  else if (type === 'b') cell.value = text.trim() === '1' || text.trim() === 'true';
  else if (type === 'd') setDate(cell, text);
  else if (type === 'e') {
    cell.value = text;
    cell.kind = 'error';
  } else setNumber(cell, text, style, context);
  if (formula !== undefined) {
    cell.formula = formula.text;
    if (cell.value === null) cell.kind = 'unvalued';
  }
  return { cell, formula };
}
