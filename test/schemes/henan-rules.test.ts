import * as fc from 'fast-check';
import { checkFacts, pointsFromFacts } from '../../src/core/facts';
import type { FactValue, PointsFromFacts } from '../../src/core/facts';
import { findScheme } from '../../src/schemes';
import type { Fact, Item, Scheme } from '../../src/schemes/schema';
import { itemsOf } from '../../src/schemes/schema';
import { seed } from './seed';

type Facts = Record<string, FactValue>;

const scheme = findScheme('henan-2021') as Scheme;
const items = itemsOf(scheme);
const itemAt = (code: string): Item => items.find((item) => item.code === code) as Item;
const give = (code: string, facts: Facts): PointsFromFacts => {
  expect(checkFacts(itemAt(code), facts).problems).toEqual([]);
  return pointsFromFacts(itemAt(code), facts, scheme.source.document) as PointsFromFacts;
};

/** Item, facts, points, and the decisions that were applied. */
const team = (staff: number, newStudents: number, steady = true): Facts => ({ staff, newStudents, stable: steady, competent: true });
const hall = (area: number, population: number): Facts => ({ area, population });
const forecast = (amount: number, allHighSchools = true): Facts => ({ forecast: amount, actual: 100, allHighSchools });
const overdue = (overdueStart: number, recovered: number, excludedStart = 0, excludedRecovered = 0): Facts => ({ overdueStart, recovered, excludedStart, excludedRecovered });
const archive = (absent: number, blankContracts = false): Facts =>
  ({ ...Object.fromEntries(['loanRecords', 'fireproof', 'dampProof', 'ratProof'].map((id, index) => [id, index >= absent])), blankContracts });
const phone = (complaintRule: boolean, complaintPhone: boolean, onDuty: boolean, callRecords: boolean): Facts => ({ complaintRule, complaintPhone, onDuty, callRecords });
const mechanism = (governmentMechanism: boolean, educationMechanism: boolean, effective: boolean): Facts => ({ governmentMechanism, educationMechanism, effective });
const emergency = (planByGovernment: boolean, planByBureau: boolean, drill: boolean): Facts => ({ planByGovernment, planByBureau, drill });

