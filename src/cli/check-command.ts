import { takeFiles } from '../intake/take-files';
import { json } from '../output/json';
import { text } from '../output/text';
import { printJson, UsageError } from './context';
import type { Context, ExitCode } from './context';
import { hereCrew } from './here-crew';
import { namedPath, waitingFile } from './named-file';
import type { CheckOptions } from './program';
import { refusalSentence } from './refusal-sentence';
import { schemeFor } from './scheme-for';

/** So many files are read faster on one thread than others start. */
const FEW = 4;

/** A report for every card in every file; a file that cannot be read is listed with its reason, and the others go on. */
export async function checkCommand(files: string[], options: CheckOptions, context: Context): Promise<ExitCode> {
  const own = options.scheme === undefined ? null : [await schemeFor(options.scheme, context)];
  const schemes = own ?? context.schemes;
  for (const file of files) if (await namedPath(file, context.words) === 'folder') throw new UsageError(context.words.isFolder(file));
  const crew = files.length > FEW ? context.crew : hereCrew;
  const taken = await takeFiles(files.map(waitingFile), crew({ schemes: own })) ?? [];
  const read = taken.flatMap((intake) => (intake.kind === 'cards' ? intake.reports.map((report) => ({ ...intake.source, report })) : []));
  const refused = taken.flatMap((intake) => (intake.kind === 'refused' ? [{ ...intake, message: refusalSentence(intake.refusal, context.lang) }] : []));

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
