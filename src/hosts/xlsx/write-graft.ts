import type { DefinedName, NewSheet } from '../../core/workbook';
import { setAttribute } from './write-attributes';
import { addContentType } from './write-content-types';
import { withOwnDates } from './write-dates';
import { addCharts } from './write-drawing';
import { STYLES_TYPE, emptyStyles } from './write-empty';
import { escapeAttribute } from './write-escape';
import { addNames, printNames } from './write-names';
import type { PackageEditor } from './write-package';
import { addRelation } from './write-relations';
import { appendTo, applyEdits, attributesOf, childElements, prefixOf } from './write-scan';
import { surveyRows } from './write-rows';
import { sheetXml } from './write-sheet';
import { StyleSheet } from './write-styles';
import { readWorkbookPart } from './write-workbook';
import type { WorkbookPart } from './write-workbook';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

function stylesPath(parts: PackageEditor, { path, relations, namespaces }: WorkbookPart): string {
  const present = relations.find(({ kind, target }) => kind === 'styles' && parts.has(target));
  if (present !== undefined) return present.target;
  let file = 'styles.xml';
  for (let number = 2; parts.has(`${folderOf(path)}${file}`); number += 1) file = `styles${number}.xml`;
  const target = `${folderOf(path)}${file}`;
  parts.write(target, emptyStyles(namespaces.main));
  addRelation(parts, path, `${namespaces.relations}/styles`, file);
  addContentType(parts, target, STYLES_TYPE);
  return target;
}

function freeFile(parts: PackageEditor, folder: string): string {
  let number = 1;
  while (parts.has(`${folder}worksheets/sheet${number}.xml`)) number += 1;
  return `worksheets/sheet${number}.xml`;
}

/** `r:id` under whatever prefix the workbook has for it; a workbook that binds none at its root gets one on the element. */
function relationAttribute({ xml, root, namespaces }: WorkbookPart, id: string): string {
  const bound = [...attributesOf(xml, { start: root.start, end: root.openEnd })].find(([name, value]) => name.startsWith('xmlns:') && value === namespaces.relations);
  return bound === undefined ? `xmlns:r="${namespaces.relations}" r:id="${id}"` : `${bound[0].slice('xmlns:'.length)}:id="${id}"`;
}

function listSheet(parts: PackageEditor, path: string, sheet: NewSheet, id: string): void {
  const workbook = readWorkbookPart(parts, path);
  const { xml, root, children, sheets } = workbook;
  const list = children.find(({ local }) => local === 'sheets');
  if (list === undefined) throw new Error('The workbook part has no list of sheets');
  const sheetId = Math.max(0, ...sheets.map((entry) => entry.sheetId).filter(Number.isFinite)) + 1;
  const state = sheet.visibility === undefined ? '' : ` state="${sheet.visibility}"`;
  const element = `<${prefixOf(root.name)}sheet name="${escapeAttribute(sheet.name)}" sheetId="${sheetId}"${state} ${relationAttribute(workbook, id)}/>`;
  parts.write(path, applyEdits(xml, [appendTo(xml, list, element)]));
}

/** Returns whether the sheet computes. */
function addSheet(parts: PackageEditor, path: string, sheet: NewSheet, all: NewSheet[], styles: StyleSheet, selected: boolean): boolean {
  const workbook = readWorkbookPart(parts, path);
  const { sheets, namespaces } = workbook;
  if (sheets.some(({ name }) => name.toLowerCase() === sheet.name.toLowerCase())) throw new Error(`The workbook has a sheet ${sheet.name} already`);
  const file = freeFile(parts, folderOf(path));
  const part = `${folderOf(path)}${file}`;
  const { charts = [] } = sheet;
  const drawing = charts.length === 0 ? null : addCharts(parts, folderOf(path), part, charts, all, namespaces);
  const { dimension, hasFormulas } = surveyRows(sheet.rows);
  parts.add(part, sheetXml(withOwnDates(sheet, workbook), { styles, namespaces, selected, drawing, dimension }));
  addContentType(parts, part, WORKSHEET_TYPE);
  listSheet(parts, path, sheet, addRelation(parts, path, `${namespaces.relations}/worksheet`, file));
  return hasFormulas;
}

/** A new workbook opens on its first sheet that is not hidden. */
function openOn(parts: PackageEditor, path: string, index: number): void {
  if (index <= 0) return;
  const { xml, children } = readWorkbookPart(parts, path);
  const views = children.find(({ local }) => local === 'bookViews');
  const view = views === undefined ? undefined : childElements(xml, views)[0];
  if (view !== undefined) parts.write(path, applyEdits(xml, [setAttribute(xml, { start: view.start, end: view.openEnd }, 'activeTab', `${index}`)]));
}

/** Adds sheets behind the present ones, with their formats and names; whether one of them computes. Throws when a sheet or a name is there already. */
export function graftSheets(parts: PackageEditor, path: string, sheets: NewSheet[], names: DefinedName[]): boolean {
  const before = readWorkbookPart(parts, path);
  const target = stylesPath(parts, before);
  const styles = new StyleSheet(parts.text(target));
  const opens = before.sheets.length === 0 ? sheets.findIndex(({ visibility }) => visibility === undefined) : -1;
  const compute = sheets.map((sheet, index) => addSheet(parts, path, sheet, sheets, styles, index === opens));
  parts.write(target, styles.toXml());
  openOn(parts, path, opens);
  addNames(parts, path, [...sheets.flatMap(printNames), ...names]);
  return compute.includes(true);
}
