import { removeContentType } from './write-content-types';
import type { PackageEditor } from './write-package';
import { relationsOf, relationsPath, removeRelation } from './write-relations';
import type { Relation } from './write-relations';

const isSignature = ({ type }: Relation): boolean => /\/digital-signature\/(?:origin|signature|certificate)$/.test(type);

/**
 * Takes the digital signatures out of a package that is changed: what they vouch for is not there any more, and Excel would
 * call them invalid. Those of macros lie in their own part and stay.
 */
export function removeSignatures(parts: PackageEditor): void {
  for (let origin = relationsOf(parts, '').find(isSignature); origin !== undefined; origin = relationsOf(parts, '').find(isSignature)) {
    removeRelation(parts, '', origin);
    removeTree(parts, origin.target);
  }
}

/** A part of the signatures with all that it leads to. */
function removeTree(parts: PackageEditor, part: string): void {
  if (!parts.has(part)) return;
  const below = relationsOf(parts, part).filter(isSignature);
  parts.remove(part);
  parts.remove(relationsPath(part));
  removeContentType(parts, part);
  below.forEach(({ target }) => removeTree(parts, target));
}
