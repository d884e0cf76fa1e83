import { basename } from 'node:path';
import type { Refusal } from '../core/host';
import { evaluate } from '../core/report';
import type { Report } from '../core/report';
import { sha256 } from '../hosts/node';
import { json } from '../output/json';
import { text } from '../output/text';
import { printJson } from './context';
import type { Context, ExitCode } from './context';
import type { CheckOptions } from './program';
import { readWorkbook } from './read-input';
import { refusalSentence } from './refusal-sentence';
import { schemeFor } from './scheme-for';

type Checked = { file: string; sha256: string; reports: Report[] } | { file: string; refusal: Refusal };

/** A report for every card in every file; a file that cannot be read is listed with its reason, and the others go on. */
export async function checkCommand(files: string[], options: CheckOptions, context: Context): Promise<ExitCode> {
  const schemes = options.scheme === undefined ? context.schemes : [await schemeFor(options.scheme, context)];
  const checked: Checked[] = [];
  for (const file of files) checked.push(await check(file, { ...context, schemes }));
  const read = checked.flatMap((each) => ('reports' in each ? each.reports.map((report) => ({ ...each, report })) : []));
  const refused = checked.flatMap((each) => ('refusal' in each ? [{ ...each, message: refusalSentence(each.refusal, context.lang) }] : []));

  if (options.json === true) {
    printJson(context.io, {
      reports: read.map(({ file, sha256: hash, report }) => json(report, { file, sha256: hash }, context.lang)),
      refused: refused.map(({ file, refusal, message }) => ({ file, ...refusal, message })),
    });
  } else {
    read.forEach(({ file, report }, index) => {
      const scheme = schemes.find(({ id, version }) => id === report.scheme.id && version === report.scheme.version);
      if (scheme === undefined) throw new Error(`A report names the unknown scheme ${report.scheme.id} ${report.scheme.version}`);
      context.io.out(`${index === 0 ? '' : '\n'}${text(report, scheme, file, context.lang)}`);
    });
    refused.forEach(({ file, message }) => context.io.err(`${context.words.refused(file, message)}\n`));
    if (read.length === 0) context.io.err(`${context.words.nothingRead}\n`);
  }
  if (read.length === 0) return 2;
  return read.some(({ report }) => report.findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

async function check(file: string, { words, schemes }: Context): Promise<Checked> {
  const { bytes, opened } = await readWorkbook(file, words);
  if (!opened.ok) return { file, refusal: opened.refusal };
  const reports = evaluate(opened.workbook, schemes, basename(file));
  return reports.length === 0 ? { file, refusal: { reason: 'no-card' } } : { file, sha256: sha256(bytes), reports };
}
