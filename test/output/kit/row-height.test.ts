import { countLines, displayWidth, rowHeight } from '../../../src/output/kit/row-height';

describe('widths', () => {
  it('counts a full-width character, punctuation included, as two', () => {
    expect(displayWidth('办公场所')).toBe(8);
    expect(displayWidth('（，。）')).toBe(8);
  });

  it('counts a digit a little more than one, since stand-in fonts are wider than 宋体', () => {
    expect(displayWidth('100')).toBeGreaterThan(3);
    expect(displayWidth('100')).toBeLessThan(4);
  });
});

describe('lines', () => {
  it('fills a line to its end and then begins another', () => {
    expect(countLines('一二三四五', 10)).toBe(1);
    expect(countLines('一二三四五六', 10)).toBe(2);
  });

  it('never begins a line with closing punctuation: the character before goes along', () => {
    expect(countLines('一二三四五，六七八', 10)).toBe(2);
    expect(countLines('一二三四五，六七八九', 10)).toBe(3);
  });

  it('never ends a line with an opening bracket', () => {
    expect(countLines('一二三四（五六七八）', 10)).toBe(3);
  });

  it('keeps digits together', () => {
    expect(countLines('一二三四100', 10)).toBe(2);
  });

  it('breaks a run that no line could hold', () => {
    expect(countLines('a'.repeat(100), 10)).toBeGreaterThanOrEqual(10);
  });

  it('counts written line breaks, empty lines too', () => {
    expect(countLines('一\n\n二', 10)).toBe(3);
  });
});

describe('heights', () => {
  it('grows with the lines and the size, and shrinks with the width', () => {
    const text = '具备独立、满足助学贷款业务要求的办公场所和服务大厅面积100平方米以上';
    expect(rowHeight(text, 20, 10.5)).toBeGreaterThan(rowHeight(text, 40, 10.5));
    expect(rowHeight(text, 20, 14)).toBeGreaterThan(rowHeight(text, 20, 10.5));
  });

  it('leaves room for a line of 宋体, whose line takes 1.3 of its size', () => {
    expect(rowHeight('一', 20, 10.5)).toBeGreaterThanOrEqual(10.5 * 1.3);
  });
});
