import { emptySheet, freshFormatId, freshSheetId } from './book';
import type { BookSheet, Visibility } from './book';
import { sheetByName, sourceOf } from './emulation';
import type { Actor, Emulation } from './emulation';
import { replaceSheet } from './formula-text';
import { alreadyThere, ExcelError, invalidArgument } from './protocol';

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/;

export function checkSheetName(emulation: Emulation, name: string): void {
  if (name === '' || name.length > LONGEST || FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument(`A worksheet cannot be called ${name}.`);
  if (sheetByName(emulation, name) !== null) throw alreadyThere(`Worksheet ${name}`);
}

function refuseProtectedBook({ workbookProtected }: Emulation): void {
  if (workbookProtected) throw new ExcelError('InvalidOperation', 'This operation is not permitted: the structure of the workbook is protected.');
}

export function addSheet(emulation: Emulation, name: string, actor: Actor): BookSheet {
  refuseProtectedBook(emulation);
  const sheet = emptySheet(emulation.book, name);
  emulation.book.sheets.push(sheet);
  emulation.isDirty = true;
  emulation.events.raise('added', sheet.id, { source: sourceOf(actor) });
  return sheet;
}

export function activate(emulation: Emulation, sheet: BookSheet, actor: Actor): void {
  if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', `${sheet.name} is hidden.`);
  if (emulation.active === sheet.id || actor === 'coauthor') return;
  const before = emulation.active;
  emulation.active = sheet.id;
  if (emulation.book.sheets.some(({ id }) => id === before)) emulation.events.raise('deactivated', before, {});
  emulation.events.raise('activated', sheet.id, {});
  emulation.events.select();
}

/** In every formula and name, as Excel does when a sheet gets another name or goes. */
function replaceReferences({ book }: Emulation, from: string, to: string | null): void {
  for (const name of book.names) {
    name.refersTo = replaceSheet(name.refersTo, from, to);
    if (to !== null && name.sheet === from) name.sheet = to;
  }
  for (const { cells, validations, formats } of book.sheets) {
    for (const row of cells.values()) for (const cell of row.values()) if (cell.formula !== undefined) cell.formula = replaceSheet(cell.formula, from, to);
    for (const { rule } of validations) if ('formula' in rule) rule.formula = replaceSheet(rule.formula, from, to);
    for (const format of formats) format.formula = replaceSheet(format.formula, from, to);
  }
}

export function renameSheet(emulation: Emulation, sheet: BookSheet, name: string, actor: Actor): void {
  refuseProtectedBook(emulation);
  const before = sheet.name;
  if (name === before) return;
  if (name.toLowerCase() !== before.toLowerCase()) checkSheetName(emulation, name);
  sheet.name = name;
  replaceReferences(emulation, before, name);
  emulation.isDirty = true;
  emulation.events.raise('nameChanged', sheet.id, { source: sourceOf(actor), nameBefore: before, nameAfter: name });
}

export function moveSheet(emulation: Emulation, sheet: BookSheet, position: number, actor: Actor): void {
  refuseProtectedBook(emulation);
  const { sheets } = emulation.book;
  if (position < 0 || position >= sheets.length) throw invalidArgument(`There is no position ${position}.`);
  const positionBefore = sheets.indexOf(sheet);
  sheets.splice(positionBefore, 1);
  sheets.splice(position, 0, sheet);
  emulation.isDirty = true;
  if (position !== positionBefore) emulation.events.raise('moved', sheet.id, { source: sourceOf(actor), positionBefore, positionAfter: position });
}

/** Another sheet takes the place of one that goes out of sight. */
function leave(emulation: Emulation, sheet: BookSheet, actor: Actor): void {
  const { sheets } = emulation.book;
  const position = sheets.indexOf(sheet);
  const next = [...sheets.slice(position + 1), ...sheets.slice(0, position).toReversed()].find(({ visibility }) => visibility === 'Visible');
  if (next === undefined) throw new ExcelError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  if (emulation.active === sheet.id) activate(emulation, next, actor === 'coauthor' ? 'user' : actor);
}

export function setVisibility(emulation: Emulation, sheet: BookSheet, visibility: Visibility, actor: Actor): void {
  refuseProtectedBook(emulation);
  const before = sheet.visibility;
  if (before === visibility) return;
  if (visibility !== 'Visible' && before === 'Visible') leave(emulation, sheet, actor);
  sheet.visibility = visibility;
  emulation.isDirty = true;
  emulation.events.raise('visibilityChanged', sheet.id, { source: sourceOf(actor), visibilityBefore: before, visibilityAfter: visibility });
}

export function deleteSheet(emulation: Emulation, sheet: BookSheet, actor: Actor): void {
  refuseProtectedBook(emulation);
  if (sheet.visibility === 'Visible') leave(emulation, sheet, actor);
  const { book } = emulation;
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.names = book.names.filter((name) => name.sheet !== sheet.name);
  replaceReferences(emulation, sheet.name, null);
  emulation.isDirty = true;
  emulation.events.raise('deleted', sheet.id, { source: sourceOf(actor) });
}

/** Behind the source, as `打分卡 (2)`; names that point into the source get a namesake that is local to the copy. */
export function copySheet(emulation: Emulation, source: BookSheet, actor: Actor): BookSheet {
  refuseProtectedBook(emulation);
  const { book } = emulation;
  let number = 2;
  while (sheetByName(emulation, `${source.name} (${number})`) !== null) number += 1;
  const name = `${source.name} (${number})`;
  const copy: BookSheet = { ...structuredClone(source), id: freshSheetId(book), name };
  for (const format of copy.formats) format.id = freshFormatId(book);
  for (const row of copy.cells.values()) for (const cell of row.values()) if (cell.formula !== undefined) cell.formula = replaceSheet(cell.formula, source.name, name);
  book.sheets.splice(book.sheets.indexOf(source) + 1, 0, copy);
  const local = book.names.filter(({ sheet, refersTo }) => (sheet === undefined || sheet === source.name) && replaceSheet(refersTo, source.name, name) !== refersTo);
  book.names.push(...local.map((entry) => ({ ...entry, sheet: name, refersTo: replaceSheet(entry.refersTo, source.name, name) })));
  emulation.isDirty = true;
  emulation.events.raise('added', copy.id, { source: sourceOf(actor) });
  if (actor !== 'coauthor') activate(emulation, copy, actor);
  return copy;
}
