import { chineseDate } from '../../../src/output/submission/chinese-date';

test.each([
  ['2021-04-15T17:30:00+08:00', '2021年4月15日'], ['2021-04-15T16:30:00Z', '2021年4月16日'], ['2021-04-15T15:59:59Z', '2021年4月15日'],
  ['2020-12-31T16:00:00Z', '2021年1月1日'], ['2021-10-05', '2021年10月5日'],
])('%s is %s in Beijing', (at, date) => {
  expect(chineseDate(at)).toBe(date);
});

test('what is no time is refused', () => {
  expect(() => chineseDate('四月')).toThrow(RangeError);
});
