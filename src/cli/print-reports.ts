import type { RefusedFile, Submission } from '../core/city';
import { json } from '../output/json';
import type { Context } from './context';
import { refusalSentence } from './refusal-sentence';

type Out = (text: string) => void | Promise<void>;

/**
 * Prints one JSON document: what stands in `head`, then `reports` and `refused`. In small pieces, since the reports of a
 * province are too much for one text in memory.
 */
export async function printReports(head: Record<string, unknown>, submissions: readonly Submission[], refused: readonly RefusedFile[], { io: { out }, lang }: Pick<Context, 'io' | 'lang'>): Promise<void> {
  await out('{\n');
  for (const [key, value] of Object.entries(head)) {
    await printField(key, value, 2, out);
    await out(',\n');
  }
  await out('  "reports": [');
  for (const [index, { source: { file, sha256 }, report }] of submissions.entries()) {
    await out(index === 0 ? '\n    {\n' : ',\n    {\n');
    for (const [place, [key, value]] of Object.entries(json(report, { file, sha256 }, lang)).entries()) {
      if (place > 0) await out(',\n');
      await printField(key, value, 6, out);
    }
    await out('\n    }');
  }
  await out(submissions.length === 0 ? '],\n' : '\n  ],\n');
  await printField('refused', refused.map(({ file, refusal }) => ({ file, ...refusal, message: refusalSentence(refusal, lang) })), 2, out);
  await out('\n}\n');
}

/** A list is printed value by value. */
async function printField(key: string, value: unknown, indent: number, out: Out): Promise<void> {
  const margin = ' '.repeat(indent);
  await out(`${margin}${JSON.stringify(key)}: `);
  if (!Array.isArray(value) || value.length === 0) return out(indented(value, indent));
  for (const [index, each] of value.entries()) await out(`${index === 0 ? '[' : ','}\n${margin}  ${indented(each, indent + 2)}`);
  await out(`\n${margin}]`);
}

/** As `JSON.stringify` writes it so many spaces further in. */
const indented = (value: unknown, indent: number): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(indent)}`);
