import fc from 'fast-check';
import { readState, readYesNo, STATE_WORDS } from '../../src/core/states';

describe('the words for a material’s state', () => {
  test('each is read as the state that it is written for, and an empty cell is not checked yet', () => {
    for (const [state, word] of Object.entries(STATE_WORDS)) expect(readState(word)).toBe(state);
    expect(readState('')).toBe('unchecked');
  });

  test('the words of earlier panes are read too', () => {
    expect([readState('已有'), readState('待核')]).toEqual(['present', 'unchecked']);
  });

  test('white space that came along does not count, wherever it stands', () => {
    const space = fc.stringMatching(/^[ \t\n\u00a0\u3000\u200b\ufeff]*$/);
    fc.assert(fc.property(fc.constantFrom('有', '缺', '未核', '已有', '待核', ''), space, space, space, (word, before, between, behind) => {
      expect(readState(before + [...word].join(between) + behind)).toBe(readState(word));
    }));
  });

  test('nothing else is guessed', () => {
    for (const text of ['没有', '无', '缺失', '有缺', '√', '未', '1', 'true']) expect(readState(text)).toBeNull();
    expect([readYesNo(' 是'), readYesNo('否　'), readYesNo('有'), readYesNo(1), readYesNo(true)]).toEqual([true, false, null, null, true]);
  });
});
