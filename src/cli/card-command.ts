import { extname } from 'node:path';
import { createNodeHost } from '../hosts/node/host';
import { makeKit } from '../output/kit';
import { UsageError } from './context';
import type { Context, ExitCode } from './context';
import type { CardOptions } from './program';
import { readWorkbook } from './read-input';
import { refusalSentence } from './refusal-sentence';
import { schemeFor } from './scheme-for';
import { refuseOutput } from './write-output';

/** Writes a blank card, on its own or behind the sheets of a workbook that stays as it was. */
export async function cardCommand({ scheme: id, unit, into, output, force = false }: CardOptions, context: Context): Promise<ExitCode> {
  const { words, io } = context;
  const scheme = await schemeFor(id, context);
  const base = into === undefined ? null : await readBase(into, context);
  const extension = into === undefined ? '.xlsx' : extname(into).toLowerCase();
  if (extname(output).toLowerCase() !== extension) throw new UsageError(words.extension(output, extension));
  const host = createNodeHost({ path: output, start: base, force, inputs: into === undefined ? [] : [into] });
  const { sheets, names } = makeKit(scheme, { unit, takenSheetNames: (await host.read()).sheets.map(({ name }) => name) });
  await host.apply([{ type: 'add', sheets, names }]).catch((error: unknown) => refuseOutput(output, error, words));
  io.out(`${words.written(output, sheets.filter(({ visibility }) => visibility === undefined).map(({ name }) => name))}\n`);
  return 0;
}

async function readBase(path: string, { words, lang }: Context): Promise<Uint8Array> {
  const { bytes, opened } = await readWorkbook(path, words);
  if (!opened.ok) throw new UsageError(words.refused(path, refusalSentence(opened.refusal, lang)));
  if (opened.format !== 'xlsx') throw new UsageError(words.intoFormat(path));
  return bytes;
}
