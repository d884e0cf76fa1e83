import type { CityWords } from '../words/city';
import type { CityState } from './city-state';

/** What a person should know before the summary goes out. */
export function exportNotes({ summary, decisions }: Pick<CityState, 'summary' | 'decisions'>, c: CityWords): string[] {
  if (summary === null) return [];
  const incomplete = summary.units.filter(({ complete }) => !complete).map(({ unit }) => unit);
  const undecided = summary.units.filter(({ unit, superseded }) => superseded.length > 0 && decisions.choices[unit] === undefined).map(({ unit }) => unit);
  return [
    ...(undecided.length > 0 ? [c.export.undecided(c.list(undecided))] : []),
    ...(summary.missing.length > 0 ? [c.export.missing(c.list(summary.missing))] : []),
    ...(incomplete.length > 0 ? [c.export.incomplete(c.list(incomplete))] : []),
    ...(summary.refused.length > 0 ? [c.export.refusedFiles(summary.refused.length)] : []),
  ];
}