const table: [string, Facts, number, ...string[]][] = [
  ['1.1.1', { countyGroup: true, bureauGroup: true }, 2], ['1.1.1', { countyGroup: false, bureauGroup: true }, 1], ['1.1.1', { countyGroup: false, bureauGroup: false }, 0],
  ['1.3', team(6, 99999), 4], ['1.3', team(7, 99999), 4.5], ['1.3', team(8, 99999), 5], ['1.3', team(9, 99999), 5],
  ['1.3', team(5, 99999), 3], ['1.3', team(4, 99999), 2], ['1.3', team(3, 99999), 1], ['1.3', team(2, 99999), 0], ['1.3', team(2, 2500), 0],
  ['1.3', team(2, 999), 4, 'better'], ['1.3', team(2, 1000), 3, 'better'], ['1.3', team(2, 1500), 2, 'better'], ['1.3', team(2, 2000), 1, 'better'],
  ['1.3', team(3, 1499), 4, 'better'], ['1.3', team(5, 2501), 3], ['1.3', team(8, 100, false), 0, 'unstable'],
  ['1.4.1', hall(100, 800001), 5], ['1.4.1', hall(99.9, 800001), 4, 'unnamedBand'], ['1.4.1', hall(90, 800001), 4, 'unnamedBand'], ['1.4.1', hall(89.9, 800001), 4],
  ['1.4.1', hall(80, 800001), 4], ['1.4.1', hall(70, 800001), 3], ['1.4.1', hall(60, 800001), 2], ['1.4.1', hall(59.9, 800001), 0],
  ['1.4.1', hall(90, 800000), 5], ['1.4.1', hall(80, 800000), 4, 'unnamedBand'], ['1.4.1', hall(79.9, 800000), 4], ['1.4.1', hall(60, 800000), 3],
  ['1.4.1', hall(50, 800000), 2], ['1.4.1', hall(49.9, 800000), 0, 'smallBelow'],
  ['2.1.1', { lastYearSummary: true, thisYearPlan: true }, 1], ['2.1.1', { lastYearSummary: false, thisYearPlan: true }, 0.5], ['2.1.1', { lastYearSummary: false, thisYearPlan: false }, 0],
  ['2.1.2', { byGovernment: true, byBureau: true }, 1], ['2.1.2', { byGovernment: false, byBureau: true }, 0.5], ['2.1.2', { byGovernment: false, byBureau: false }, 0],
  ['2.1.3', emergency(true, true, true), 3], ['2.1.3', emergency(false, true, true), 2], ['2.1.3', emergency(false, false, true), 1], ['2.1.3', emergency(true, false, false), 2],
  ['2.2.2', forecast(107), 2, 'deviationBase'], ['2.2.2', forecast(93), 2, 'deviationBase'], ['2.2.2', forecast(107, false), 1, 'notAllSchools'], ['2.2.2', forecast(107.01), 1, 'deviationBase'],
  ['2.2.2', forecast(110), 1, 'tenIncluded'], ['2.2.2', forecast(90), 1, 'tenIncluded'], ['2.2.2', forecast(110.01), 0, 'deviationBase'],
  ['2.3.1', { publicityPlan: true, means: 7 }, 4], ['2.3.1', { publicityPlan: false, means: 8 }, 3.5], ['2.3.1', { publicityPlan: true, means: 0 }, 0.5],
  ['2.3.2', { integrityPlan: true, activities: 5 }, 3], ['2.3.2', { integrityPlan: false, activities: 6 }, 2.5], ['2.3.2', { integrityPlan: true, activities: 1 }, 1],
  ['2.3.3', { lateReports: 0 }, 1], ['2.3.3', { lateReports: 1 }, 0.5], ['2.3.3', { lateReports: 2 }, 0],
  ['2.4', { approvalRate: 100 }, 4], ['2.4', { approvalRate: 99.9 }, 3], ['2.4', { approvalRate: 98 }, 3], ['2.4', { approvalRate: 97.9 }, 2], ['2.4', { approvalRate: 96 }, 2],
  ['2.4', { approvalRate: 94 }, 1], ['2.4', { approvalRate: 93.9 }, 1, 'atLeastOne'], ['2.4', { approvalRate: 90 }, 1, 'atLeastOne'], ['2.4', { approvalRate: 89.9 }, 0],
  ['2.5.1', overdue(10, 9), 8], ['2.5.1', overdue(10, 4.99), 0], ['2.5.1', overdue(0, 0), 8, 'nothingOverdue'], ['2.5.1', overdue(10, 8, 2, 0), 8],
  ['2.5.1', overdue(7, 7, 7, 7), 8, 'nothingOverdue'], ['2.5.1', overdue(10, 9, 8, 8.5), 0],
  ['2.5.2', { overdueStudents: false, contactRecords: false }, 2], ['2.5.2', { overdueStudents: true, contactRecords: true }, 2], ['2.5.2', { overdueStudents: true, contactRecords: false }, 0],
  ['2.6', archive(0), 2], ['2.6', archive(1), 1.5], ['2.6', archive(3), 0.5], ['2.6', archive(4), 0], ['2.6', archive(0, true), 0],
  ['2.7.1', { frozenAccounts: 0 }, 2], ['2.7.1', { frozenAccounts: 1 }, 1.5], ['2.7.1', { frozenAccounts: 4 }, 0], ['2.7.1', { frozenAccounts: 5 }, 0],
  ['2.7.2', { declinedInTime: true }, 1], ['2.7.2', { declinedInTime: false }, 0], ['2.7.3', { reportedInTime: true }, 1], ['2.7.3', { reportedInTime: false }, 0],
  ['2.7.5', { lateMonthly: 0 }, 2], ['2.7.5', { lateMonthly: 1 }, 1], ['2.7.5', { lateMonthly: 2 }, 0, 'twoIncluded'], ['2.7.5', { lateMonthly: 3 }, 0],
  ['2.7.6', { confirmationRate: 80.1 }, 1], ['2.7.6', { confirmationRate: 80 }, 0.5, 'bounds'], ['2.7.6', { confirmationRate: 65 }, 0.5], ['2.7.6', { confirmationRate: 50 }, 0.5, 'bounds'], ['2.7.6', { confirmationRate: 49.9 }, 0],
  ['2.8', { unresolved: 0 }, 2], ['2.8', { unresolved: 3 }, 0.5], ['2.8', { unresolved: 9 }, 0],
  ['3.1.1', { interestOverdueRate: 1.99 }, 15], ['3.1.1', { interestOverdueRate: 2 }, 13, 'formula'], ['3.1.1', { interestOverdueRate: 2.01 }, 12.99], ['3.1.1', { interestOverdueRate: 10 }, 5],
  ['3.1.1', { interestOverdueRate: 14 }, 1], ['3.1.1', { interestOverdueRate: 14.5 }, 0.5, 'formula'], ['3.1.1', { interestOverdueRate: 15 }, 0, 'formula'], ['3.1.1', { interestOverdueRate: 15.1 }, 0],
  ['3.1.2', mechanism(true, true, true), 4], ['3.1.2', mechanism(false, true, true), 3], ['3.1.2', mechanism(true, false, false), 2], ['3.1.2', mechanism(false, true, false), 1], ['3.1.2', mechanism(false, false, false), 0],
  ['3.2.2', phone(true, true, true, true), 1], ['3.2.2', phone(false, false, false, true), 0.5], ['3.2.2', phone(true, true, true, false), 0.5], ['3.2.2', phone(true, true, false, false), 0],
  ['3.2.3', { complaints: 0, shirkedCalls: 0 }, 2], ['3.2.3', { complaints: 1, shirkedCalls: 1 }, 1], ['3.2.3', { complaints: 0, shirkedCalls: 3 }, 0.5, 'eachCall'], ['3.2.3', { complaints: 9, shirkedCalls: 0 }, 0],
];

