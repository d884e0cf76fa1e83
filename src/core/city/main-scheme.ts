import type { Scheme } from '../../schemes/schema';
import type { Report } from '../report';

/** The scheme that most of the cards follow, the first of equals; `null` without a card. */
export function mainScheme(schemes: readonly Scheme[], reports: readonly Report[]): Scheme | null {
  const counted = schemes.map((scheme) => ({ scheme, count: reports.filter((report) => report.scheme.id === scheme.id).length }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? null : counted.find(({ count }) => count === most)?.scheme ?? null;
}
