import type { CityInput, Roster, Submission } from '../../src/core/city';
import { evaluate, type Report } from '../../src/core/report';
import { findScheme, schemes } from '../../src/schemes';
import type { Scheme } from '../../src/schemes/schema';
import { cardWorkbook, fullPoints, type CardOptions, type Typed } from './card-workbook';

export const henan = findScheme('henan-2021') as Scheme;

export interface SubmissionOptions extends CardOptions { file?: string; sha256?: string; modified?: string | null; scheme?: Scheme; change?: Partial<Report> }

/** A unit's card as it comes in: full points but for those given, read from a workbook by the real pipeline. */
export function submission(unit: string, points: Readonly<Record<string, Typed>> = {}, { file = `${unit}.xlsx`, sha256 = `sha of ${file}`, modified = null, scheme = henan, change, ...options }: SubmissionOptions = {}): Submission {
  const workbook = cardWorkbook(scheme, { ...fullPoints(scheme), ...points }, { unitLine: `单位：${unit}`, ...options });
  const [report] = evaluate(workbook, schemes, file);
  if (report === undefined) throw new Error('The workbook has no card');
  return { source: { file, sha256, modified }, report: { ...report, ...change } };
}

/** Many cards of one shape without a workbook each: the report of a full card, with other points in it. */
const full = submission('鲁山县');

export function quickSubmission(unit: string, points: Readonly<Record<string, number | null>>, source: Partial<Submission['source']> = {}): Submission {
  const file = source.file ?? `${unit}.xlsx`;
  const items = full.report.items.map((item) => {
    const own = points[item.code];
    return own === undefined ? item : { ...item, points: own, typed: own, status: own === null ? 'unscored' as const : 'scored' as const, reason: own === null ? 'blank' as const : null };
  });
  return { source: { file, sha256: `sha of ${file}`, modified: null, ...source }, report: { ...full.report, unit, unitWords: unit, items } };
}

export const rosterOf = (city: string | null, ...names: string[]): Roster => ({ city, units: names.map((name) => ({ name, aliases: [] })) });

export const inputOf = (submissions: Submission[], more: Partial<CityInput> = {}): CityInput => ({ submissions, refused: [], roster: null, ...more });
