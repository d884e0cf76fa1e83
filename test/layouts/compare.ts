import { itemsOf } from '../../src/schemes/schema';
import type { Report } from '../../src/core/report';
import { schemes } from '../../src/schemes';
import { compared } from './expected';
import type { ExpectedCard } from './expected';
import { a1 } from './grid';

/** Every way in which the reports differ from what was laid out, one line each; none when all is as expected. */
export function compareReports(expected: ExpectedCard[], reports: Report[]): string[] {
  if (reports.length !== expected.length) return [`${expected.length} cards expected, ${reports.length} found: ${reports.map(({ sheet, unit }) => `${sheet} ${unit ?? '-'}`).join('; ')}`];
  return expected.flatMap((card, index) => {
    const report = reports[index];
    return report === undefined ? [] : compareCard(card, report).map((line) => `card ${index + 1}: ${line}`);
  });
}

function compareCard(expected: ExpectedCard, report: Report): string[] {
  const lines: string[] = [];
  const same = (what: string, wanted: unknown, found: unknown): void => {
    if (wanted !== undefined && wanted !== found) lines.push(`${what}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`);
  };
  const scheme = schemes.find(({ id }) => id === report.scheme.id);
  same('scheme', 'henan-2021', report.scheme.id);
  if (scheme === undefined) return lines;
  same('sheet', expected.sheet ?? undefined, report.sheet);
  same('unit', expected.unit, report.unit);
  same('year', expected.year, report.year);
  same('stage', expected.stage ?? undefined, report.stage);
  const documented = new Set(scheme.materials.flatMap(({ items }) => items));
  same('items', itemsOf(scheme).length, expected.items.length);
  for (const item of expected.items) {
    const found = report.items.find(({ code }) => code === item.code);
    const place = found?.place ?? null;
    same(`${item.code} typed`, item.typed, found?.typed);
    same(`${item.code} points`, item.points, found?.points);
    const provisional = item.points !== null && documented.has(item.code);
    same(`${item.code} reason`, provisional ? 'unchecked-material' : item.reason, found?.reason);
    same(`${item.code} status`, item.points === null ? 'unscored' : provisional ? 'provisional' : 'scored', found?.status);
    same(`${item.code} cell`, item.cell, place === null ? null : a1(place.row, place.column));
    if (place !== null) same(`${item.code} sheet`, expected.sheet ?? undefined, place.sheet);
  }
  same('total', expected.total, report.total);
  same('complete', expected.items.every(({ points }) => points !== null), report.complete);
  const rowless = (rule: string): boolean => rule === 'missing-row' || rule === 'unit-missing';
  const wanted = expected.findings.map(({ rule, item, row }) => `${rule} ${item ?? '-'} ${row === null ? '' : `row ${row}`}`);
  const found = report.findings.filter(({ rule }) => compared.includes(rule)).map(({ rule, item, place }) => `${rule} ${item ?? '-'} ${rowless(rule) ? '' : `row ${place.row + 1}`}`);
  for (const finding of wanted) if (take(found, finding) === null) lines.push(`not found: ${finding}`);
  for (const finding of found) lines.push(`not expected: ${finding}`);
  return lines;
}

/** Takes the first such text out of the list. */
function take(list: string[], text: string): string | null {
  const at = list.indexOf(text);
  return at < 0 ? null : list.splice(at, 1)[0] ?? null;
}
