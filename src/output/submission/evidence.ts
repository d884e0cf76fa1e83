import type { Report, ReportItem } from '../../core/report';
import { STATE_WORDS } from '../../core/states';

export type ReportMaterial = ReportItem['materials'][number];

/** One item's documents as they lie in the binder: a document that several items share lies with the first of them. */
export interface Evidence {
  item: ReportItem;
  own: ReportMaterial[];
  /** Documents that lie with an item before. */
  shared: { material: ReportMaterial; with: ReportItem }[];
  /** The number of its divider, counted from 1; `null` where every document is missing, so that nothing is there to divide. */
  divider: number | null;
}

/** The items for which the scheme names documents, in the official order. */
export function evidenceOf({ items }: Report): Evidence[] {
  let dividers = 0;
  return items.filter(({ materials }) => materials.length > 0).map((item) => {
    const first = (id: string): ReportItem => items.find(({ materials }) => materials.some((material) => material.id === id)) ?? item;
    const shared = item.materials.map((material) => ({ material, with: first(material.id) })).filter((each) => each.with !== item);
    const own = item.materials.filter(({ id }) => first(id) === item);
    const there = item.materials.some(({ state }) => state !== 'missing');
    if (there) dividers += 1;
    return { item, own, shared, divider: there ? dividers : null };
  });
}

export const stateWord = ({ state }: ReportMaterial): string => STATE_WORDS[state];

/** How many documents there are in each state, each counted once. */
export function stateCounts(report: Report): string {
  const documents = evidenceOf(report).flatMap(({ own }) => own);
  const count = (state: ReportMaterial['state']): string => `${STATE_WORDS[state]}${documents.filter((each) => each.state === state).length}份`;
  return `共${documents.length}份材料，其中${count('present')}、${count('missing')}、${count('unchecked')}`;
}
