import type { Finding } from './finding';
import type { Place } from './host';
import type { CellValue } from './workbook';

/** A finding's mechanical mend: this value in this cell. */
export interface Mend {
  kind: 'number' | 'adopt' | 'weight' | 'name' | 'sum' | 'grade';
  place: Place;
  value: Exclude<CellValue, null>;
}

/**
 * The value that mends a finding where no judgement is needed: a number in place of its text, the computed points, the official weight or name,
 * the computed sum or grade. `null` where a person must look. `isFixed` tells which cells of sums and grades are not to be overwritten: formulas, and all of a card that is not complete.
 */
export function mendOf(finding: Finding, isFixed: (place: Place) => boolean): Mend | null {
  const { place } = finding;
  switch (finding.rule) {
    case 'text-number': return { kind: 'number', place, value: finding.expected };
    case 'facts-differ': return typeof finding.expected === 'number' ? { kind: 'adopt', place, value: finding.expected } : null;
    case 'weight-changed': return { kind: 'weight', place, value: finding.expected };
    case 'renamed-item': return { kind: 'name', place, value: finding.expected };
    case 'total-mismatch': case 'section-mismatch': return isFixed(place) ? null : { kind: 'sum', place, value: finding.expected };
    case 'grade-mismatch': return isFixed(place) ? null : { kind: 'grade', place, value: finding.expected };
    default: return null;
  }
}
