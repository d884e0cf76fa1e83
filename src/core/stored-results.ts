import type { Scheme } from '../schemes/schema';
import { samePlace } from './address';
import type { Card, Reading } from './card';
import { dependentsFinder } from './dependents';
import type { Change, Place } from './host';
import { numberOf } from './number';
import { recognise } from './recognise';
import { evaluateCard } from './report';
import type { CellValue, Workbook } from './workbook';
import { workbooksAfter } from './workbook-after';

/**
 * What the formulas that read a changed cell are to be stored with, so that the saved file shows no sums of the time before:
 * the kit's own ones get what they will compute, all others lose their value until Excel or WPS computes them.
 */
export function storedResults(base: Workbook, changes: Change[], schemes: readonly Scheme[], fileName: string): Change[] {
  const changed = changes.flatMap((change) => (change.type === 'set' ? [change.place] : []));
  if (changed.length === 0) return [];
  const dependentsOf = dependentsFinder();
  const after = workbooksAfter(dependentsOf)(base, changes);
  const known = recognise(after, schemes, fileName).filter(({ by }) => by === 'names').flatMap(resultsOf);
  return dependentsOf(after, changed).map((place): Change => ({ type: 'stored', place, value: known.find((each) => samePlace(each.place, place))?.value ?? null }));
}

/** Where the kit's formulas stand that give points, sums and the grade, and what they give. */
function resultsOf(card: Card): { place: Place; value: CellValue }[] {
  const report = evaluateCard(card);
  const isScored = (codes: readonly string[]): boolean => report.items.some(({ code, points }) => codes.includes(code) && points !== null);
  const isStarted = report.items.some(({ points }) => points !== null) || card.bonus.some(({ reading }) => numberOf(reading.cell) !== null);
  const at = (reading: Reading | null, value: CellValue): { place: Place; value: CellValue }[] => (reading?.cell?.formula === undefined ? [] : [{ place: reading.place, value }]);
  return [
    ...card.effective.flatMap(({ code, reading }) => at(reading, report.items.find((item) => item.code === code)?.points ?? '')),
    ...card.scheme.sections.flatMap(({ code, items }) => at(
      card.sections.find((section) => section.code === code)?.reading ?? null,
      isScored(items.map((item) => item.code)) ? report.sections.find((section) => section.code === code)?.points ?? '' : '',
    )),
    ...at(card.total, isStarted ? report.total : ''),
    ...at(card.grade, report.complete ? report.grade.name : ''),
  ];
}
