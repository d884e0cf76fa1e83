import { unescapeString } from './unescape-string';
import type { PackageEditor } from './write-package';
import { relationsOf } from './write-relations';
import type { Relation } from './write-relations';
import { attributesOf, childElements, rootElement } from './write-scan';
import type { Element } from './write-scan';

export const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
};

export type Namespaces = Readonly<typeof TRANSITIONAL>;

const STRICT: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
};

const ORDER = [
  'fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'revisionPtr', 'absPath', 'workbookProtection', 'bookViews', 'sheets',
  'functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches',
  'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst',
];

export interface SheetEntry { name: string; sheetId: number; /** `null` where the workbook tells a part that is not there. */ part: string | null; kind: string }

/** The workbook part as it stands now: call again after every change of it. */
export interface WorkbookPart {
  path: string;
  xml: string;
  root: Element;
  children: Element[];
  sheets: SheetEntry[];
  relations: Relation[];
  namespaces: Namespaces;
}

/** The name of the workbook part, found by the package's own relations. */
export function workbookPath(parts: PackageEditor): string {
  const relation = relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument');
  if (relation === undefined) throw new Error('The package has no workbook part');
  return relation.target;
}

/** The value of the attribute with this local name that carries a prefix (`r:id`, whatever `r` is called). */
const relationId = (attributes: Map<string, string>): string | undefined => [...attributes].find(([name]) => /^[^:]+:id$/.test(name))?.[1];

export function readWorkbookPart(parts: PackageEditor, path: string): WorkbookPart {
  const xml = parts.text(path);
  const root = rootElement(xml);
  const children = childElements(xml, root);
  const relations = relationsOf(parts, path);
  const list = children.find(({ local }) => local === 'sheets');
  const sheets = list === undefined ? [] : childElements(xml, list).map(({ start, openEnd }): SheetEntry => {
    const attributes = attributesOf(xml, { start, end: openEnd });
    const relation = relations.find(({ id }) => id === relationId(attributes));
    const part = relation !== undefined && parts.has(relation.target) ? relation.target : null;
    return { name: unescapeString(attributes.get('name') ?? ''), sheetId: Number(attributes.get('sheetId')), part, kind: relation?.kind ?? '' };
  });
  const strict = [...attributesOf(xml, { start: root.start, end: root.openEnd }).values()].includes(STRICT.main);
  return { path, xml, root, children, sheets, relations, namespaces: strict ? STRICT : TRANSITIONAL };
}

/** Where a new child of the workbook belongs. */
export function placeFor({ children, root }: WorkbookPart, name: string): number {
  const rank = ORDER.indexOf(name);
  return children.find(({ local }) => ORDER.indexOf(local) > rank)?.start ?? root.closeStart;
}
