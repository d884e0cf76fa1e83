import { basename, resolve } from 'node:path';
import { submissionKey, type CitySummary, type Submission } from '../core/city';
import { unitMatcher } from '../core/city/match-unit';
import { UsageError } from './context';
import type { Words } from './words';

/**
 * `UNIT=FILE` as they were typed → by unit, the card that counts. A file is told by its path or its bare name.
 * Whatever names no unit or no card of it is an error of usage that lists what there is.
 */
export function choicesFrom(typed: readonly string[], summary: CitySummary, words: Words): Record<string, string> {
  const match = unitMatcher({ city: summary.city, units: summary.units.map(({ unit }) => ({ name: unit, aliases: [] })) });
  return Object.fromEntries(typed.map((text) => {
    const [, spelling = '', file = ''] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
    if (file === '') throw new UsageError(words.notChoice(text));
    const result = summary.units.find(({ unit }) => unit === match(spelling).unit);
    const cards: Submission[] = result === undefined ? [] : [{ source: result.source, report: result.report }, ...result.superseded];
    const chosen = cards.find(({ source }) => resolve(source.file) === resolve(file)) ?? only(cards.filter(({ source }) => basename(source.file) === file));
    if (result === undefined || chosen === undefined) throw new UsageError(words.noChoice(spelling, file, cards.map(({ source }) => source.file)));
    return [result.unit, submissionKey(chosen)];
  }));
}

/** `undefined` where several files in different folders bear the name. */
function only(cards: readonly Submission[]): Submission | undefined {
  return new Set(cards.map(({ source }) => source.file)).size === 1 ? cards[0] : undefined;
}
