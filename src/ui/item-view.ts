import type { Finding } from '../core/finding';
import type { Report, ReportItem } from '../core/report';
import type { Item, Scheme } from '../schemes/schema';
import { itemsOf } from '../schemes/schema';
import type { Filter } from './state';

export type Status = 'scored' | 'provisional' | 'missing' | 'unscored' | 'error';

/** An item of the card beside its official words and what was found about it. */
export interface ItemView {
  item: ReportItem;
  official: Item;
  findings: Finding[];
  status: Status;
}

/** Views of all items, in the scheme's order. */
export function viewsOf(report: Report, scheme: Scheme): ItemView[] {
  const official = new Map(itemsOf(scheme).map((item) => [item.code, item]));
  return report.items.flatMap((item) => {
    const found = official.get(item.code);
    const findings = report.findings.filter((finding) => finding.item === item.code);
    return found === undefined ? [] : [{ item, official: found, findings, status: statusOf(item, findings) }];
  });
}

function statusOf(item: ReportItem, findings: Finding[]): Status {
  if (findings.some(({ rule }) => rule === 'missing-material')) return 'missing';
  if (item.points === null) return item.reason === 'blank' || item.reason === 'open-weight' || item.reason === 'missing-row' ? 'unscored' : 'error';
  if (findings.some(isError)) return 'error';
  return item.status === 'provisional' ? 'provisional' : 'scored';
}

/** Mistakes on the card; what is merely not filled in yet is counted by itself. */
export const isError = ({ severity, rule }: Finding): boolean => severity === 'error' && rule !== 'blank' && rule !== 'open-weight';

export function passes({ item, findings }: ItemView, filter: Filter | null): boolean {
  switch (filter) {
    case null: return true;
    case 'errors': return findings.some(isError);
    case 'unchecked': return item.materials.some(({ state }) => state === 'unchecked');
    case 'unscored': return item.points === null;
  }
}

/** The three counts of the scoreboard. */
export const countsOf = (report: Report): Record<Filter, number> =>
  ({ errors: report.findings.filter(isError).length, unchecked: report.undecided.count, unscored: report.unscored.count });