test.each(table)('H-%s: %j gives %d', (code, facts, points, ...decisions) => {
  expect(give(code, facts)).toMatchObject({ points, decisions });
});

test('every item with a rule is in the table, and no other', () => {
  expect([...new Set(table.map(([code]) => code))]).toEqual(items.filter(({ rule }) => rule !== null).map(({ code }) => code));
});

test('H-2.5.1: from 50% to 90% a person judges between 1 and 7', () => {
  for (const facts of [overdue(10, 5), overdue(10, 8.99), overdue(11, 6, 1, 1)]) {
    expect(give('2.5.1', facts)).toMatchObject({ points: null, range: { min: 1, max: 7 }, decisions: ['judgedMiddle'] });
  }
});

test('H-1.3: a head count that decides the top level does not wait for the number of new students', () => {
  expect(give('1.3', { staff: 8, stable: true, competent: true })).toMatchObject({ points: 5 });
  expect(give('1.3', { staff: 5, stable: true, competent: true })).toEqual({ points: null, missing: ['newStudents'] });
  expect(give('1.3', { stable: false })).toMatchObject({ points: 0, decisions: ['unstable'] });
});

test('L-1: the county’s figures give the full points of 1.3, 1.4.1, 2.5.2 and 3.1.1', () => {
  const [, people, area, staff] = (/总人口 (\d+) 万[^]*?(\d+)平方米的服务大厅，配备(\d+)名专职人员/.exec(seed('004')) ?? []).map(Number) as [number, number, number, number];
  expect(seed('004')).toContain('生源地贷款回收零逾期');
  const facts: Record<string, Facts> = {
    '1.3': { staff, stable: true, competent: true },
    '1.4.1': { area, population: people * 10_000 },
    '2.5.2': { overdueStudents: false },
    '3.1.1': { interestOverdueRate: 0 },
  };
  for (const [code, given] of Object.entries(facts)) expect(give(code, given)).toMatchObject({ points: itemAt(code).weight });
});

const valueOf = ({ kind, min = 0, max = 1_000_000 }: Fact): fc.Arbitrary<FactValue> => {
  if (kind === 'yesNo') return fc.boolean();
  return kind === 'count' ? fc.oneof(fc.integer({ min, max }), fc.integer({ min, max: Math.min(max, min + 10) })) : fc.integer({ min: min * 100, max: Math.min(max, 200) * 100 }).map((hundredths) => hundredths / 100);
};

test.each(items.filter(({ rule }) => rule !== null).map((item) => [item.code, item] as const))('H-%s: whatever the facts, the points are ones that the standard allows', (_, item) => {
  const isAllowed = (points: number): boolean => item.allowed.some((entry) =>
    (typeof entry === 'number' ? entry === points : points >= entry.min && points <= entry.max && (entry.step === undefined || Number.isInteger((points - entry.min) / entry.step))));
  fc.assert(fc.property(fc.record(Object.fromEntries(item.facts.map((fact) => [fact.id, valueOf(fact)]))), (facts) => {
    const result = pointsFromFacts(item, facts, scheme.source.document) as PointsFromFacts;
    if ('range' in result) return isAllowed(result.range.min) && isAllowed(result.range.max);
    return result.points !== null && isAllowed(result.points);
  }));
});
