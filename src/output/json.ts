import { toA1 } from '../core/address';
import type { Finding } from '../core/finding';
import type { Place } from '../core/host';
import type { Report } from '../core/report';
import { wordsOf } from '../core/rules/index';
import type { Lang } from '../core/rules/index';

/** A report as the command line prints it: cells as `E4`, `null` for what is not known. */
export function json(report: Report, source: { file: string; sha256: string }, lang: Lang): Record<string, unknown> {
  const { sheet, unit, unitWords: _, year, yearStated: __, stage, scheme, unitPlace, items, bonus, findings, ...rest } = report;
  return {
    ...source, sheet, unit, year, stage, scheme,
    unitCell: cellOf(unitPlace),
    items: items.map(({ place, weightPlace, materials, facts, ...item }) => ({
      ...item,
      cell: cellOf(place),
      weightCell: cellOf(weightPlace),
      materials: materials.map(({ place: at, ...material }) => ({ ...material, ...spotOf(at) })),
      facts: facts.map(({ place: at, ...fact }) => ({ ...fact, ...spotOf(at) })),
    })),
    ...rest,
    provisional: report.undecided.count > 0,
    bonus: bonus.map(({ place, ...each }) => ({ ...each, cell: cellOf(place) })),
    findings: findings.map((finding) => findingJson(finding, lang)),
  };
}

/** With the sheet, which is not the card's own. */
const spotOf = (place: Place | null): { sheet: string | null; cell: string | null } => ({ sheet: place?.sheet ?? null, cell: cellOf(place) });

const cellOf = (place: Place | null): string | null => place && toA1(place);

function findingJson(finding: Finding, lang: Lang): Record<string, unknown> {
  const { place, rule, severity, item, found, expected, clause, ...rest } = finding;
  const first = 'first' in rest ? { first: toA1(rest.first) } : {};
  return { rule, severity, item, sheet: place.sheet, cell: toA1(place), found, expected, clause, ...wordsOf(finding, lang), ...rest, ...first };
}
