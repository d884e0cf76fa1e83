import { escapeAttribute } from './write-escape';
import type { PackageEditor } from './write-package';
import { appendTo, applyEdits, attributesOf, childElements, prefixOf, rootElement } from './write-scan';
import type { Element } from './write-scan';

export interface Relation { id: string; /** The last step of the type's address: `worksheet`. */ kind: string; type: string; /** The part's name in the package. */ target: string; element: Element }

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export const relationsPath = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

const decoder = new TextDecoder();

/** Resolves `%E6%9D%A5`; a lone `%` stays. */
const decodePercents = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (run) => decoder.decode(Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16))));

/** A target as written (`worksheets/a.xml`, `../a.xml`, `/xl/a.xml`) → the part's name. */
export function resolveTarget(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of decodePercents(target).split(/[\\/]/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The relations of a part that lead to parts of the package; the package's own for `''`. */
export function relationsOf(parts: PackageEditor, part: string): Relation[] {
  const path = relationsPath(part);
  if (!parts.has(path)) return [];
  const xml = parts.text(path);
  return childElements(xml, rootElement(xml)).flatMap((element) => {
    const attributes = attributesOf(xml, { start: element.start, end: element.openEnd });
    const type = attributes.get('Type') ?? '';
    if (attributes.get('TargetMode') === 'External') return [];
    const target = resolveTarget(part, attributes.get('Target') ?? '');
    return [{ id: attributes.get('Id') ?? '', kind: type.slice(type.lastIndexOf('/') + 1), type, target, element }];
  });
}

/** An empty list of relations for a part that is new. */
export const startRelations = (parts: PackageEditor, part: string): void =>
  parts.write(relationsPath(part), '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>');

/** Adds a relation and returns its new id. `target` is written as given. */
export function addRelation(parts: PackageEditor, part: string, type: string, target: string): string {
  const path = relationsPath(part);
  const xml = parts.text(path);
  const root = rootElement(xml);
  const taken = new Set(childElements(xml, root).map(({ start, openEnd }) => attributesOf(xml, { start, end: openEnd }).get('Id')?.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`rid${number}`)) number += 1;
  const id = `rId${number}`;
  const element = `<${prefixOf(root.name)}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"/>`;
  parts.write(path, applyEdits(xml, [appendTo(xml, root, element)]));
  return id;
}

export function removeRelation(parts: PackageEditor, part: string, { element }: Relation): void {
  const path = relationsPath(part);
  parts.write(path, applyEdits(parts.text(path), [{ start: element.start, end: element.end, text: '' }]));
}
