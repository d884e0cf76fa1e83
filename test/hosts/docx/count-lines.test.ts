import fc from 'fast-check';
import { countLines } from '../../../src/hosts/docx/count-lines';

test.each([
  ['', 10, 1], ['一二三四五', 10, 1], ['一二三四五六', 10, 2], ['12345678901', 10, 2], ['一\n二\n', 10, 3],
  ['一二三四五。', 10, 1], ['一二三四五”', 10, 2], ['一二三四五）。', 10, 2], ['一二三四（五', 10, 2],
  ['一二三 12345', 10, 2], ['一2三4五', 10, 1], ['一2三4五六', 10, 2], ['长'.repeat(50), 10, 10],
])('%j takes in lines of %d half characters', (text, capacity, lines) => {
  expect(countLines(text, capacity)).toBe(lines);
});

test('an indented first line holds less', () => {
  expect([0, 4].map((indent) => countLines('一二三四五', 10, indent))).toEqual([1, 2]);
});

test('wider lines are never more lines, and more text is never fewer', () => {
  const text = fc.string({ unit: fc.constantFrom('一', '长', 'a', '1', '。', '，', '（', '）', ' ', '\n') });
  fc.assert(fc.property(text, text, fc.integer({ min: 8, max: 80 }), (one, other, capacity) => {
    expect(countLines(one, capacity + 20)).toBeLessThanOrEqual(countLines(one, capacity));
    expect(countLines(`${one}\n${other}`, capacity)).toBe(countLines(one, capacity) + countLines(other, capacity));
    expect(countLines(one, capacity)).toBeGreaterThanOrEqual(one.split('\n').length);
  }));
});
