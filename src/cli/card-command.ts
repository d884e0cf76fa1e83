import { extname } from 'node:path';
import { editPackage } from '../hosts/xlsx/write';
import { makeKit } from '../output/kit';
import { UsageError } from './context';
import type { Context, ExitCode } from './context';
import type { CardOptions } from './program';
import { readWorkbook } from './read-input';
import { refusalSentence } from './refusal-sentence';
import { schemeFor } from './scheme-for';
import { writeOutput } from './write-output';

/** Writes a blank card, on its own or behind the sheets of a workbook that stays as it was. */
export async function cardCommand({ scheme: id, unit, into, output, force = false }: CardOptions, context: Context): Promise<ExitCode> {
  const { words, io } = context;
  const scheme = await schemeFor(id, context);
  const base = into === undefined ? null : await readBase(into, context);
  const extension = into === undefined ? '.xlsx' : extname(into).toLowerCase();
  if (extname(output).toLowerCase() !== extension) throw new UsageError(words.extension(output, extension));
  const { sheets, names } = makeKit(scheme, { unit, takenSheetNames: base?.sheetNames ?? [] });
  const bytes = editPackage(base?.bytes ?? null, [{ type: 'add', sheets, names }]);
  await writeOutput(output, bytes, { force, inputs: into === undefined ? [] : [into] }, words);
  io.out(`${words.written(output, sheets.filter(({ visibility }) => visibility === undefined).map(({ name }) => name))}\n`);
  return 0;
}

async function readBase(path: string, { words, lang }: Context): Promise<{ bytes: Uint8Array; sheetNames: string[] }> {
  const { bytes, opened } = await readWorkbook(path, words);
  if (!opened.ok) throw new UsageError(words.refused(path, refusalSentence(opened.refusal, lang)));
  if (opened.format !== 'xlsx') throw new UsageError(words.intoFormat(path));
  return { bytes, sheetNames: opened.workbook.sheets.map(({ name }) => name) };
}
