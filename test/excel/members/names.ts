import { toA1 } from '../../../src/core/address';
import type { DefinedName } from '../../../src/core/workbook';
import { printNames } from '../../../src/hosts/xlsx/write-names';
import type { BookSheet } from '../book';
import type { Emulation } from '../emulation';
import { sheetById } from '../emulation';
import type { HostObject } from '../host-object';
import { alreadyThere, invalidArgument, notFound } from '../protocol';
import { placeOf } from '../range-of';
import { sheetPrefix } from '../a1';
import { namedItemObject } from './named-item';
import { isGiven, text } from './values';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LIKE_CELL = /^(?:\$?[A-Z]{1,3}\$?\d{1,7}|R\d*C\d*|R|C)$/i;
const LONGEST = 255;

function referenceFrom(emulation: Emulation, value: unknown): string {
  if (typeof value === 'string') return value.replace(/^=/, '');
  const { sheetId, range: { top, left, bottom, right } } = placeOf(value, '');
  const fixed = (row: number, column: number): string => toA1({ row, column }).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const first = fixed(top, left);
  const last = fixed(bottom, right);
  return `${sheetPrefix(sheetById(emulation, sheetId).name)}!${first === last ? first : `${first}:${last}`}`;
}

const madeNames = ({ name, print, filter }: BookSheet): DefinedName[] =>
  printNames({ name, rows: [], merges: [], ...(print === undefined ? {} : { print }), ...(filter === undefined ? {} : { filter }) })
    .map((entry) => ({ ...entry, name: entry.name.replace('_xlnm.', '') }));

/** The names of the workbook or, with a sheet's id, those that are local to it. */
export function namesObject(emulation: Emulation, sheetId?: string): HostObject {
  const { book, ownWording } = emulation;
  const scope = (): string | undefined => (sheetId === undefined ? undefined : sheetById(emulation, sheetId).name);
  const made = (): DefinedName[] => (sheetId === undefined || !ownWording ? [] : madeNames(sheetById(emulation, sheetId)));
  const here = (): DefinedName[] => [...book.names.filter(({ sheet }) => sheet === scope()), ...made()];
  const find = (key: unknown): DefinedName | undefined => here().find(({ name }) => name.toLowerCase() === text(key).toLowerCase());
  const add = (key: unknown, refersTo: string, comment: unknown): HostObject => {
    const name = text(key);
    if (!NAME.test(name) || LIKE_CELL.test(name) || name.length > LONGEST) throw invalidArgument(`A name cannot be ${name}.`);
    if (isGiven(comment) && comment !== '') throw invalidArgument('Comments of names are not saved.');
    if (find(name) !== undefined) throw alreadyThere(`NamedItem ${name}`);
    const sheet = scope();
    const entry: DefinedName = { name, ...(sheet === undefined ? {} : { sheet }), refersTo };
    book.names.push(entry);
    return namedItemObject(emulation, entry);
  };
  return {
    type: 'NamedItemCollection',
    make: {
      Add: (name, reference, comment) => add(name, referenceFrom(emulation, reference), comment),
      AddFormulaLocal: (name, formula, comment) => add(name, text(formula).replace(/^=/, ''), comment),
      GetItemOrNullObject: (key) => { const found = find(key); return found === undefined ? null : namedItemObject(emulation, found); },
    },
    call: { GetCount: () => here().length },
    item: (key) => {
      const found = find(key);
      if (found === undefined) throw notFound(`NamedItem ${text(key)}`);
      return namedItemObject(emulation, found);
    },
    items: () => here().map((entry) => namedItemObject(emulation, entry)),
  };
}
