import type { Lang } from '../core/rules/index';

/** The language that the arguments ask for, found before they are parsed, because the parser speaks it already. */
export function language(argv: readonly string[]): Lang {
  const at = argv.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const given = argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
  return given === 'en' ? 'en' : 'zh';
}
