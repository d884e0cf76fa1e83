import { toA1 } from '../../core/address';
import type { CityFinding, PastFinding, UnitResult } from '../../core/city';
import { STATUS_WORDS, TICKED } from '../../core/city/names';
import { cityWordsOf } from '../../core/city/words';
import type { Severity } from '../../core/finding';
import { wordsOf } from '../../core/rules';
import { lazy } from '../kit/lazy';
import type { CityPlan } from './plan';

export interface FindingRow {
  id: string | null; unit: string | null; severity: string | null; item: string | null; name: string | null; message: string; expected: string;
  place: string | null; clause: string | null; atStake: number | null; status: string | null; ticked: string | null; text: string | null;
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', info: '说明' };

/** What is wrong with the set of files, then every finding of every unit in the order of the rows of 初评 with what is closed behind, and last those of units that have no card now. */
export function findingRows({ units, entries, summary }: CityPlan): { rows: Iterable<FindingRow>; count: number } {
  const names = new Map(entries.map(({ code, name }) => [code, name]));
  const nameOf = (code: string | null): string | null => (code === null ? null : names.get(code) ?? null);
  const ofCity = summary.findings.filter(({ rule }) => rule !== 'missing-unit');
  return {
    count: units.reduce((sum, { unit: { findings, closed } }) => sum + findings.length + closed.length, ofCity.length + summary.kept.findings.length),
    rows: lazy(function* () {
      for (const finding of ofCity) yield cityRow(finding, nameOf);
      for (const { unit } of units) {
        for (const each of unit.findings) yield presentRow(unit, each, nameOf);
        for (const past of unit.closed) yield pastRow(past, nameOf);
      }
      for (const past of summary.kept.findings) yield pastRow(past, nameOf);
    }),
  };
}

/** Told anew by every consolidation, and therefore without a state that is kept. */
function cityRow(finding: CityFinding, nameOf: (code: string | null) => string | null): FindingRow {
  const { message, mend } = cityWordsOf(finding, 'zh');
  const { severity, unit, file, place } = finding;
  const item = 'item' in finding ? finding.item : null;
  return {
    id: null, unit, severity: SEVERITY_WORDS[severity], item, name: nameOf(item), message, expected: mend, place: [file, place && `${place.sheet}!${toA1(place)}`].filter(Boolean).join(' ') || null,
    clause: null, atStake: null, status: null, ticked: null, text: null,
  };
}

function presentRow({ unit, source }: UnitResult, { id, finding, status, answer }: UnitResult['findings'][number], nameOf: (code: string | null) => string | null): FindingRow {
  const { message, mend } = wordsOf(finding, 'zh');
  return {
    id, unit, severity: SEVERITY_WORDS[finding.severity], item: finding.item, name: nameOf(finding.item), message, expected: mend,
    place: `${source.file} ${finding.place.sheet}!${toA1(finding.place)}`, clause: finding.clause, atStake: finding.atStake, status: STATUS_WORDS[status], ...answerOf(answer),
  };
}

const pastRow = (past: PastFinding, nameOf: (code: string | null) => string | null): FindingRow => ({
  id: past.id, unit: past.unit, severity: null, item: past.item, name: nameOf(past.item), message: past.message, expected: past.expected,
  place: past.place, clause: past.clause, atStake: null, status: STATUS_WORDS[past.status], ...answerOf(past.answer),
});

const answerOf = (answer: PastFinding['answer']): Pick<FindingRow, 'ticked' | 'text'> => ({ ticked: answer?.ticked ? TICKED : null, text: answer?.text || null });
