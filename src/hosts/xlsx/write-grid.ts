import { readAddress } from './read-address';
import { childElements } from './write-scan';
import type { Element } from './write-scan';

/** A row or a cell with its zero-based index; one that does not tell its own follows the one before it. */
export interface Numbered { element: Element; index: number }

const REFERENCE = /\sr\s*=\s*["']([^"']*)["']/;

const referenceOf = (xml: string, { start, openEnd }: Element): string => REFERENCE.exec(xml.slice(start, openEnd))?.[1] ?? '';

function numbered(xml: string, parent: Element, local: string, indexOf: (element: Element) => number): Numbered[] {
  let before = -1;
  return childElements(xml, parent, local).flatMap((element) => {
    if (element.local !== local) return [];
    const told = indexOf(element);
    before = told >= 0 ? told : before + 1;
    return [{ element, index: before }];
  });
}

/** A row without a number has that of its cells' addresses. */
function rowIndex(xml: string, row: Element): number {
  const number = Math.floor(Number(referenceOf(xml, row)));
  if (number >= 1) return number - 1;
  return childElements(xml, row).map((cell) => readAddress(referenceOf(xml, cell)).row).findLast((index) => index >= 0) ?? -1;
}

export const rowsOf = (xml: string, sheetData: Element): Numbered[] => numbered(xml, sheetData, 'row', (row) => rowIndex(xml, row));

export const cellsOf = (xml: string, row: Element): Numbered[] => numbered(xml, row, 'c', (cell) => readAddress(referenceOf(xml, cell)).column);
