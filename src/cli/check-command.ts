import type { RefusedFile } from '../core/city';
import { takeFiles } from '../intake/take-files';
import { text } from '../output/text';
import { UsageError } from './context';
import type { Context, ExitCode } from './context';
import { hereCrew } from './here-crew';
import { namedPath, waitingFile } from './named-file';
import { printReports } from './print-reports';
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
  const read = taken.flatMap((intake) => (intake.kind === 'cards' ? intake.reports.map((report) => ({ source: intake.source, report })) : []));
  const refused = taken.flatMap((intake): RefusedFile[] => (intake.kind === 'refused' ? [intake] : intake.kind === 'cards' ? [] : [{ file: intake.source.file, refusal: { reason: 'no-card' } }]));

  if (options.json === true) {
    await printReports({}, read, refused, context);
  } else {
    read.forEach(({ source: { file }, report }, index) => {
      const scheme = schemes.find(({ id, version }) => id === report.scheme.id && version === report.scheme.version);
      if (scheme === undefined) throw new Error(`A report names the unknown scheme ${report.scheme.id} ${report.scheme.version}`);
      context.io.out(`${index === 0 ? '' : '\n'}${text(report, scheme, file, context.lang)}`);
    });
    refused.forEach(({ file, refusal }) => context.io.err(`${context.words.refused(file, refusalSentence(refusal, context.lang))}\n`));
    if (read.length === 0) context.io.err(`${context.words.nothingRead}\n`);
  }
  if (read.length === 0) return 2;
  return read.some(({ report }) => report.findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}
