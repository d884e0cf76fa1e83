import { itemsOf, type Scheme } from '../../schemes/schema';
import type { CityFinding, FigureRow, UnitResult } from '../city';
import { fold } from '../text';
import type { UnitMatch } from './match-unit';

export interface AssignedFigures { byUnit: ReadonlyMap<string, UnitResult['figures']>; findings: CityFinding[] }

/** The figures of each unit; of two that differ those given later count. What cannot be read, or be of a figure, is named. */
export function assignFigures(scheme: Scheme, rows: readonly FigureRow[], city: string | null, match: (spelling: string) => UnitMatch): AssignedFigures {
  const byUnit = new Map<string, UnitResult['figures']>();
  const findings: CityFinding[] = [];
  const items = new Map(itemsOf(scheme).map((item) => [item.code, item]));
  for (const { source, unit: spelling, city: home, points } of rows) {
    if (isElsewhere(home ?? null, city)) continue;
    const figures = Object.entries(points);
    const { unit, candidates } = match(spelling);
    if (unit === null) {
      findings.push({ severity: candidates.length > 0 ? 'error' : 'warning', unit: null, file: source.file, place: figures[0]?.[1].place ?? null, rule: 'figure-unit', found: spelling, expected: candidates });
      continue;
    }
    const own = byUnit.get(unit) ?? {};
    for (const [code, figure] of figures) {
      const item = items.get(code);
      if (item === undefined) continue;
      const { place, found, value } = figure;
      const at = { unit, file: source.file, place, item: code };
      const reason = item.class === 'B' ? 'not-class-a' : figure.reason;
      if (reason !== null || value === null) {
        findings.push({ severity: reason === 'judged' || reason === 'facts-missing' ? 'warning' : 'error', ...at, rule: 'figure-unreadable', found, expected: { min: 0, max: item.weight ?? 0 }, reason: reason ?? 'not-readable' });
        continue;
      }
      const before = own[code];
      if (before !== undefined && before.value !== value) findings.push({ severity: 'warning', ...at, rule: 'figure-conflict', found: before.value, expected: value });
      own[code] = { source, place, value };
    }
    byUnit.set(unit, own);
  }
  return { byUnit, findings };
}

/** A table of the whole province names the cities; rows of another one are no concern here. Counties that the province administers may stand under either. */
function isElsewhere(home: string | null, city: string | null): boolean {
  const bare = (name: string): string => fold(name).replace(/市$/, '');
  return home !== null && city !== null && city.endsWith('市') && bare(home) !== bare(city);
}
