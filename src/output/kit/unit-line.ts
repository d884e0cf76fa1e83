import type { Scheme } from '../../schemes/schema';

/**
 * The official line below the title, taken apart around the cell where the unit is typed: words before it
 * (`单位：`) or behind it (`市、县、区`), and the date. The printed year moves with the evaluated one.
 */
export function unitLine(scheme: Scheme, year: number | undefined): { before: string; after: string; date: string } {
  const [first = '', ...rest] = scheme.card.unitLine.trim().split(/\s{3,}/).filter((part) => part !== '');
  const isLabel = /[：:]$/.test(first);
  const date = scheme.card.unitLine.trim().slice(scheme.card.unitLine.trim().indexOf(rest[0] ?? '', first.length)).trim();
  const moved = year === undefined || scheme.year === null ? 0 : year - scheme.year;
  return {
    before: isLabel ? first : '',
    after: isLabel ? '' : first,
    date: rest.length === 0 ? '' : date.replace(/\d{4}(?=\s*年)/, (printed) => String(Number(printed) + moved)),
  };
}
