import { CommanderError } from 'commander';
import { schemes } from '../schemes/index';
import manifest from '../../package.json';
import { cardCommand } from './card-command';
import { checkCommand } from './check-command';
import { consolidateCommand } from './consolidate-command';
import { UsageError, WORDS } from './context';
import type { Context, ExitCode, Io, World } from './context';
import { language } from './language';
import { pointsCommand } from './points-command';
import { createProgram } from './program';
import { submitCommand } from './submit-command';
import { schemesCommand } from './schemes-command';

/**
 * Runs the command line in this process.
 *
 * @param argv the arguments without `node` and the script
 * @returns the exit code; errors of usage are told on `io.err`, exceptions of the program itself are thrown
 */
export async function run(argv: readonly string[], io: Io, world: World): Promise<ExitCode> {
  const lang = language(argv);
  const context: Context = { io, lang, words: WORDS[lang], schemes, program: `打分卡助手 ${manifest.version}`, ...world };
  const done: ExitCode[] = [];
  const program = createProgram(context.words, manifest.version, {
    schemes: async (options) => { done.push(schemesCommand(options, context)); },
    card: async (options) => { done.push(await cardCommand(options, context)); },
    check: async (files, options) => { done.push(await checkCommand(files, options, context)); },
    submit: async (card, options) => { done.push(await submitCommand(card, options, { ...context, version: manifest.version })); },
    points: async (options) => { done.push(await pointsCommand(options, context)); },
    consolidate: async (paths, options) => { done.push(await consolidateCommand(paths, options, context)); },
  });
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => undefined });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return done[0] ?? 0;
  } catch (error) {
    return failed(error, context);
  }
}

function failed(error: unknown, { io, words }: Context): ExitCode {
  if (error instanceof UsageError) {
    io.err(`${words.error}${error.message}\n`);
    return 2;
  }
  if (!(error instanceof CommanderError)) throw error;
  if (error.exitCode === 0) return 0;
  const names = [...error.message.matchAll(/'([^']*)'/g)].map(([, name]) => name ?? '');
  if (error.code !== 'commander.help') io.err(`${words.error}${words.usageErrors[error.code]?.(names) ?? error.message}${words.seeHelp}\n`);
  return 2;
}
