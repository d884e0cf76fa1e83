import { toA1 } from '../../core/address';
import type { Address } from '../../core/workbook';
import { readRange } from './read-address';
import { shiftFormula } from './shift-formula';
import { unescapeText } from './unescape-text';
import { escapeXml } from './write-escape';
import { cellsOf, rowsOf } from './write-grid';
import { isInside } from './write-ranges';
import { applyEdits, attributesOf, childElements } from './write-scan';
import type { Edit, Element } from './write-scan';

interface Formula extends Address { element: Element; attributes: Map<string, string>; text: string }

const GROUP = /<(?:[\w.-]+:)?f\s[^>]*?\bref\s*=\s*["']([^"']*)["']/g;

function formulasOf(xml: string, sheetData: Element): Formula[] {
  return rowsOf(xml, sheetData).flatMap(({ element: row, index }) => cellsOf(xml, row).flatMap(({ element: cell, index: column }) => {
    const element = childElements(xml, cell).find(({ local }) => local === 'f');
    if (element === undefined) return [];
    const attributes = attributesOf(xml, { start: element.start, end: element.openEnd });
    return [{ row: index, column, element, attributes, text: unescapeText(xml.slice(element.openEnd, element.closeStart)) }];
  }));
}

function refuseParts({ attributes, row, column }: Formula, targets: Address[]): void {
  const type = attributes.get('t');
  const range = type === 'array' || type === 'dataTable' ? readRange(attributes.get('ref') ?? '') : undefined;
  if (range === undefined || (range.top === range.bottom && range.left === range.right)) return;
  const part = targets.find((at) => isInside(at, range));
  if (part !== undefined) throw new Error(`${toA1(part)} is part of the array formula in ${toA1({ row, column })} and cannot be set alone`);
}

/**
 * Gives every cell that shares a formula with a target its own text, so that the target's formula can go.
 * Throws when a target is part of an array formula of several cells, which cannot be changed in part.
 */
export function freeFormulas(xml: string, sheetData: Element, targets: Address[]): string {
  const groups = [...xml.matchAll(GROUP)].flatMap(([, ref]) => readRange(ref ?? '') ?? []);
  if (!groups.some((group) => targets.some((at) => isInside(at, group)))) return xml;
  const formulas = formulasOf(xml, sheetData);
  for (const formula of formulas) refuseParts(formula, targets);
  const isTarget = ({ row, column }: Address): boolean => targets.some((at) => at.row === row && at.column === column);
  const masters = new Map(formulas.filter((formula) => formula.attributes.get('t') === 'shared' && formula.text !== '' && isTarget(formula)).map((formula) => [formula.attributes.get('si'), formula]));
  const edits: Edit[] = [];
  for (const { attributes, element, row, column, text } of formulas) {
    const master = attributes.get('t') === 'shared' && text === '' ? masters.get(attributes.get('si')) : undefined;
    if (master === undefined) continue;
    const own = escapeXml(shiftFormula(master.text, row - master.row, column - master.column));
    edits.push({ start: element.start, end: element.end, text: `<${element.name}>${own}</${element.name}>` });
  }
  return applyEdits(xml, edits);
}
