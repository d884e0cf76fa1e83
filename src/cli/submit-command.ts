import { basename, extname, resolve } from 'node:path';
import type { PersonalPlace } from '../core/personal-places';
import { personalPlaces } from '../core/personal-places';
import { obstacleWords } from '../core/readiness';
import { evaluate } from '../core/report';
import type { Report } from '../core/report';
import type { Workbook } from '../core/workbook';
import { sha256 } from '../hosts/node';
import { outgoing, type Outgoing } from '../output/outgoing';
import { UsageError, printJson } from './context';
import type { Context, ExitCode } from './context';
import type { SubmitOptions } from './program';
import { readWorkbook } from './read-input';
import { refusalSentence } from './refusal-sentence';
import { schemeFor } from './scheme-for';
import { submissionFiles, type OutputKind } from './submission-files';
import { submitJson, submitText } from './submit-words';
import { timeOf } from './time-of';
import { checkOutputs, writeOutput } from './write-output';

/** What a run came to, for text and JSON. */
export interface Submitted {
  source: { file: string; sha256: string };
  report: Report;
  drawn: Outgoing;
  choice: SubmitOptions['personalData'];
  /** Personal numbers in what was asked for, and those that stay in the source. */
  found: PersonalPlace[];
  stays: PersonalPlace[];
  reasons: { kind: string; items: string[]; material: string | null; rule: string | null; message: string; mend: string }[];
  files: { kind: OutputKind; file: string; sha256: string }[];
}

/** Writes what a county hands in, all of it or nothing; refuses to let personal numbers out unless told to. */
export async function submitCommand(card: string, options: SubmitOptions, context: Context & { version: string }): Promise<ExitCode> {
  const { words, lang, io } = context;
  const outputs = outputsOf(options, context);
  const at = timeOf(options.at, context);
  const schemes = options.scheme === undefined ? context.schemes : [await schemeFor(options.scheme, context)];
  const { bytes, opened } = await readWorkbook(card, words, { notes: true });
  const reports = opened.ok ? evaluate(opened.workbook, schemes, basename(card)) : [];
  if (!opened.ok || reports.length === 0) {
    const refusal = opened.ok ? { reason: 'no-card' as const } : opened.refusal;
    const message = refusalSentence(refusal, lang);
    if (options.json === true) printJson(io, { state: null, reasons: [], report: null, personalData: null, files: [], refused: [{ file: card, ...refusal, message }] });
    else io.err(`${words.refused(card, message)}\n`);
    return 2;
  }
  const report = choose(card, reports, options, context);
  const scheme = schemes.find(({ id, version }) => id === report.scheme.id && version === report.scheme.version);
  if (scheme === undefined) throw new Error(`A report names the unknown scheme ${report.scheme.id}`);

  const source = { file: card, sha256: sha256(bytes) };
  const drawn = outgoing(scheme, report, { file: basename(card), sha256: source.sha256, at, program: context.version }, options.personalData);
  const found = outputs.flatMap(({ kind }) => drawn.personal[kind]);
  const reasons = drawn.obstacles.map((obstacle) => ({
    kind: obstacle.kind, items: obstacle.items, material: 'material' in obstacle ? obstacle.material : null, rule: 'finding' in obstacle ? obstacle.finding?.rule ?? null : null, ...obstacleWords(obstacle, scheme, lang),
  }));
  const isRefused = options.personalData === 'refuse' && found.length > 0;
  const files = isRefused ? [] : await submissionFiles(drawn, outputs);
  const rules = { force: options.force ?? false, inputs: [card] };
  await checkOutputs(files.map(({ file }) => file), rules, words);
  for (const { file, bytes: content } of files) await writeOutput(file, content, rules, words);
  const done: Submitted = { source, report, drawn, choice: options.personalData, found, stays: staying(opened.workbook), reasons, files: files.map(({ kind, file, bytes: content }) => ({ kind, file, sha256: sha256(content) })) };
  if (options.json === true) printJson(io, submitJson(done, lang));
  else submitText(done, words, lang).forEach(({ to, text }) => io[to](`${text}\n`));
  return isRefused || report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function outputsOf({ output, report, dividers }: SubmitOptions, { words }: Context): { kind: OutputKind; file: string }[] {
  const outputs = ([['workbook', output, '.xlsx'], ['report', report, '.docx'], ['dividers', dividers, '.docx']] as const)
    .flatMap(([kind, file, extension]) => (file === undefined ? [] : [{ kind, file, extension }]));
  outputs.forEach(({ file, extension }, index) => {
    if (extname(file).toLowerCase() !== extension) throw new UsageError(words.extension(file, extension));
    if (outputs.findIndex((other) => resolve(other.file) === resolve(file)) !== index) throw new UsageError(words.sameFile(file));
  });
  return outputs;
}

function choose(file: string, reports: Report[], { unit, sheet }: SubmitOptions, { words }: Context): Report {
  const meant = reports.filter((report) => (unit === undefined || report.unit === unit) && (sheet === undefined || report.sheet === sheet));
  const [only, ...more] = meant;
  if (only === undefined || more.length > 0) throw new UsageError(words.whichCard(file, reports));
  return only;
}

/** Nothing of the source itself goes out. */
const staying = ({ sheets }: Workbook): PersonalPlace[] => personalPlaces(sheets);
