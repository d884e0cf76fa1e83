import type { Lang } from '../core/rules/index';

/** What the command line itself says. Texts of schemes and findings come with these, in the same language. */
export interface Words {
  about: string;
  usage: string;
  headings: Readonly<Record<string, string>>;
  commands: { schemes: string; card: string; check: string; points: string; submit: string; consolidate: string };
  arguments: { files: string; card: string; filesOrFolders: string };
  options: {
    lang: string; json: string; help: string; version: string; scheme: string; unit: string; into: string; output: string;
    force: string; facts: string; describe: string; report: string; dividers: string; unitOfCard: string; sheet: string; at: string; personalData: string;
    city: string; roster: string; figures: string; previous: string; choose: string; slips: string; madeAt: string; cityScheme: string; summary: string;
  };
  error: string;
  seeHelp: string;
  usageErrors: Readonly<Record<string, (names: string[]) => string>>;
  unknownScheme: (id: string, known: string[]) => string;
  schemeInvalid: (path: string, issues: { place: string; message: string }[]) => string;
  notJson: (path: string) => string;
  notFacts: (path: string) => string;
  factsOrDescribe: string;
  noFacts: string;
  noFile: (path: string) => string;
  isFolder: (path: string) => string;
  unreadable: (path: string, why: string) => string;
  unwritable: (path: string, why: string) => string;
  overInput: (path: string) => string;
  exists: (path: string) => string;
  extension: (path: string, expected: string) => string;
  refused: (path: string, why: string) => string;
  intoFormat: (path: string) => string;
  written: (path: string, sheets: string[]) => string;
  nothingRead: string;
  notATime: (text: string) => string;
  sameFile: (path: string) => string;
  /** Several cards, or none as asked for; each as `sheet` and `unit`. */
  whichCard: (path: string, cards: { sheet: string; unit: string | null }[]) => string;
  submitted: (file: string, kind: 'workbook' | 'report' | 'dividers') => string;
  final: (unit: string | null) => string;
  draft: (unit: string | null, count: number) => string;
  personalRefused: (count: number, clause: string) => string;
  personalKept: (count: number, clause: string) => string;
  personalMasked: (count: number) => string;
  personalStays: (count: number) => string;
  progress: (done: number, all: number, file: string) => string;
  /** How many entries of folders nobody meant. */
  left: (count: number) => string;
  notACard: (file: string, kind: 'city' | 'slips' | 'figures' | 'roster') => string;
  unknownCity: (city: string, known: string[]) => string;
  outputOrJson: string;
  unusedFigures: (file: string, sheet: string, cell: string, message: string) => string;
  notRoster: (path: string) => string;
  notFigures: (path: string) => string;
  notCityBook: (path: string) => string;
  notChoice: (text: string) => string;
  noChoice: (unit: string, file: string, known: string[]) => string;
  noRoster: string;
  writtenCity: (path: string) => string;
  writtenSlips: (folder: string, count: number) => string;
}

export const LANGS: readonly Lang[] = ['zh', 'en'];
