import { setAttribute } from './write-attributes';
import { removeContentType } from './write-content-types';
import type { PackageEditor } from './write-package';
import { removeRelation } from './write-relations';
import { applyEdits, nextTag, localName, prefixOf } from './write-scan';
import { placeFor, readWorkbookPart } from './write-workbook';

/**
 * Drops the chain of calculation when formulas came or went: it may name no cell without a formula, and Excel makes
 * a new one by itself.
 */
export function dropCalculationChain(parts: PackageEditor, path: string): void {
  const relation = readWorkbookPart(parts, path).relations.find(({ kind }) => kind === 'calcChain');
  if (relation === undefined) return;
  removeRelation(parts, path, relation);
  removeContentType(parts, relation.target);
  parts.remove(relation.target);
}

/** Has Excel compute all formulas when it opens the workbook. */
export function calculateOnLoad(parts: PackageEditor, path: string): void {
  const workbook = readWorkbookPart(parts, path);
  const { xml, root, children } = workbook;
  const present = children.find(({ local }) => local === 'calcPr');
  if (present !== undefined) {
    parts.write(path, applyEdits(xml, [setAttribute(xml, { start: present.start, end: present.openEnd }, 'fullCalcOnLoad', '1')]));
    return;
  }
  const at = placeFor(workbook, 'calcPr');
  parts.write(path, applyEdits(xml, [{ start: at, end: at, text: `<${prefixOf(root.name)}calcPr fullCalcOnLoad="1"/>` }]));
}

function hasFormula(xml: string): boolean {
  if (!/<(?:[\w.-]+:)?f[\s/>]/.test(xml)) return false;
  for (let tag = nextTag(xml, 0); tag !== null; tag = nextTag(xml, tag.end)) {
    if (localName(tag.name) === 'f' && tag.kind !== 'close') return true;
  }
  return false;
}

/** Whether any sheet computes; sheets are read only where no chain of calculation tells, those in `first` before the others. */
export function hasFormulas(parts: PackageEditor, path: string, first: string[]): boolean {
  const { relations, sheets } = readWorkbookPart(parts, path);
  if (relations.some(({ kind, target }) => kind === 'calcChain' && parts.has(target))) return true;
  const rest = sheets.flatMap(({ part, kind }) => (part !== null && kind === 'worksheet' && !first.includes(part) ? [part] : []));
  return [...first, ...rest].some((part) => hasFormula(parts.text(part)));
}
