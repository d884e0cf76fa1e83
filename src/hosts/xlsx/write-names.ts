import type { DefinedName, NewSheet } from '../../core/workbook';
import { unescapeString } from './unescape-string';
import { escapeAttribute, escapeText } from './write-escape';
import type { PackageEditor } from './write-package';
import { columnsReference, rangeReference, rowsReference } from './write-ranges';
import { applyEdits, appendTo, attributesOf, childElements, prefixOf } from './write-scan';
import type { Edit, Element } from './write-scan';
import { placeFor, readWorkbookPart } from './write-workbook';

/** The names that a sheet's print area, repeated rows and filter stand in. */
export function printNames({ name: sheet, print, filter }: NewSheet): DefinedName[] {
  const names: DefinedName[] = [];
  if (filter !== undefined) names.push({ name: '_xlnm._FilterDatabase', sheet, refersTo: rangeReference(sheet, filter), hidden: true });
  if (print?.area !== undefined) names.push({ name: '_xlnm.Print_Area', sheet, refersTo: rangeReference(sheet, print.area) });
  const titles = [...(print?.titleColumns === undefined ? [] : [columnsReference(sheet, print.titleColumns)]), ...(print?.titleRows === undefined ? [] : [rowsReference(sheet, print.titleRows)])];
  if (titles.length > 0) names.push({ name: '_xlnm.Print_Titles', sheet, refersTo: titles.join(',') });
  return names;
}

/** In the order that Excel keeps: by name without case, then by sheet, names of the whole workbook first. */
interface Key { name: string; scope: number }

function compareKeys(left: Key, right: Key): number {
  if (left.name !== right.name) return left.name < right.name ? -1 : 1;
  return left.scope - right.scope;
}

const WORKBOOK = -1;

function keyOf(xml: string, { start, openEnd }: Element): Key {
  const attributes = attributesOf(xml, { start, end: openEnd });
  return { name: unescapeString(attributes.get('name') ?? '').toLowerCase(), scope: Number(attributes.get('localSheetId') ?? WORKBOOK) };
}

/** Adds names between the present ones, which stay. Throws when a name is there already or its sheet is not. */
export function addNames(parts: PackageEditor, path: string, names: DefinedName[]): void {
  if (names.length === 0) return;
  const workbook = readWorkbookPart(parts, path);
  const { xml, root, children, sheets } = workbook;
  const prefix = prefixOf(root.name);
  const list = children.find(({ local }) => local === 'definedNames');
  const present = (list === undefined ? [] : childElements(xml, list)).map((element) => ({ element, key: keyOf(xml, element) }));
  const taken = new Set(present.map(({ key }) => `${key.scope} ${key.name}`));
  const added = names.map(({ name, sheet, refersTo, hidden }) => {
    const scope = sheet === undefined ? WORKBOOK : sheets.findIndex((entry) => entry.name === sheet);
    if (sheet !== undefined && scope < 0) throw new Error(`The name ${name} is local to a sheet that is not there: ${sheet}`);
    const key = { name: name.toLowerCase(), scope };
    if (taken.has(`${key.scope} ${key.name}`)) throw new Error(`The name ${name} is defined already`);
    taken.add(`${key.scope} ${key.name}`);
    const local = scope < 0 ? '' : ` localSheetId="${scope}"`;
    const open = `<${prefix}definedName name="${escapeAttribute(name)}"${local}${hidden ? ' hidden="1"' : ''}>`;
    return { key, text: `${open}${escapeText(refersTo)}</${prefix}definedName>` };
  }).sort((left, right) => compareKeys(left.key, right.key));
  if (list === undefined) {
    const at = placeFor(workbook, 'definedNames');
    const text = `<${prefix}definedNames>${added.map((name) => name.text).join('')}</${prefix}definedNames>`;
    parts.write(path, applyEdits(xml, [{ start: at, end: at, text }]));
    return;
  }
  const edits: Edit[] = [];
  const behind: string[] = [];
  for (const { key, text } of added) {
    const next = present.find((other) => compareKeys(other.key, key) > 0);
    if (next === undefined) behind.push(text);
    else edits.push({ start: next.element.start, end: next.element.start, text });
  }
  if (behind.length > 0) edits.push(appendTo(xml, list, behind.join('')));
  parts.write(path, applyEdits(xml, edits));
}
