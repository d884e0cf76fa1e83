import { parsePlace } from './address';
import { formulaReads, type FormulaReads } from './formula-reads';
import type { Place } from './host';
import { remembered } from './remembered';
import type { Workbook } from './workbook';

/**
 * The formulas whose stored values no longer hold once the given cells have changed: those that read one of them, directly or
 * through other formulas. A formula that computes its references (INDIRECT, OFFSET) always counts.
 */
export type DependentsOf = (workbook: Workbook, changed: readonly Place[]) => Place[];

export const dependentsOf: DependentsOf = (workbook, changed) => dependentsFinder()(workbook, changed);

/** `dependentsOf` for many states of workbooks: each formula's text is taken apart once. */
export function dependentsFinder(): DependentsOf {
  const readsOf = remembered(formulaReads);
  return (workbook, changed) => find(workbook, changed, readsOf);
}

interface Formula { place: Place; reads: FormulaReads }

function find({ names, sheets }: Workbook, changed: readonly Place[], readsOf: (formula: string) => FormulaReads): Place[] {
  const named = new Map(names.flatMap(({ name, refersTo }) => {
    const place = parsePlace(refersTo);
    return place === null ? [] : [[name.toLowerCase(), place] as const];
  }));
  let waiting = sheets.flatMap(({ name: sheet, rows }) => rows.flatMap(({ index, cells }) =>
    cells.flatMap(({ column, formula }): Formula[] | Formula => (formula === undefined ? [] : { place: { sheet, row: index, column }, reads: readsOf(formula) }))));
  const found: Place[] = [];
  for (let front: readonly Place[] = changed; waiting.length > 0 && (front.length > 0 || found.length === 0);) {
    const isHit = reader(front, named);
    const [hit, rest]: [Formula[], Formula[]] = [[], []];
    for (const formula of waiting) (isHit(formula) ? hit : rest).push(formula);
    if (hit.length === 0) break;
    waiting = rest;
    front = hit.map(({ place }) => place);
    found.push(...front);
  }
  return found;
}

/** Tells whether a formula reads one of these places, itself or by a name. */
function reader(front: readonly Place[], named: ReadonlyMap<string, Place>): (formula: Formula) => boolean {
  const bySheet = new Map<string, Place[]>();
  for (const place of front) bySheet.set(place.sheet, [...(bySheet.get(place.sheet) ?? []), place]);
  const isIn = ({ sheet, row, column }: Place): boolean => bySheet.get(sheet)?.some((place) => place.row === row && place.column === column) ?? false;
  const fronts = new Set([...named].filter(([, place]) => isIn(place)).map(([name]) => name));
  return ({ place: { sheet: own }, reads: { ranges, names, anything } }) => anything
    || ranges.some(({ sheet, range: { top, bottom, left, right } }) => bySheet.get(sheet ?? own)?.some(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right))
    || names.some((name) => fronts.has(name));
}
