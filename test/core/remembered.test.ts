import { remembered } from '../../src/core/remembered';

test('each text is asked for once, an answer of null too', () => {
  const asked: string[] = [];
  const answer = remembered((text) => { asked.push(text); return text === '' ? null : text.length; });
  expect(['a', '', 'ab', 'a', '', 'ab'].map(answer)).toEqual([1, null, 2, 1, null, 2]);
  expect(asked).toEqual(['a', '', 'ab']);
});

test('more texts than it holds are answered rightly, and what was forgotten is asked for again', () => {
  let asked = 0;
  const answer = remembered((text) => { asked += 1; return `<${text}>`; });
  const texts = Array.from({ length: 45_000 }, (_, index) => String(index));
  expect(texts.map(answer)).toEqual(texts.map((text) => `<${text}>`));
  expect(answer('0')).toBe('<0>');
  expect(asked).toBe(45_001);
});

test('two of them share nothing', () => {
  expect([remembered((text) => `${text}1`)('a'), remembered((text) => `${text}2`)('a')]).toEqual(['a1', 'a2']);
});
