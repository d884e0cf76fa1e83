import type { FactValue } from '../core/facts';
import type { Change } from '../core/host';
import { evaluate } from '../core/report';
import type { ReportItem } from '../core/report';
import { NO, YES } from '../core/states';
import { makeKit } from '../output/kit';
import type { Scheme } from '../schemes/schema';
import { setCell, setMaterials } from './set-card';

/** 004 gives 1.3, 1.4.1, 2.5.2, 3.1.1 and the mechanisms of 3.1.2; everything else is made up. */
const FACTS: Record<string, Record<string, FactValue>> = {
  '1.1.1': { countyGroup: true, bureauGroup: true },
  '1.3': { staff: 8, newStudents: 3100, stable: true, competent: true },
  '1.4.1': { area: 210, population: 970_000 },
  '2.1.1': { lastYearSummary: true, thisYearPlan: true },
  '2.3.1': { publicityPlan: true, means: 6 },
  '2.3.2': { integrityPlan: true, activities: 4 },
  '2.5.2': { overdueStudents: false },
  '2.6': { loanRecords: true, fireproof: true, dampProof: true, ratProof: false, blankContracts: false },
  '3.1.1': { interestOverdueRate: 0 },
  '3.1.2': { governmentMechanism: true, educationMechanism: true, effective: true },
};

const POINTS: Record<string, number> = {
  '1.1.1': 2, '1.1.2': 1, '1.2': 1, '1.3': 5, '1.4.1': 5, '1.4.2': 3, '1.4.3': 4, '1.5.1': 1, '1.5.2': 0.5,
  '2.1.1': 1, '2.1.2': 0.5, '2.1.3': 2, '2.2.1': 3, '2.2.2': 1, '2.3.1': 3.5, '2.3.2': 2.5, '2.3.3': 0.5, '2.4': 3, '2.5.1': 8, '2.5.2': 2, '2.6': 1.5,
  '2.7.1': 1.5, '2.7.2': 1, '2.7.3': 1, '2.7.4': 3, '2.7.5': 1, '2.7.6': 0.5, '2.8': 2, '2.9': 4,
  '3.1.1': 15, '3.1.2': 4, '3.2.1': 4, '3.2.2': 1,
};

const MISSING = ['m141a'];
const UNCHECKED = ['m231c', 'm26b'];

/** Lushan county's card of 2020, nearly done: one document missing, two unchecked, one item blank. */
export function filled(scheme: Scheme): Change[] {
  const kit = makeKit(scheme, { unit: '鲁山县', takenSheetNames: [] });
  const [card] = evaluate(kit, [scheme], '');
  if (card === undefined) throw new Error(`The kit of ${scheme.id} is no card`);
  return [{ type: 'add', ...kit }, ...card.items.flatMap(fillItem)];
}

function fillItem(item: ReportItem): Change[] {
  const { code, place, facts } = item;
  const points = POINTS[code];
  return [
    ...(points === undefined ? [] : setCell(place, points)),
    ...facts.flatMap(({ id, place: at }) => {
      const value = FACTS[code]?.[id];
      return value === undefined ? [] : setCell(at, typeof value === 'boolean' ? (value ? YES : NO) : value);
    }),
    ...setMaterials(item, MISSING, UNCHECKED),
  ];
}
