import * as fc from 'fast-check';
import { decisionsOf, given } from './facts/henan';
import type { Facts } from './facts/henan';

type Row = [string, string, Facts, number | [number, number] | string[]];

const archive = { blankContracts: false, loanRecords: true, fireproof: true, dampProof: true, ratProof: true };

test.each<Row>([
  ['2.1.1', 'summary and plan', { lastYearSummary: true, thisYearPlan: true }, 1],
  ['2.1.1', 'the summary alone', { lastYearSummary: true, thisYearPlan: false }, 0.5],
  ['2.1.1', 'neither', { lastYearSummary: false, thisYearPlan: false }, 0],
  ['2.1.1', 'the plan unknown', { lastYearSummary: true }, ['thisYearPlan']],
  ['2.1.2', 'issued by the government', { byGovernment: true }, 1],
  ['2.1.2', 'issued by the bureau', { byGovernment: false, byBureau: true }, 0.5],
  ['2.1.2', 'not issued', { byGovernment: false, byBureau: false }, 0],
  ['2.1.3', 'the government’s plan and a drill', { planByGovernment: true, planByBureau: true, drill: true }, 3],
  ['2.1.3', 'the government’s plan', { planByGovernment: true, drill: false }, 2],
  ['2.1.3', 'the bureau’s plan and a drill', { planByGovernment: false, planByBureau: true, drill: true }, 2],
  ['2.1.3', 'the bureau’s plan', { planByGovernment: false, planByBureau: true, drill: false }, 1],
  ['2.1.3', 'a drill alone', { planByGovernment: false, planByBureau: false, drill: true }, 1],
  ['2.1.3', 'nothing', { planByGovernment: false, planByBureau: false, drill: false }, 0],
  ['2.2.2', '7% above', { forecast: 1070, actual: 1000, allHighSchools: true }, 2],
  ['2.2.2', '7% below', { forecast: 930, actual: 1000, allHighSchools: true }, 2],
  ['2.2.2', '7.01%', { forecast: 1070.1, actual: 1000, allHighSchools: true }, 1],
  ['2.2.2', '7% without all high schools', { forecast: 1070, actual: 1000, allHighSchools: false }, 1],
  ['2.2.2', '10%', { forecast: 900, actual: 1000, allHighSchools: true }, 1],
  ['2.2.2', '10.01%', { forecast: 1100.1, actual: 1000, allHighSchools: true }, 0],
  ['2.2.2', '8% whatever the schools', { forecast: 1080, actual: 1000 }, 1],
  ['2.3.1', 'plan and seven means', { publicityPlan: true, means: 7 }, 4],
  ['2.3.1', 'plan and eight means', { publicityPlan: true, means: 8 }, 4],
  ['2.3.1', 'eight means without a plan', { publicityPlan: false, means: 8 }, 3.5],
  ['2.3.1', 'plan and one of the means', { publicityPlan: true, means: 1 }, 1],
  ['2.3.1', 'nothing', { publicityPlan: false, means: 0 }, 0],
  ['2.3.2', 'plan and five activities', { integrityPlan: true, activities: 5 }, 3],
  ['2.3.2', 'six activities without a plan', { integrityPlan: false, activities: 6 }, 2.5],
  ['2.3.2', 'plan and four activities', { integrityPlan: true, activities: 4 }, 2.5],
  ['2.3.3', 'all weekly reports in time', { lateReports: 0 }, 1],
  ['2.3.3', 'one late', { lateReports: 1 }, 0.5],
  ['2.3.3', 'two late', { lateReports: 2 }, 0],
  ['2.3.3', 'nine late', { lateReports: 9 }, 0],
  ['2.4', '100%', { approvalRate: 100 }, 4],
  ['2.4', '99.99%', { approvalRate: 99.99 }, 3],
  ['2.4', '98%', { approvalRate: 98 }, 3],
  ['2.4', '97.99%', { approvalRate: 97.99 }, 2],
  ['2.4', '96%', { approvalRate: 96 }, 2],
  ['2.4', '95.99%', { approvalRate: 95.99 }, 1],
  ['2.4', '94%', { approvalRate: 94 }, 1],
  ['2.4', '93.99% is still at least 1', { approvalRate: 93.99 }, 1],
  ['2.4', '90%', { approvalRate: 90 }, 1],
  ['2.4', '89.99%', { approvalRate: 89.99 }, 0],
  ['2.5.1', '90%', { overdueStart: 200, recovered: 180 }, 8],
  ['2.5.1', '89.99%', { overdueStart: 10000, recovered: 8999 }, [1, 7]],
  ['2.5.1', '50% (含)', { overdueStart: 200, recovered: 100 }, [1, 7]],
  ['2.5.1', '49.99%', { overdueStart: 10000, recovered: 4999 }, 0],
  ['2.5.1', 'nothing overdue at the start of the year', { overdueStart: 0, recovered: 0 }, 8],
  ['2.5.1', 'everything overdue is excluded', { overdueStart: 50, recovered: 0, excludedStart: 50 }, 8],
  ['2.5.1', 'the excluded are taken out of both', { overdueStart: 200, recovered: 120, excludedStart: 100, excludedRecovered: 30 }, 8],
  ['2.5.1', 'the excluded recovered would have made the bound', { overdueStart: 200, recovered: 119, excludedStart: 100, excludedRecovered: 30 }, [1, 7]],
  ['2.5.1', 'the recovered sum is asked for', { overdueStart: 200 }, ['recovered']],
  ['2.5.2', 'no overdue student', { overdueStudents: false }, 2],
  ['2.5.2', 'records kept', { contactRecords: true }, 2],
  ['2.5.2', 'overdue students and no record', { overdueStudents: true, contactRecords: false }, 0],
  ['2.5.2', 'overdue students, records unknown', { overdueStudents: true }, ['contactRecords']],
  ['2.6', 'complete', archive, 2],
  ['2.6', 'one measure absent', { ...archive, fireproof: false }, 1.5],
  ['2.6', 'three measures absent', { ...archive, loanRecords: false, fireproof: false, ratProof: false }, 0.5],
  ['2.6', 'all four absent', { blankContracts: false, loanRecords: false, fireproof: false, dampProof: false, ratProof: false }, 0],
  ['2.6', 'blank contracts badly kept', { ...archive, blankContracts: true }, 0],
  ['2.7.1', 'no account frozen', { frozenAccounts: 0 }, 2],
  ['2.7.1', 'three frozen', { frozenAccounts: 3 }, 0.5],
  ['2.7.1', 'four frozen', { frozenAccounts: 4 }, 0],
  ['2.7.1', 'five frozen', { frozenAccounts: 5 }, 0],
  ['2.7.2', 'declined in time', { declinedInTime: true }, 1],
  ['2.7.2', 'not declined in time', { declinedInTime: false }, 0],
  ['2.7.3', 'reported in time', { reportedInTime: true }, 1],
  ['2.7.3', 'not reported in time', { reportedInTime: false }, 0],
  ['2.7.5', 'all monthly reports in time', { lateMonthly: 0 }, 2],
  ['2.7.5', 'one late', { lateMonthly: 1 }, 1],
  ['2.7.5', 'two late, 以上 included', { lateMonthly: 2 }, 0],
  ['2.7.5', 'three late', { lateMonthly: 3 }, 0],
  ['2.7.6', '80.01%', { confirmationRate: 80.01 }, 1],
  ['2.7.6', '80.00%', { confirmationRate: 80.00 }, 0.5],
  ['2.7.6', '50.01%', { confirmationRate: 50.01 }, 0.5],
  ['2.7.6', '50%', { confirmationRate: 50 }, 0.5],
  ['2.7.6', '49.99%', { confirmationRate: 49.99 }, 0],
  ['2.8', 'none unresolved', { unresolved: 0 }, 2],
  ['2.8', 'one unresolved', { unresolved: 1 }, 1.5],
  ['2.8', 'four unresolved', { unresolved: 4 }, 0],
  ['2.8', 'nine unresolved', { unresolved: 9 }, 0],
])('附件1 %s: %s', (code, _, facts, expected) => {
  expect(given(code, facts)).toEqual(expected);
});

