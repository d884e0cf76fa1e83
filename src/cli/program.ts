import { Command, Option } from 'commander';
import type { PrivacyChoice } from '../output/submission/privacy-words';
import { LANGS } from './words';
import type { Words } from './words';

export interface SchemesOptions { json?: boolean }
export interface CardOptions { scheme: string; unit: string; into?: string; output: string; force?: boolean }
export interface CheckOptions { scheme?: string; json?: boolean }
export interface SubmitOptions { output: string; scheme?: string; unit?: string; sheet?: string; at?: string; personalData: PrivacyChoice; report?: string; dividers?: string; force?: boolean; json?: boolean }
export interface PointsOptions { scheme: string; facts?: string; describe?: boolean; json?: boolean }
export interface ConsolidateOptions {
  scheme?: string; city?: string; roster?: string; figures?: string[]; previous?: string; choose?: string[]; slips?: string; at?: string;
  /** Only `--json` does without. */
  output?: string; force?: boolean; json?: boolean;
}

/** What the commands do. */
export interface Actions {
  schemes(options: SchemesOptions): Promise<void>;
  card(options: CardOptions): Promise<void>;
  check(files: string[], options: CheckOptions): Promise<void>;
  points(options: PointsOptions): Promise<void>;
  submit(card: string, options: SubmitOptions): Promise<void>;
  consolidate(paths: string[], options: ConsolidateOptions): Promise<void>;
}

/** The whole command line as commander holds it; help and documentation are made from this. */
export function createProgram(words: Words, version: string, actions: Actions): Command {
  const { options } = words;
  const json = (): Option => new Option('--json', options.json);
  const scheme = (): Option => new Option('--scheme <ID>', options.scheme);
  const program = new Command('dafenka');
  const define = (name: string, about: string, own: Option[], usage: string): Command => {
    const command = program.command(name).description(about).usage(usage);
    own.forEach((option) => command.addOption(option));
    return prepare(command, words);
  };
  prepare(program.description(words.about).version(version, '--version', options.version).usage(words.usage), words).helpCommand(false);

  define('schemes', words.commands.schemes, [json()], '[--json]').action(actions.schemes);
  define('card', words.commands.card, [
    scheme().makeOptionMandatory(),
    new Option('--unit <NAME>', options.unit).makeOptionMandatory(),
    new Option('--into <BOOK>', options.into),
    new Option('-o, --output <OUT>', options.output).makeOptionMandatory(),
    new Option('--force', options.force),
  ], '--scheme ID --unit NAME [--into BOOK.xlsx] -o OUT.xlsx [--force]').action(actions.card);
  define('check', words.commands.check, [scheme(), json()], 'FILE… [--scheme ID] [--json]')
    .argument('<FILE...>', words.arguments.files).action(actions.check);
  define('points', words.commands.points, [
    scheme().makeOptionMandatory(),
    new Option('--facts <FACTS>', options.facts),
    new Option('--describe', options.describe).conflicts('facts'),
    json(),
  ], '--scheme ID (--facts FACTS.json | --describe) [--json]').action(actions.points);
  define('submit', words.commands.submit, [
    new Option('-o, --output <OUT>', options.output).makeOptionMandatory(),
    new Option('--report <REPORT>', options.report),
    new Option('--dividers <DIVIDERS>', options.dividers),
    scheme(),
    new Option('--unit <NAME>', options.unitOfCard),
    new Option('--sheet <SHEET>', options.sheet),
    new Option('--at <TIME>', options.at),
    new Option('--personal-data <CHOICE>', options.personalData).choices(['refuse', 'mask', 'keep']).default('refuse'),
    new Option('--force', options.force),
    json(),
  ], 'CARD.xlsx -o OUT.xlsx [--report REPORT.docx] [--dividers DIVIDERS.docx] [--unit NAME | --sheet SHEET] [--at TIME] [--personal-data refuse|mask|keep] [--force] [--json]')
    .argument('<CARD>', words.arguments.card).action(actions.submit);
  define('consolidate', words.commands.consolidate, [
    new Option('--scheme <ID>', options.cityScheme),
    new Option('--city <NAME>', options.city).conflicts('roster'),
    new Option('--roster <ROSTER>', options.roster),
    new Option('--figures <TABLE>', options.figures).argParser(several),
    new Option('--previous <CITY>', options.previous),
    new Option('--choose <UNIT=FILE>', options.choose).argParser(several),
    new Option('--slips <FOLDER>', options.slips),
    new Option('--at <TIME>', options.madeAt),
    new Option('-o, --output <CITY>', options.summary),
    new Option('--force', options.force),
    json(),
  ], 'FILE_OR_FOLDER… [--roster ROSTER] [-o CITY.xlsx] [--json]').argument('<FILE_OR_FOLDER...>', words.arguments.filesOrFolders).action(actions.consolidate);
  return program;
}

/** An option that may be given several times. */
const several = (value: string, before: string[] = []): string[] => [...before, value];

/** Options and habits that all commands share. */
function prepare(command: Command, words: Words): Command {
  return command
    .addOption(new Option('--lang <LANG>', words.options.lang).choices(LANGS))
    .helpOption('-h, --help', words.options.help)
    .configureHelp({ styleTitle: (title) => words.headings[title] ?? title, optionDescription: ({ description }) => description, subcommandTerm: (one) => one.name() })
    .showSuggestionAfterError(false)
    .exitOverride();
}
