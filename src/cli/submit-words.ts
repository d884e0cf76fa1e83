import { masked, maskedData } from '../core/personal-data';
import type { PersonalPlace } from '../core/personal-places';
import type { Lang } from '../core/rules/index';
import { json } from '../output/json';
import { placeWords, PRIVACY_CLAUSE } from '../output/submission/privacy-words';
import type { Submitted } from './submit-command';
import type { Words } from './words';

/** The document that `submit --json` prints. */
export function submitJson({ source, report, choice, found, stays, reasons, files }: Submitted, lang: Lang): Record<string, unknown> {
  const told = (place: PersonalPlace) => ({ ...place, message: placeWords(place, lang) });
  return {
    state: reasons.length === 0 ? 'final' : 'draft',
    reasons: maskedData(reasons),
    report: { ...source, ...Object.fromEntries(Object.entries(json(report, source, lang)).filter(([key]) => !(key in source)).map(([key, value]) => [key, maskedData(value)])) },
    personalData: { choice, refused: choice === 'refuse' && found.length > 0, clause: PRIVACY_CLAUSE, found: found.map(told), notCarried: stays.map(told) },
    files,
    refused: [],
  };
}

/** The same for people: what was written and what is still open; personal numbers go to the stream of errors. */
export function submitText({ report, choice, found, stays, reasons, files }: Submitted, words: Words, lang: Lang): { to: 'out' | 'err'; text: string }[] {
  const { ref, text } = PRIVACY_CLAUSE;
  const clause = lang === 'zh' ? `${ref}：${text}` : `${ref}: “${text}”`;
  const listed = (heading: string, lines: string[]): string => [heading, ...lines.map((line) => `  ${line}`)].join('\n');
  const places = (all: PersonalPlace[]): string[] => all.map((place) => placeWords(place, lang));
  const heading = { refuse: words.personalRefused, keep: words.personalKept, mask: words.personalMasked }[choice](found.length, clause);
  return [
    ...(found.length > 0 ? [{ to: 'err' as const, text: listed(heading, places(found)) }] : []),
    ...(stays.length > 0 ? [{ to: 'err' as const, text: listed(words.personalStays(stays.length), places(stays)) }] : []),
    ...files.map(({ file, kind }) => ({ to: 'out' as const, text: words.submitted(file, kind) })),
    { to: 'out', text: reasons.length === 0 ? words.final(report.unit) : listed(words.draft(report.unit, reasons.length), reasons.map(({ message, mend }) => masked(lang === 'zh' ? `${message}。${mend}` : `${message}. ${mend}`))) },
  ];
}
