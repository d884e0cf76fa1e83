import { toA1 } from '../core/address';
import type { CityFinding, CitySummary, UnitResult } from '../core/city';
import { cityWordsOf } from '../core/city/words';
import type { Lang } from '../core/rules/index';

/** A summary as the command line prints it, without the reports of the cards and the refused files, which follow it. */
export function cityJson({ city, scheme, year, units, statistics, missing, outside, findings }: CitySummary, lang: Lang): Record<string, unknown> {
  return {
    city, scheme, year,
    units: units.map(unitJson),
    statistics,
    missing,
    outside: outside.map(({ submission: { source, report }, rule }) => ({ file: source.file, sha256: source.sha256, sheet: report.sheet, unit: report.unit, rule })),
    findings: findings.map((finding) => findingJson(finding, lang)),
  };
}

function unitJson({ unit, rank, source, report, superseded, points, basis, review, sections, total, complete, low, high, grade, findings, closed, changed }: UnitResult): Record<string, unknown> {
  const count = (status: string): number => findings.filter((each) => each.status === status).length;
  return {
    unit, rank, total, grade, complete, low, high,
    self: { total: report.total, grade: report.grade.key, complete: report.complete },
    file: source.file, sha256: source.sha256, sheet: report.sheet,
    superseded: superseded.map((each) => each.source.file),
    points, basis, reason: review?.reason ?? null, sections,
    findings: { open: count('open'), mended: count('mended') + closed.length, accepted: count('accepted') },
    changed,
  };
}

function findingJson(finding: CityFinding, lang: Lang): Record<string, unknown> {
  const { rule, severity, unit, file, place, found, expected, ...rest } = finding;
  return { rule, severity, unit, file, sheet: place?.sheet ?? null, cell: place && toA1(place), found, expected, ...rest, ...cityWordsOf(finding, lang) };
}
