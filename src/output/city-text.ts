import type { CityFinding, CitySummary, UnitResult } from '../core/city';
import { cityWordsOf } from '../core/city/words';
import { nameOf } from '../core/report';
import type { Lang } from '../core/rules/index';
import type { Scheme } from '../schemes/schema';
import { itemsOf } from '../schemes/schema';
import { CITY_TEXT_WORDS, type CityTextWords } from './city-text-words';
import { refusal } from './refusal';

const MOST_LOSSES = 5;
/** Their sentences name the files already. */
const NAMES_FILES: readonly CityFinding['rule'][] = ['duplicate-unit', 'same-file'];

/** A summary as plain text for a terminal: problems first, then the ranking, statistics, and what changed. Ends with a line end. */
export function cityText(summary: CitySummary, scheme: Scheme, lang: Lang): string {
  const words = CITY_TEXT_WORDS[lang];
  const { city, year, units, outside, refused, missing } = summary;
  const cards = units.reduce((sum, { superseded }) => sum + 1 + superseded.length, outside.length);
  const parts = [
    [words.head(city, `${summary.scheme.id} ${summary.scheme.version}`, year), words.counts(units.length, cards, refused.length, missing.length)],
    problems(summary, lang, words),
    unread(summary, lang, words),
    ranking(units, words),
    statistics(summary, scheme, words),
    changes(units, words),
  ];
  return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function problems({ findings, missing }: CitySummary, lang: Lang, words: CityTextWords): string[] {
  if (findings.length === 0) return [];
  const count = (severity: CityFinding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  const told = findings.filter(({ rule }) => rule !== 'missing-unit');
  return [
    words.problems(count('error'), count('warning'), count('info')),
    ...(missing.length > 0 ? [words.finding('error', '', words.missing(missing.map(oneLine)))] : []),
    ...told.flatMap((finding) => {
      const { message, mend } = cityWordsOf(finding, lang);
      const about = [finding.unit, NAMES_FILES.includes(finding.rule) ? null : finding.file].filter((each) => each !== null).map(oneLine).join(' ');
      return [words.finding(finding.severity, about, oneLine(message)), `    ${words.mend(oneLine(mend))}`];
    }),
  ];
}

function unread({ refused }: CitySummary, lang: Lang, words: CityTextWords): string[] {
  if (refused.length === 0) return [];
  return [words.refused(refused.length), ...refused.map((each) => {
    const { what, mend } = refusal(each.refusal, lang);
    return `  ${words.unread(oneLine(each.file), what, mend)}`;
  })];
}

function ranking(units: readonly UnitResult[], words: CityTextWords): string[] {
  if (units.length === 0) return [];
  const { rank, unit, total, grade, self, findings, file } = words.heads;
  return table([[rank, unit, total, grade, self, findings, file], ...units.map((each) => rowOf(each, words))]);
}

function rowOf({ rank, unit, total, complete, low, high, grade, report, findings, source }: UnitResult, words: CityTextWords): string[] {
  const count = (severity: string): number => findings.filter(({ finding, status }) => finding.severity === severity && status === 'open').length;
  return [
    rank === null ? words.none : String(rank), oneLine(unit), String(total), complete ? grade.name : words.open(low, high),
    String(report.total), words.severities(count('error'), count('warning')), oneLine(source.file),
  ];
}

/** In columns of a terminal, where a full-width character takes two. */
const width = (text: string): number => [...text].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1), 0);

/** Columns as wide as their widest text on a terminal; the last one is left as it is. */
function table(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows.map((row) => row.map((text, column) => (column === row.length - 1 ? text : text + ' '.repeat((widths[column] ?? 0) - width(text)))).join('  '));
}

function statistics({ statistics: { counts, excellentRate, items }, units }: CitySummary, scheme: Scheme, words: CityTextWords): string[] {
  if (units.length === 0) return [];
  const names = Object.fromEntries(scheme.grades.map(({ key, name }) => [key, name]));
  const lost = itemsOf(scheme).flatMap((item) => {
    const { lossRate = null, mean = null, zeroUnits = 0 } = items[item.code] ?? {};
    return lossRate === null || mean === null || lossRate <= 0 ? [] : [{ item, lossRate, mean, zeroUnits }];
  }).toSorted((left, right) => right.lossRate - left.lossRate).slice(0, MOST_LOSSES);
  return [
    words.statistics(counts, names, excellentRate),
    ...(lost.length === 0 ? [] : [words.losses, ...lost.map(({ item, lossRate, mean, zeroUnits }) => `  ${words.loss(`${item.code} ${nameOf(item)}`, lossRate, mean, zeroUnits)}`)]),
  ];
}

function changes(units: readonly UnitResult[], words: CityTextWords): string[] {
  const changed = units.filter(({ changed: items, closed }) => (items?.length ?? 0) + closed.length > 0);
  return changed.length === 0 ? [] : [words.changes, ...changed.map(({ unit, changed: items, closed }) => `  ${words.change(oneLine(unit), items ?? [], closed.length)}`)];
}
