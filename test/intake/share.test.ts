import fc from 'fast-check';
import { sharer } from '../../src/intake/share';

test('whatever is shared equals what it was', () => {
  const share = sharer();
  fc.assert(fc.property(fc.anything({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value) ?? 'null') as unknown), (value) => {
    expect(share(value)).toEqual(value);
  }));
});

test('equal parts are one, whatever holds them; unequal ones that look alike are not', () => {
  const share = sharer();
  const [one, other] = [share({ place: { row: 1, cell: '1' }, list: [1, '1'] }), share([{ row: 1, cell: '1' }, [1, '1'], ['1', 1], null, 'null', { 0: 1, 1: '1' }])];
  expect(other[0]).toBe(one.place);
  expect(other[1]).toBe(one.list);
  expect(other.slice(2)).toEqual([['1', 1], null, 'null', { 0: 1, 1: '1' }]);
  expect(share(structuredClone(other))).toBe(other);
});

test('texts with the marks that tell parts apart stay apart', () => {
  const share = sharer();
  const parts = [['a', 'b'], ['a,1:b'], { a: 'b' }, { 'a:0,b': 'c' }, ['"a'], { '0': 'a' }, [], {}, [{}], [[]]];
  expect(parts.map((part) => share(part))).toEqual(parts);
});
