import { extname, resolve } from 'node:path';
import { mainScheme } from '../core/city/main-scheme';
import type { CityInput, CitySummary, UnitResult } from '../core/city';
import { consolidate } from '../core/consolidate';
import { editPackage } from '../hosts/xlsx/write';
import { cityBook } from '../output/city-book';
import { cityJson } from '../output/city-json';
import { cityText } from '../output/city-text';
import type { Scheme } from '../schemes/schema';
import { choicesFrom } from './choices';
import { figuresFrom, previousFrom, rosterFor } from './city-tables';
import { UsageError } from './context';
import type { Context, ExitCode } from './context';
import { givenFiles } from './given-files';
import { printReports } from './print-reports';
import type { ConsolidateOptions } from './program';
import { readBatch, type Batch } from './read-batch';
import { refusalSentence } from './refusal-sentence';
import { schemeFor } from './scheme-for';
import { timeOf } from './time-of';
import { checkOutputs, writeOutput } from './write-output';
import { writeSlips } from './write-slips';

/** Consolidates the cards in files and folders into a summary, its workbook and, where asked for, the return slips. */
export async function consolidateCommand(paths: string[], options: ConsolidateOptions, context: Context): Promise<ExitCode> {
  const { words, io } = context;
  const { output, force = false, previous: previousPath, roster: rosterPath, figures = [], slips, json } = options;
  const at = timeOf(options.at, context);
  if (output === undefined && json !== true) throw new UsageError(words.outputOrJson);
  if (output !== undefined && extname(output).toLowerCase() !== '.xlsx') throw new UsageError(words.extension(output, '.xlsx'));
  const wanted = options.scheme === undefined ? null : await schemeFor(options.scheme, context);
  const { files, left } = await givenFiles(paths, words);
  const inputs = [...files, ...figures, ...[previousPath, rosterPath].filter((path) => path !== undefined)];
  await checkOutputs(output === undefined ? [] : [output], { force, inputs }, words);
  const previous = await previousFrom(previousPath, context);

  const schemes = wanted === null ? context.schemes : [wanted, ...context.schemes.filter(({ id }) => id !== wanted.id)];
  const apart = new Set(inputs.slice(files.length).map((path) => resolve(path)));
  const batch = await readBatch(files.filter((file) => !apart.has(resolve(file))), { schemes: wanted === null ? null : schemes }, context);
  const scheme = wanted ?? mainScheme(schemes, batch.submissions.map(({ report }) => report));
  if (scheme === null) return nothingRead(batch, options, context);

  const roster = await rosterFor(options, previous, batch.submissions.map(({ report }) => report), context);
  const tables = await figuresFrom(figures, scheme, context);
  const input: CityInput = { ...batch, roster, previous, figures: tables.rows };
  const summary = summaryOf(scheme, input, options.choose ?? [], context);
  if (output !== undefined) {
    const { sheets, names } = cityBook(scheme, summary, { at, program: context.program, takenSheetNames: [], roster });
    await writeOutput(output, editPackage(null, [{ type: 'add', sheets, names }]), { force, inputs }, words);
  }
  const slipCount = slips === undefined ? 0 : await writeSlips(slips, scheme, summary, { at, force, inputs }, words);

  if (json === true) await printReports({ ...cityJson(summary, context.lang), others: batch.others, unusedFigures: tables.unused }, batch.submissions, batch.refused, context);
  else {
    io.out(cityText(summary, scheme, context.lang));
    tables.unused.forEach(({ file, sheet, cell, message }) => io.err(`${words.unusedFigures(file, sheet, cell, message)}\n`));
    if (roster === null) io.out(`\n${words.noRoster}\n`);
    io.out(`\n${output === undefined ? '' : `${words.writtenCity(output)}\n`}${slips === undefined ? '' : `${words.writtenSlips(slips, slipCount)}\n`}`);
  }
  tellRest(batch, left, context);
  return hasError(summary) ? 1 : 0;
}

function summaryOf(scheme: Scheme, input: CityInput, typed: readonly string[], { words }: Context): CitySummary {
  const proposed = consolidate(scheme, input);
  return typed.length === 0 ? proposed : consolidate(scheme, { ...input, choices: choicesFrom(typed, proposed, words) });
}

/** The names that the person meant to be something else go to standard error, where `--json` leaves room for them. */
function tellRest({ others }: Batch, left: number, { io, words }: Context): void {
  others.forEach(({ file, kind }) => io.err(`${words.notACard(file, kind)}\n`));
  if (left > 0) io.err(`${words.left(left)}\n`);
}

async function nothingRead({ refused, others }: Batch, { json }: ConsolidateOptions, context: Context): Promise<ExitCode> {
  const { io, words, lang } = context;
  if (json === true) await printReports({ city: null, scheme: null, units: [], statistics: null, missing: [], others }, [], refused, context);
  else refused.forEach(({ file, refusal }) => io.err(`${words.refused(file, refusalSentence(refusal, lang))}\n`));
  others.forEach(({ file, kind }) => io.err(`${words.notACard(file, kind)}\n`));
  io.err(`${words.nothingRead}\n`);
  return 2;
}

/** An error that someone accepted, or mended since, is none any more. */
const hasError = ({ findings, units }: CitySummary): boolean =>
  findings.some(({ severity }) => severity === 'error') || units.some(({ findings: own }: UnitResult) => own.some(({ finding, status }) => finding.severity === 'error' && status === 'open'));
