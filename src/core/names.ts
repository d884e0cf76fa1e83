/**
 * The hidden names that a kit carries, local to its card sheet, so that a copy of the sheet carries them too.
 * `_dfk.scheme` and `_dfk.version` hold text; every other name refers to one cell.
 */
export const PREFIX = '_dfk.';

export type KitName =
  | { key: 'scheme' | 'version' | 'unit' | 'total' | 'grade' | 'veto' }
  | { key: 'points' | 'weight' | 'effective' | 'computed' | 'section' | 'bonus' | 'material'; of: string }
  /** A submission's further sheets (`findings`, `manifest`, ...), and what an item's points were before a rule made them 0. */
  | { key: 'part' | 'claimed'; of: string }
  | { key: 'fact'; of: string; fact: string };

/** `_dfk.points.2.7.4`, `_dfk.material.m111a`, `_dfk.fact.1.3.staff`, `_dfk.total`. */
export function formatKitName(name: KitName): string {
  if (name.key === 'fact') return `${PREFIX}fact.${name.of}.${name.fact}`;
  return 'of' in name ? `${PREFIX}${name.key}.${name.of}` : `${PREFIX}${name.key}`;
}

const PATTERN = /^_dfk\.([a-z]+)(?:\.(.+))?$/i;

/** `null` for a name that is not the kit's. */
export function parseKitName(name: string): KitName | null {
  const [, key, of] = PATTERN.exec(name) ?? [];
  switch (key) {
    case 'scheme': case 'version': case 'unit': case 'total': case 'grade': case 'veto':
      return of === undefined ? { key } : null;
    case 'points': case 'weight': case 'effective': case 'computed': case 'section': case 'bonus': case 'material': case 'part': case 'claimed':
      return of === undefined ? null : { key, of };
    case 'fact': {
      const [, item, fact] = /^(\d+(?:\.\d+)*)\.([A-Za-z]\w*)$/.exec(of ?? '') ?? [];
      return item !== undefined && fact !== undefined ? { key, of: item, fact } : null;
    }
    default: return null;
  }
}

/** A text as the formula of a defined name, and back. */
export const formatTextConstant = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export const parseTextConstant = (formula: string): string => formula.replace(/^="?|^"|"$/g, '').replaceAll('""', '"');
