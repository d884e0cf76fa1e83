import { numberKind } from '../../../src/hosts/xlsx/number-kind';

test.each([[0, null], [2, null], [9, 'percent'], [10, 'percent'], [14, 'date'], [22, 'date'], [44, null], [46, 'date'], [49, null], [57, 'date']])('Excel’s own format %d: %s', (id, kind) => {
  expect(numberKind(id)).toBe(kind);
});

test.each([
  ['0%', 'percent'], ['0.00%', 'percent'], ['#,##0.0 %', 'percent'], ['[Red]0.0%;[Blue]-0.0%', 'percent'], ['0.0"%"', null], ['0\\%', null], ['0;0%', null], ['0.00', null], ['General', null], ['@', null],
  ['yyyy/m/d', 'date'], ['[$-804]yyyy"年"m"月"', 'date'], ['[h]:mm', 'date'], ['0"天"', null],
])('the code %s: %s', (code, kind) => {
  expect(numberKind(164, code)).toBe(kind);
});
