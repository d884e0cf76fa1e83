import { printJson } from './context';
import type { Context, ExitCode } from './context';
import type { SchemesOptions } from './program';

/** Lists the built-in schemes. */
export function schemesCommand({ json = false }: SchemesOptions, { io, schemes }: Context): ExitCode {
  if (json) {
    printJson(io, { schemes: schemes.map(({ id, version, title, year, unit, source, fullMarks, sections }) => ({
      id, version, title, year, unit, source, total: fullMarks, items: sections.reduce((sum, { items }) => sum + items.length, 0),
    })) });
  } else {
    for (const { id, version, title, source, fullMarks } of schemes) io.out(`${id}  ${version}  ${title}  ${source.document}  ${fullMarks}\n`);
  }
  return 0;
}
