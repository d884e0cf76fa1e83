import type { Change } from '../../core/host';
import { calculateOnLoad, dropCalculationChain, hasFormulas } from './write-calculation';
import { numberStorage } from './write-dates';
import { emptyPackage } from './write-empty';
import { graftSheets } from './write-graft';
import { PackageEditor } from './write-package';
import { patchSheet } from './write-patch';
import type { Target } from './write-patch';
import { removeSignatures } from './write-signatures';
import { refuseTableHeadings } from './write-tables';
import { readWorkbookPart, workbookPath } from './write-workbook';

type SetChange = Extract<Change, { type: 'set' | 'stored' }>;

/** Runs of like changes to cells become one, so that each sheet is gone over once. */
function inRuns(changes: Change[]): (SetChange[] | Extract<Change, { type: 'add' }>)[] {
  const runs: (SetChange[] | Extract<Change, { type: 'add' }>)[] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (change.type === 'add') runs.push(change);
    else if (Array.isArray(last) && last[0]?.type === change.type) last.push(change);
    else runs.push([change]);
  }
  return runs;
}

/** Sets cells; returns the parts that were changed and whether a formula gave way. */
function setCells(parts: PackageEditor, path: string, changes: SetChange[]): { changed: string[]; lostFormula: boolean } {
  const workbook = readWorkbookPart(parts, path);
  const { sheets } = workbook;
  const bySheet = new Map<string, Target[]>();
  for (const change of changes) {
    const { type, place: { sheet, row, column }, value } = change;
    const part = sheets.find(({ name }) => name === sheet)?.part ?? null;
    if (part === null) throw new Error(`The workbook has no sheet ${sheet}`);
    bySheet.set(part, [...(bySheet.get(part) ?? []), { row, column, value, keepsFormula: type === 'stored', formula: type === 'set' ? change.formula : undefined }]);
  }
  const storedNumber = numberStorage(parts, workbook);
  let lostFormula = false;
  for (const [part, targets] of bySheet) {
    refuseTableHeadings(parts, part, targets);
    const patched = patchSheet(parts.text(part), targets, storedNumber);
    parts.write(part, patched.xml);
    lostFormula ||= patched.lostFormula;
  }
  return { changed: [...bySheet.keys()], lostFormula };
}

/**
 * The package with all changes done in order; every part that no change touches keeps its bytes. `null` starts a new workbook.
 * A formula that comes or goes drops the chain of calculation, and where stored values may be stale Excel is told to compute.
 * Digital signatures of the package go, since they would not hold for it any more.
 * Throws when a sheet is not there, a name is taken, a value does not fit a cell, or the package is damaged.
 */
export function editPackage(bytes: Uint8Array | null, changes: Change[]): Uint8Array {
  const parts = bytes === null ? emptyPackage() : new PackageEditor(bytes);
  const path = workbookPath(parts);
  const changed = new Set<string>();
  let chainIsStale = false;
  let addedFormulas = false;
  for (const run of inRuns(changes)) {
    if (Array.isArray(run)) {
      const set = setCells(parts, path, run);
      for (const part of set.changed) changed.add(part);
      chainIsStale ||= set.lostFormula;
      addedFormulas ||= run.some((change) => change.type === 'set' && change.formula !== undefined);
    } else {
      addedFormulas = graftSheets(parts, path, run.sheets, run.names) || addedFormulas;
    }
  }
  const computes = addedFormulas || chainIsStale || (changed.size > 0 && hasFormulas(parts, path, [...changed]));
  if (chainIsStale || addedFormulas) dropCalculationChain(parts, path);
  if (computes) calculateOnLoad(parts, path);
  if (changes.length > 0) removeSignatures(parts);
  if (bytes === null && readWorkbookPart(parts, path).sheets.length === 0) throw new Error('A workbook needs a sheet');
  return parts.toBytes();
}
