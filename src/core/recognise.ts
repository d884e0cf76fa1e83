import type { Scheme } from '../schemes/schema';
import type { Card } from './card';
import { markedSheets } from './city/names';
import type { Workbook } from './workbook';
import { cardByNames, kitFinder, sheetsOfKits, type Kit } from './recognise/by-names';
import { cardsByText } from './recognise/by-text';
import { gridMaker, type Grid } from './recognise/grid';
import { vocabularyOf, type Vocabulary } from './recognise/labels';
import { linesOf } from './recognise/lines';

/**
 * Finds every card in a workbook, on any sheet: by a kit's own hidden names first, else by the codes and names that people see.
 * The sheets of a city's summary and return slips, which the program made itself, are none.
 * Facts only; what is absent is left empty. Cards come in the order of their sheets.
 */
export const recognise = (workbook: Workbook, schemes: readonly Scheme[], fileName: string): Card[] => recogniser(schemes)(workbook, fileName);

/** `recognise` for many workbooks or many states of one: the schemes' words are prepared once, and words and names that workbooks share are taken apart once. */
export function recogniser(schemes: readonly Scheme[]): (workbook: Workbook, fileName: string) => Card[] {
  const vocabularies = schemes.map(vocabularyOf);
  const [findKits, gridOf] = [kitFinder(), gridMaker()];
  return (workbook, fileName) => {
    const kits = findKits(workbook).filter((kit) => vocabularies.some(({ scheme }) => scheme.id === kit.scheme));
    const grids = new Map(workbook.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
    return cardsIn(grids, kits, new Set([...sheetsOfKits(kits), ...markedSheets(workbook)]), { vocabularies, fileName });
  };
}

function cardsIn(grids: ReadonlyMap<string, Grid>, kits: readonly Kit[], taken: ReadonlySet<string>, { vocabularies, fileName }: { vocabularies: readonly Vocabulary[]; fileName: string }): Card[] {
  const cards = new Map<string, Card[]>();
  for (const kit of kits) {
    const vocabulary = vocabularies.find(({ scheme }) => scheme.id === kit.scheme);
    const card = vocabulary === undefined ? null : cardByNames(kit, grids, vocabulary, fileName);
    if (card !== null) cards.set(kit.sheet, [card]);
  }
  for (const [name, grid] of grids) {
    if (taken.has(name)) continue;
    const lines = linesOf(grid);
    const found = vocabularies.map((vocabulary) => cardsByText(grid, lines, vocabulary, fileName));
    const most = found.toSorted((left, right) => rowsIn(right) - rowsIn(left))[0];
    if (most !== undefined && most.length > 0) cards.set(name, most);
  }
  return [...grids.keys()].flatMap((name) => cards.get(name) ?? []);
}

const rowsIn = (cards: readonly Card[]): number => cards.reduce((sum, { rows }) => sum + rows.length, 0);
