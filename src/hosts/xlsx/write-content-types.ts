import { escapeAttribute } from './write-escape';
import type { PackageEditor } from './write-package';
import { appendTo, applyEdits, attributesOf, childElements, prefixOf, rootElement } from './write-scan';

const PATH = '[Content_Types].xml';

export function addContentType(parts: PackageEditor, part: string, type: string): void {
  const xml = parts.text(PATH);
  const root = rootElement(xml);
  const element = `<${prefixOf(root.name)}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  parts.write(PATH, applyEdits(xml, [appendTo(xml, root, element)]));
}

export function removeContentType(parts: PackageEditor, part: string): void {
  const xml = parts.text(PATH);
  const edits = childElements(xml, rootElement(xml))
    .filter(({ start, openEnd }) => attributesOf(xml, { start, end: openEnd }).get('PartName')?.toLowerCase() === `/${part.toLowerCase()}`)
    .map(({ start, end }) => ({ start, end, text: '' }));
  parts.write(PATH, applyEdits(xml, edits));
}
