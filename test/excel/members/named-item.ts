import type { DefinedName, Range } from '../../../src/core/workbook';
import { parseRange, splitAddress } from '../a1';
import type { BookSheet } from '../book';
import { sheetByName } from '../emulation';
import type { Emulation } from '../emulation';
import { shownFormula } from '../formula-text';
import type { HostObject } from '../host-object';
import { notFound } from '../protocol';
import { rangeObject } from './range';
import { text } from './values';
import { worksheetObject } from './worksheet';

/** Made by Excel of a sheet's print set-up or filter. */
const isMade = ({ name }: DefinedName): boolean => /^(?:Print_Area|Print_Titles|_FilterDatabase)$/.test(name);

interface NamedPlace { sheet: BookSheet; range: Range }

function placeFor(emulation: Emulation, { refersTo }: DefinedName): NamedPlace | null {
  const { sheet: name, range: address } = splitAddress(refersTo);
  const sheet = name === null ? null : sheetByName(emulation, name);
  const range = parseRange(address);
  return sheet === null || range === null ? null : { sheet, range };
}

/** The range that a name stands for; a sheet's own name comes before the workbook's. */
export function namedPlace(emulation: Emulation, name: string, sheet: string): NamedPlace | null {
  const same = emulation.book.names.filter((entry) => entry.name.toLowerCase() === name.toLowerCase());
  const found = same.find((entry) => entry.sheet === sheet) ?? same.find((entry) => entry.sheet === undefined);
  return found === undefined ? null : placeFor(emulation, found);
}

const worded = ({ ownWording }: Emulation, formula: string): string => (ownWording ? shownFormula(formula) : formula);

const QUOTED = /^"((?:[^"]|"")*)"$/;

function valueAndType(emulation: Emulation, name: DefinedName): { value: unknown; type: string } {
  const refersTo = worded(emulation, name.refersTo);
  if (refersTo.includes('#REF!')) return { value: '#REF!', type: 'Error' };
  if (placeFor(emulation, name) !== null) return { value: refersTo, type: 'Range' };
  const words = QUOTED.exec(refersTo)?.[1];
  if (words !== undefined) return { value: words.replaceAll('""', '"'), type: 'String' };
  if (refersTo.trim() !== '' && Number.isFinite(Number(refersTo))) return { value: Number(refersTo), type: 'Double' };
  return { value: refersTo, type: 'String' };
}

export function namedItemObject(emulation: Emulation, entry: DefinedName): HostObject {
  const { book } = emulation;
  const present = (): DefinedName => {
    if (!book.names.includes(entry) && !isMade(entry)) throw notFound(`NamedItem ${entry.name}`);
    return entry;
  };
  const range = (): HostObject | null => {
    const place = placeFor(emulation, present());
    return place === null ? null : rangeObject(emulation, place.sheet.id, place.range);
  };
  const worksheet = (): HostObject | null => {
    const sheet = entry.sheet === undefined ? null : sheetByName(emulation, entry.sheet);
    return sheet === null ? null : worksheetObject(emulation, sheet.id);
  };
  return {
    type: 'NamedItem',
    identity: () => ({ _Id: present().name }),
    get: {
      Name: () => present().name,
      Formula: () => `=${worded(emulation, present().refersTo)}`,
      Value: () => valueAndType(emulation, present()).value,
      Type: () => valueAndType(emulation, present()).type,
      Visible: () => !present().hidden,
      Scope: () => (present().sheet === undefined ? 'Workbook' : 'Worksheet'),
      Comment: () => '',
    },
    set: {
      Visible: (value) => {
        if (value === true) delete present().hidden;
        else present().hidden = true;
      },
      Formula: (value) => void (present().refersTo = text(value).replace(/^=/, '')),
    },
    open: {
      Worksheet: () => {
        const found = worksheet();
        if (found === null) throw notFound(`the worksheet of ${entry.name}`);
        return found;
      },
      WorksheetOrNullObject: worksheet,
    },
    make: {
      GetRange: () => {
        const found = range();
        if (found === null) throw notFound(`the range of ${entry.name}`);
        return found;
      },
      GetRangeOrNullObject: range,
    },
    call: { Delete: () => void book.names.splice(book.names.indexOf(present()), 1) },
  };
}
