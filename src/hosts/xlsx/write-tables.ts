import { toA1 } from '../../core/address';
import type { Address } from '../../core/workbook';
import { readRange } from './read-address';
import type { PackageEditor } from './write-package';
import { isInside } from './write-ranges';
import { relationsOf } from './write-relations';
import { attributesOf, rootElement } from './write-scan';

/** Throws when a target is the heading of a table's column: the table has that text too, and Excel mends a file where they differ. */
export function refuseTableHeadings(parts: PackageEditor, sheet: string, targets: Address[]): void {
  for (const { kind, target } of relationsOf(parts, sheet)) {
    if (kind !== 'table' || !parts.has(target)) continue;
    const xml = parts.text(target);
    const { start, openEnd } = rootElement(xml);
    const attributes = attributesOf(xml, { start, end: openEnd });
    const range = readRange(attributes.get('ref') ?? '');
    if (range === undefined || attributes.get('headerRowCount') === '0') continue;
    const heading = targets.find((at) => isInside(at, { ...range, bottom: range.top }));
    if (heading !== undefined) throw new Error(`${toA1(heading)} is a heading of the table ${attributes.get('displayName') ?? ''} and cannot be set`);
  }
}
