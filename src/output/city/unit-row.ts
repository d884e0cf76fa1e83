import type { UnitResult } from '../../core/city';
import { effectOf } from '../../core/rules';
import type { Place } from '../../core/host';
import type { Entry } from './plan';
import { unscoredWord } from './unscored-word';

/** One entry of one unit, from the county's own number to what the city goes by. */
export interface Standing {
  entry: Entry;
  /** The card's own weight. */
  weight: number | null;
  /** The county's number as it stands on its card; `null` where `word` says why there is none. */
  typed: number | null;
  word: string;
  place: Place | null;
  /** After the rules; `null` where the item cannot be scored. */
  effective: number | null;
  /** The province's or the bank's, with its place. */
  figure: UnitResult['figures'][string] | null;
  /** What the review starts from: the figure, else the effective points. */
  start: number | null;
  now: number | null;
}

export interface UnitRow { unit: UnitResult; row: number; standings: Standing[]; veto: boolean; missing: number; changes: number }

export function unitRow(unit: UnitResult, row: number, entries: readonly Entry[]): UnitRow {
  const standings = entries.map((entry) => (entry.bonus ? bonusStanding(unit, entry) : itemStanding(unit, entry)));
  return {
    unit, row, standings, veto: unit.report.veto === true,
    missing: standings.filter(({ entry, now }) => !entry.bonus && now === null).length,
    changes: standings.filter(({ start, now }) => start !== now).length,
  };
}

function itemStanding(unit: UnitResult, entry: Entry): Standing {
  const { code } = entry;
  const item = unit.report.items.find((each) => each.code === code);
  const figure = unit.figures[code] ?? null;
  const effective = item?.points ?? null;
  const isRead = item !== undefined && item.typed !== null && (item.reason === null || effectOf(item.reason) !== 'unscored');
  return {
    entry, weight: item?.weight ?? entry.weight,
    typed: isRead ? item.typed : null,
    word: isRead ? '' : unscoredWord(item?.reason ?? 'missing-row'),
    place: item?.place ?? null,
    effective, figure, start: figure?.value ?? effective, now: unit.points[code] ?? null,
  };
}

/** A bonus that nobody asked for counts nothing and is no gap; the review leaves it as the card has it. */
function bonusStanding({ report }: UnitResult, entry: Entry): Standing {
  const { code } = entry;
  const found = report.bonus.find((each) => each.code === code);
  const refused = report.findings.find(({ item, rule }) => item === code && effectOf(rule) === 'unscored');
  const typed = found === undefined || refused !== undefined || found.points === 0 ? null : found.points;
  return {
    entry, weight: entry.weight, typed, word: typed !== null ? '' : refused === undefined ? '—' : unscoredWord(refused.rule), place: found?.place ?? null,
    effective: typed, figure: null, start: typed, now: typed,
  };
}
