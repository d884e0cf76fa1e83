import { sheetPrefix } from './a1';

/** Texts in quotation marks, or a sheet's name before its `!`. */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu;

/** The formula with another sheet's name, or `#REF!` where the sheet is gone. */
export function replaceSheet(formula: string, from: string, to: string | null): string {
  return formula.replace(TOKEN, (token: string, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name?.toLowerCase() !== from.toLowerCase()) return token;
    return to === null ? '#REF!' : quoted === undefined ? `${sheetPrefix(to)}!` : `'${to.replaceAll("'", "''")}'!`;
  });
}

/** As Excel shows it: sheets in quotes only where they need them. */
export const shownFormula = (formula: string): string =>
  formula.replace(TOKEN, (token: string, quoted?: string) => (quoted === undefined ? token : `${sheetPrefix(quoted.replaceAll("''", "'"))}!`));
