import { toA1 } from '../../core/address';
import type { Address, CellValue, Range } from '../../core/workbook';
import { readRange } from './read-address';
import { setAttribute, withPrefix } from './write-attributes';
import { formulaXml, resultXml, valueXml } from './write-cell';
import { freeFormulas } from './write-formulas';
import { cellsOf, rowsOf } from './write-grid';
import { isInside, rangeToA1 } from './write-ranges';
import { appendTo, applyEdits, attributesOf, childElements, prefixOf, rootElement } from './write-scan';
import type { Edit, Element } from './write-scan';

export interface Target extends Address { value: CellValue; /** Without `=`; the value is what it gives. */ formula?: string | undefined; /** The value is what the cell's formula gives; a cell without one stays as it is. */ keepsFormula?: boolean }

interface Patched { xml: string; /** A formula gave way to a value. */ lostFormula: boolean }

/** What a cell's new value does not apply to: its old type and what belongs to a value that Excel computed or linked. */
const STALE = /\s(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** What the patch needs to know of the sheet and its workbook. */
interface Setting {
  columnStyle: (column: number) => string | undefined;
  /** The number to store in a cell with this style. */
  storedNumber: (value: number, style: number) => number;
}

const STYLE = /\ss\s*=\s*["'](\d+)["']/;

function cellWith(open: string, name: string, { value, formula }: Pick<Target, 'value' | 'formula'>, { storedNumber }: Setting): string {
  const own = typeof value === 'number' ? storedNumber(value, Number(STYLE.exec(open)?.[1] ?? 0)) : value;
  const { type, content: held } = formula === undefined ? valueXml(own) : resultXml(own);
  const content = `${formulaXml(formula)}${held}`;
  const start = `${open.replace(/\s*\/?>$/, '').replace(STALE, '')}${type}`;
  return content === '' ? `${start}/>` : `${start}>${withPrefix(content, prefixOf(name))}</${name}>`;
}

/** The cell with its formula kept and what it gives replaced. */
function cellWithResult(row: string, cell: Element, value: CellValue): string | null {
  const formula = childElements(row, cell).find(({ local }) => local === 'f');
  if (formula === undefined) return null;
  const { type, content } = resultXml(value);
  const start = row.slice(cell.start, cell.openEnd).replace(/\s*\/?>$/, '').replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  return `${start}${type}>${row.slice(formula.start, formula.end)}${withPrefix(content, prefixOf(cell.name))}</${cell.name}>`;
}

/** The style that Excel gives a cell that the row does not hold: the row's own, else its column's. */
function inheritedStyle(row: string, { columnStyle }: Setting, column: number): string {
  const attributes = attributesOf(row, { start: 0, end: rootElement(row).openEnd });
  const own = /^(1|true)$/.test(attributes.get('customFormat') ?? '') ? attributes.get('s') : undefined;
  const style = own ?? columnStyle(column) ?? '0';
  return style === '0' ? '' : ` s="${style}"`;
}

function widenSpans(row: string, columns: number[]): string {
  const open = { start: 0, end: rootElement(row).openEnd };
  const spans = attributesOf(row, open).get('spans');
  if (spans === undefined || columns.length === 0) return row;
  const bounds = spans.split(/[\s:]+/).map(Number);
  const all = [...bounds, ...columns.map((column) => column + 1)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (low >= Math.min(...bounds) && high <= Math.max(...bounds)) return row;
  return applyEdits(row, [setAttribute(row, open, 'spans', `${low}:${high}`)]);
}

function patchRow(row: string, targets: Target[], setting: Setting): Patched {
  const root = rootElement(row);
  const cells = root.closeStart < root.end ? cellsOf(row, root) : [];
  const edits: Edit[] = [];
  const behind: string[] = [];
  const added: number[] = [];
  let lostFormula = false;
  for (const target of targets) {
    const { row: index, column, value, formula, keepsFormula } = target;
    const cell = cells.find((other) => other.index === column)?.element;
    if (keepsFormula) {
      const text = cell === undefined ? null : cellWithResult(row, cell, value);
      if (cell !== undefined && text !== null) edits.push({ start: cell.start, end: cell.end, text });
    } else if (cell !== undefined) {
      lostFormula ||= childElements(row, cell).some(({ local }) => local === 'f');
      edits.push({ start: cell.start, end: cell.end, text: cellWith(row.slice(cell.start, cell.openEnd), cell.name, target, setting) });
    } else if (value !== null || formula !== undefined) {
      const name = `${prefixOf(root.name)}c`;
      const text = cellWith(`<${name} r="${toA1({ row: index, column })}"${inheritedStyle(row, setting, column)}>`, name, target, setting);
      const next = cells.find((other) => other.index > column)?.element.start;
      if (next === undefined) behind.push(text);
      else edits.push({ start: next, end: next, text });
      added.push(column);
    }
  }
  if (behind.length > 0) edits.push(appendTo(row, root, behind.join('')));
  return { xml: widenSpans(applyEdits(row, edits), added), lostFormula };
}

const holdsSomething = ({ value, formula, keepsFormula }: Target): boolean => !keepsFormula && (value !== null || formula !== undefined);

function patchRows(data: string, targets: Target[], setting: Setting): Patched {
  const root = rootElement(data);
  const rows = rowsOf(data, root);
  const edits: Edit[] = [];
  const behind: string[] = [];
  let lostFormula = false;
  for (const index of [...new Set(targets.map(({ row }) => row))].toSorted((left, right) => left - right)) {
    const own = targets.filter(({ row }) => row === index).toSorted((left, right) => left.column - right.column);
    const row = rows.find((other) => other.index === index)?.element;
    if (row !== undefined) {
      const patched = patchRow(data.slice(row.start, row.end), own, setting);
      lostFormula ||= patched.lostFormula;
      edits.push({ start: row.start, end: row.end, text: patched.xml });
    } else if (own.some(holdsSomething)) {
      const { xml } = patchRow(`<${prefixOf(root.name)}row r="${index + 1}"/>`, own, setting);
      const next = rows.find((other) => other.index > index)?.element.start;
      if (next === undefined) behind.push(xml);
      else edits.push({ start: next, end: next, text: xml });
    }
  }
  if (behind.length > 0) edits.push(appendTo(data, root, behind.join('')));
  return { xml: applyEdits(data, edits), lostFormula };
}

function columnStyles(xml: string, cols: Element | undefined): (column: number) => string | undefined {
  const all = cols === undefined ? [] : childElements(xml, cols).map(({ start, openEnd }) => attributesOf(xml, { start, end: openEnd }));
  return (column) => all.find((each) => Number(each.get('min')) <= column + 1 && column + 1 <= Number(each.get('max')))?.get('style');
}

function widenDimension(xml: string, dimension: Element, targets: Target[]): Edit[] {
  const tag = { start: dimension.start, end: dimension.openEnd };
  const before = readRange(attributesOf(xml, tag).get('ref') ?? '');
  const after = targets.filter(holdsSomething).reduce<Range | undefined>((range, { row, column }) => range && {
    top: Math.min(range.top, row), left: Math.min(range.left, column), bottom: Math.max(range.bottom, row), right: Math.max(range.right, column),
  }, before);
  if (before === undefined || after === undefined || rangeToA1(after) === rangeToA1(before)) return [];
  return [setAttribute(xml, tag, 'ref', rangeToA1(after))];
}

/** Values for a merged area go to its top left cell, results to their own; of several for one cell the last counts. */
function resolveTargets(xml: string, merges: Element | undefined, targets: Target[]): Target[] {
  const ranges = merges === undefined ? [] : childElements(xml, merges).flatMap(({ start, openEnd }) => readRange(attributesOf(xml, { start, end: openEnd }).get('ref') ?? '') ?? []);
  const resolved = targets.map((target) => {
    const area = ranges.find((range) => isInside(target, range));
    return area === undefined || target.keepsFormula ? target : { ...target, row: area.top, column: area.left };
  });
  return [...new Map(resolved.map((target) => [toA1(target), target])).values()];
}

/** A worksheet's text with cells set; everything else in it stays as written. */
export function patchSheet(original: string, wanted: Target[], storedNumber: Setting['storedNumber'] = (value) => value): Patched {
  const before = childElements(original, rootElement(original), 'sheetData');
  const targets = resolveTargets(original, before.find(({ local }) => local === 'mergeCells'), wanted);
  const oldData = before.find(({ local }) => local === 'sheetData');
  if (oldData === undefined) throw new Error('The sheet has no place for cells');
  const xml = freeFormulas(original, oldData, targets.filter(({ keepsFormula }) => !keepsFormula));
  const children = xml === original ? before : childElements(xml, rootElement(xml), 'sheetData');
  const find = (name: string): Element | undefined => children.find(({ local }) => local === name);
  const data = find('sheetData') ?? oldData;
  const dimension = find('dimension');
  const patched = patchRows(xml.slice(data.start, data.end), targets, { columnStyle: columnStyles(xml, find('cols')), storedNumber });
  const edits: Edit[] = [{ start: data.start, end: data.end, text: patched.xml }, ...(dimension === undefined ? [] : widenDimension(xml, dimension, targets))];
  return { xml: applyEdits(xml, edits), lostFormula: patched.lostFormula };
}