test.each<[string, Facts, string[]]>([
  ['2.2.2', { forecast: 1070, actual: 1000, allHighSchools: false }, ['notAllSchools']],
  ['2.2.2', { forecast: 900, actual: 1000, allHighSchools: true }, ['tenIncluded']],
  ['2.4', { approvalRate: 96 }, []],
  ['2.4', { approvalRate: 92 }, ['atLeastOne']],
  ['2.5.1', { overdueStart: 0, recovered: 0 }, ['nothingOverdue']],
  ['2.5.1', { overdueStart: 200, recovered: 150 }, ['judgedMiddle']],
  ['2.7.5', { lateMonthly: 2 }, ['twoIncluded']],
  ['2.7.6', { confirmationRate: 80 }, ['bounds']],
  ['2.7.6', { confirmationRate: 80.01 }, []],
])('附件1 %s: %j applies %j', (code, facts, decisions) => {
  expect(decisionsOf(code, facts)).toEqual(decisions);
});

test('附件1 2.4: agrees with the text read by hand in steps of a hundredth, and a higher rate never gives less', () => {
  const oracle = (hundredths: number): number => {
    if (hundredths === 10000) return 4;
    if (hundredths < 9000) return 0;
    const steps = Math.floor((10000 - hundredths + 199) / 200);
    return Math.max(4 - steps, 1);
  };
  fc.assert(fc.property(fc.oneof(fc.integer({ min: 8900, max: 9999 }), fc.nat(9999)), (hundredths) => {
    const points = given('2.4', { approvalRate: hundredths / 100 });
    expect(points).toBe(oracle(hundredths));
    expect(given('2.4', { approvalRate: (hundredths + 1) / 100 })).toBeGreaterThanOrEqual(points as number);
  }), { numRuns: 500 });
});
