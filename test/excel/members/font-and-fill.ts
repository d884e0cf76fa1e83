import type { Range, Style } from '../../../src/core/workbook';
import type { BookSheet } from '../book';
import { common, styleCells } from '../cells';
import type { HostObject } from '../host-object';
import { colour, number, oneOf, text } from './values';

type Font = NonNullable<Style['font']>;

export function fontObject(sheet: () => BookSheet, ranges: Range[]): HostObject {
  const read = <Key extends keyof Font>(key: Key, standard: NonNullable<Font[Key]>) => (): unknown => common(sheet(), ranges, (cell) => cell?.style?.font?.[key] ?? standard);
  const write = (key: keyof Font, value: Font[keyof Font]): void => styleCells(sheet(), ranges, ({ font: before = {}, ...style }) => {
    const { [key]: _, ...rest } = before;
    const font = value === undefined ? rest : { ...rest, [key]: value };
    return Object.keys(font).length === 0 ? style : { ...style, font };
  });
  return {
    type: 'RangeFont',
    get: {
      Name: read('name', '宋体'), Size: read('size', 11), Bold: read('bold', false), Italic: read('italic', false),
      Underline: () => { const is = read('underline', false)(); return is === null ? null : is === true ? 'Single' : 'None'; },
      Color: () => { const is = read('color', '000000')(); return is === null ? null : `#${String(is)}`; },
    },
    set: {
      Name: (value) => write('name', text(value)),
      Size: (value) => write('size', number(value)),
      Bold: (value) => write('bold', value === true || undefined),
      Italic: (value) => write('italic', value === true || undefined),
      Underline: (value) => write('underline', oneOf(['None', 'Single'] as const, value) === 'Single' || undefined),
      Color: (value) => write('color', colour(value)),
    },
  };
}

export function fillObject(sheet: () => BookSheet, ranges: Range[]): HostObject {
  return {
    type: 'RangeFill',
    get: { Color: () => { const is = common(sheet(), ranges, (cell) => cell?.style?.fill ?? 'FFFFFF'); return is === null ? '' : `#${is}`; } },
    set: { Color: (value) => styleCells(sheet(), ranges, (style) => ({ ...style, fill: colour(value) })) },
    call: { Clear: () => styleCells(sheet(), ranges, ({ fill: _, ...style }) => style) },
  };
}
