import type { CityBook, FindingStatus, PastFinding } from '../city';
import type { Cell, Workbook } from '../workbook';
import { fold } from '../text';
import { FINDING_HEADINGS, parseCityNames, SOURCE_HEADINGS, STATUS_WORDS } from './names';
import { readAnswer } from './read-answer';
import { readKept } from './read-kept';
import { readReviews } from './read-reviews';
import { rowsUnder, textOf } from './rows-under';

/**
 * What an earlier city workbook holds, wherever a person sorted or moved its rows: units, items and findings are told by their
 * names, codes and identities in the cells. `null` for any other workbook.
 */
export function readCityBook(workbook: Workbook): CityBook | null {
  const names = parseCityNames(workbook);
  if (names === null) return null;
  const sources = rowsUnder(workbook, names.sources, SOURCE_HEADINGS).map(({ text }) => ({ unit: text('unit'), file: text('file'), sha256: text('sha256') }));
  const { points, reviews } = readReviews(workbook, names);
  const findings = rowsUnder(workbook, names.findings, FINDING_HEADINGS).map(({ cell, text }): PastFinding => ({
    id: text('id'), unit: text('unit'), item: codeOf(text('item')), message: text('message'), expected: text('expected'), place: text('place'), clause: text('clause'),
    status: statusOf(cell('status')), answer: readAnswer(cell('ticked'), text('text')),
  }));
  return {
    scheme: names.scheme, city: names.city, year: names.year,
    sources: sources.filter(({ unit }) => unit !== ''), points, reviews: [...reviews, ...readKept(workbook, names)], findings: findings.filter(({ id }) => id !== ''),
  };
}

/** The summary prints the code, alone or before the item's name; a finding on the card as a whole has none. */
const codeOf = (text: string): string | null => /^\d+(?:\.\d+)*/.exec(text.normalize('NFKC'))?.[0] ?? null;

/** What is none of the three words is not decided: open. */
function statusOf(cell: Cell | null): FindingStatus {
  const word = fold(textOf(cell));
  const statuses = Object.keys(STATUS_WORDS) as FindingStatus[];
  return statuses.find((status) => STATUS_WORDS[status] === word) ?? 'open';
}
