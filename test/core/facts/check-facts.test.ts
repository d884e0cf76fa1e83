import { checkFacts } from '../../../src/core/facts';
import { fact, itemWith } from './item-with';

const item = itemWith(null, [
  fact('staff', 'count', { min: 0 }), fact('area', 'amount', { min: 0, max: 100000 }), fact('rate', 'percent', { min: 0, max: 100 }),
  fact('stable', 'yesNo'), fact('sum', 'amount'), fact('issuer', 'choice', { options: ['政府', '教育局'] }),
]);

test('facts of the right kind are taken as they are', () => {
  const facts = { staff: 8, area: 99.99, rate: 0, stable: false, issuer: '政府' };
  expect(checkFacts(item, facts)).toEqual({ facts, problems: [] });
});

test('null stands for a fact that is not filled in', () => {
  expect(checkFacts(item, { staff: null, stable: undefined })).toEqual({ facts: {}, problems: [] });
});

test.each([
  ['staf', 8, { problem: 'unknown-fact', fact: 'staf', found: 8, expected: ['staff', 'area', 'rate', 'stable', 'sum', 'issuer'] }],
  ['staff', '8', { problem: 'wrong-type', fact: 'staff', found: '8', expected: 'whole' }],
  ['staff', 7.5, { problem: 'wrong-type', fact: 'staff', found: 7.5, expected: 'whole' }],
  ['staff', -1, { problem: 'out-of-bounds', fact: 'staff', found: -1, expected: { min: 0 } }],
  ['area', true, { problem: 'wrong-type', fact: 'area', found: true, expected: 'number' }],
  ['area', Infinity, { problem: 'wrong-type', fact: 'area', found: Infinity, expected: 'number' }],
  ['rate', 100.01, { problem: 'out-of-bounds', fact: 'rate', found: 100.01, expected: { min: 0, max: 100 } }],
  ['sum', -0.01, { problem: 'out-of-bounds', fact: 'sum', found: -0.01, expected: { min: 0 } }],
  ['stable', '是', { problem: 'wrong-type', fact: 'stable', found: '是', expected: 'yesNo' }],
  ['stable', 1, { problem: 'wrong-type', fact: 'stable', found: 1, expected: 'yesNo' }],
  ['issuer', true, { problem: 'wrong-type', fact: 'issuer', found: true, expected: 'text' }],
  ['issuer', '局', { problem: 'not-an-option', fact: 'issuer', found: '局', expected: ['政府', '教育局'] }],
])('%s: %p is a problem, and the fact counts as not filled in', (id, found, problem) => {
  expect(checkFacts(item, { stable: true, [id]: found }).problems).toEqual([problem]);
  expect(Object.keys(checkFacts(item, { [id]: found }).facts)).toEqual([]);
});
