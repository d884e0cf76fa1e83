import type { Finding } from '../finding';
import { fold } from '../text';

/** Longer texts of rows that a person put in are told apart well enough by their beginning. */
const LONGEST = 40;

/**
 * By what a finding is known again in a corrected workbook: rule, item, and the material, figure, section or text concerned,
 * never the cell, which moves, nor what was found in it. Begins with a letter, whatever the unit is called.
 */
export const findingId = (unit: string, finding: Finding): string =>
  [finding.rule, finding.item ?? '', subjectOf(finding), unit].map((part) => part.replaceAll('/', '／')).join('/');

function subjectOf(finding: Finding): string {
  switch (finding.rule) {
    case 'missing-material': case 'unknown-state': return finding.material;
    case 'unreadable-fact': return finding.fact;
    case 'section-mismatch': case 'open-weights-sum': return finding.section;
    case 'decision': return finding.decision;
    case 'extra-row': return fold(finding.found).slice(0, LONGEST);
    default: return '';
  }
}
