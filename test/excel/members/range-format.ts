import type { Range, Style } from '../../../src/core/workbook';
import { common, styleCells } from '../cells';
import type { Emulation } from '../emulation';
import { sheetById } from '../emulation';
import type { HostObject } from '../host-object';
import { bordersObject } from './borders';
import { fillObject, fontObject } from './font-and-fill';
import { integer, number, oneOf } from './values';

const HORIZONTAL = { General: undefined, Left: 'left', Center: 'center', Right: 'right' } as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: undefined } as const;
const keys = <Key extends string>(words: Record<Key, unknown>): Key[] => Object.keys(words) as Key[];
const keyOf = <Key extends string>(words: Record<Key, unknown>, value: unknown): Key | undefined => keys(words).find((key) => words[key] === value);

/** Of the usual default font: 7 pixels a character and 5 beside them, 0.75 points a pixel. */
const pointsOf = (characters: number): number => (Math.round(characters * 7) + 5) * 0.75;
const charactersOf = (points: number): number => Math.round(((Math.round(points / 0.75) - 5) / 7) * 100) / 100;
const STANDARD_WIDTH = 8.43;
const STANDARD_HEIGHT = 13.5;

type Align = NonNullable<Style['align']>;

function without<Part extends object>(part: Part, key: keyof Part): Part {
  const { [key]: _, ...rest } = part;
  return rest as Part;
}

function sameOf<Value>(values: Value[]): Value | null {
  return values.every((value) => value === values[0]) ? values[0] ?? null : null;
}

export function rangeFormatObject(emulation: Emulation, sheetId: string, ranges: Range[]): HostObject {
  const sheet = () => sheetById(emulation, sheetId);
  const align = (key: keyof Align) => (): unknown => common(sheet(), ranges, (cell) => cell?.style?.align?.[key]);
  const setAlign = (key: keyof Align, value: Align[keyof Align]): void => styleCells(sheet(), ranges, ({ align: before = {}, ...style }) => {
    const after = value === undefined ? without(before, key) : { ...before, [key]: value };
    return Object.keys(after).length === 0 ? style : { ...style, align: after };
  });
  const columns = (): number[] => ranges.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, index) => left + index));
  const rows = (): number[] => ranges.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index));
  return {
    type: 'RangeFormat',
    get: {
      WrapText: () => align('wrap')() ?? false,
      HorizontalAlignment: () => keyOf(HORIZONTAL, align('horizontal')() ?? undefined) ?? null,
      VerticalAlignment: () => keyOf(VERTICAL, align('vertical')() ?? undefined) ?? null,
      IndentLevel: () => align('indent')() ?? 0,
      ShrinkToFit: () => align('shrink')() ?? false,
      ColumnWidth: () => sameOf(columns().map((column) => pointsOf(sheet().columns.get(column)?.width ?? STANDARD_WIDTH))),
      RowHeight: () => sameOf(rows().map((row) => sheet().rows.get(row)?.height ?? STANDARD_HEIGHT)),
    },
    set: {
      WrapText: (value) => setAlign('wrap', value === true || undefined),
      HorizontalAlignment: (value) => setAlign('horizontal', HORIZONTAL[oneOf(keys(HORIZONTAL), value)]),
      VerticalAlignment: (value) => setAlign('vertical', VERTICAL[oneOf(keys(VERTICAL), value)]),
      IndentLevel: (value) => setAlign('indent', integer(value) || undefined),
      ShrinkToFit: (value) => setAlign('shrink', value === true || undefined),
      ColumnWidth: (value) => { for (const column of columns()) sheet().columns.set(column, { ...sheet().columns.get(column), width: charactersOf(number(value)) }); },
      RowHeight: (value) => { for (const row of rows()) sheet().rows.set(row, { ...sheet().rows.get(row), height: number(value) }); },
    },
    open: {
      Font: () => fontObject(sheet, ranges),
      Fill: () => fillObject(sheet, ranges),
      Borders: () => bordersObject(sheet, ranges),
      Protection: () => ({
        type: 'FormatProtection',
        get: { Locked: () => common(sheet(), ranges, (cell) => cell?.style?.locked ?? true) },
        set: { Locked: (value) => styleCells(sheet(), ranges, ({ locked: _, ...style }) => (value === false ? { ...style, locked: false } : style)) },
      }),
    },
  };
}
