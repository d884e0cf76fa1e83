import type { RefusedFile, Submission } from '../core/city';
import { json } from '../output/json';
import type { Context } from './context';
import { refusalSentence } from './refusal-sentence';

/**
 * Prints one JSON document: what stands in `head`, then `reports` and `refused`. Report by report, since those of a
 * province are too much for one text in memory.
 */
export function printReports(head: Record<string, unknown>, submissions: readonly Submission[], refused: readonly RefusedFile[], { io, lang }: Pick<Context, 'io' | 'lang'>): void {
  const start = JSON.stringify(head, null, 2).replace(/\n?}$/, '');
  io.out(`${start}${start === '{' ? '' : ','}\n  "reports": [`);
  submissions.forEach(({ source: { file, sha256 }, report }, index) => io.out(`${index === 0 ? '' : ','}\n    ${text(json(report, { file, sha256 }, lang), 4)}`));
  const why = refused.map(({ file, refusal }) => ({ file, ...refusal, message: refusalSentence(refusal, lang) }));
  io.out(`${submissions.length === 0 ? '' : '\n  '}],\n  "refused": ${text(why, 2)}\n}\n`);
}

/** As `JSON.stringify` writes it so many spaces further in. */
const text = (value: unknown, indent: number): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(indent)}`);
