import { readAddress } from './read-address';
import { attributesOf, childElements } from './write-scan';
import type { Element } from './write-scan';

/** A row or a cell with its zero-based index; one that does not tell its own follows the one before it. */
export interface Numbered { element: Element; index: number }

function numbered(xml: string, parent: Element, local: string, read: (reference: string) => number): Numbered[] {
  let before = -1;
  return childElements(xml, parent).flatMap((element) => {
    if (element.local !== local) return [];
    const reference = attributesOf(xml, { start: element.start, end: element.openEnd }).get('r');
    const told = reference === undefined ? -1 : read(reference);
    before = told >= 0 ? told : before + 1;
    return [{ element, index: before }];
  });
}

export const rowsOf = (xml: string, sheetData: Element): Numbered[] => numbered(xml, sheetData, 'row', (reference) => Number(reference) - 1);

export const cellsOf = (xml: string, row: Element): Numbered[] => numbered(xml, row, 'c', (reference) => readAddress(reference).column);
