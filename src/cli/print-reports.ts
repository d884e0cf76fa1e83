import type { RefusedFile, Submission } from '../core/city';
import { json } from '../output/json';
import type { Context } from './context';
import { refusalSentence } from './refusal-sentence';

/**
 * Prints one JSON document: what stands in `head`, then `reports` and `refused`. In pieces, since the reports of a province
 * are too much for one text in memory.
 */
export async function printReports(head: Record<string, unknown>, submissions: readonly Submission[], refused: readonly RefusedFile[], { io, lang }: Pick<Context, 'io' | 'lang'>): Promise<void> {
  await io.out('{\n');
  for (const [key, value] of Object.entries(head)) await io.out(`  ${field(key, value, 2)},\n`);
  await io.out('  "reports": [');
  for (const [index, { source: { file, sha256 }, report }] of submissions.entries()) {
    await io.out(index === 0 ? '\n    {' : ',\n    {');
    for (const [place, [key, value]] of Object.entries(json(report, { file, sha256 }, lang)).entries()) await io.out(`${place === 0 ? '' : ','}\n      ${field(key, value, 6)}`);
    await io.out('\n    }');
  }
  const why = refused.map(({ file, refusal }) => ({ file, ...refusal, message: refusalSentence(refusal, lang) }));
  await io.out(`${submissions.length === 0 ? '' : '\n  '}],\n  ${field('refused', why, 2)}\n}\n`);
}

/** As `JSON.stringify` writes it so many spaces further in. */
const field = (key: string, value: unknown, indent: number): string => `${JSON.stringify(key)}: ${JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(indent)}`)}`;
