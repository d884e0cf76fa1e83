import type { BorderLine, Row, Style } from '../../core/workbook';
import { rangeToA1 } from '../xlsx/write-ranges';
import { equalAreas } from './equal-areas';
import type { Piece } from './piece';

type Put<Value> = (range: Excel.Range, value: Value, rows: number, columns: number) => void;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const LINES: Record<BorderLine, { style: 'Continuous' | 'Dot' | 'Double'; weight?: 'Thin' | 'Medium' | 'Hairline' }> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double' },
};

function putBorders(range: Excel.Range, { top, right, bottom, left }: NonNullable<Style['border']>, rows: number, columns: number): void {
  const line = (edge: Excel.BorderIndex | 'EdgeTop' | 'EdgeRight' | 'EdgeBottom' | 'EdgeLeft' | 'InsideHorizontal' | 'InsideVertical', wanted: BorderLine | undefined): void => {
    if (wanted === undefined) return;
    const border = range.format.borders.getItem(edge as Excel.BorderIndex);
    const { style, weight } = LINES[wanted];
    border.style = style;
    if (weight !== undefined) border.weight = weight;
  };
  line('EdgeTop', top);
  line('EdgeRight', right);
  line('EdgeBottom', bottom);
  line('EdgeLeft', left);
  if (rows > 1) line('InsideHorizontal', bottom ?? top);
  if (columns > 1) line('InsideVertical', right ?? left);
}

/** One request a rectangle and property: about so many bytes on the way to Excel. */
const BYTES = 900;

/** Formats of cells, property by property, each on the few rectangles that share it. `modern`: indents and shrinking are known (ExcelApi 1.9). */
export function putFormats(sheet: string, rows: Row[], modern: boolean): Piece[] {
  const each = <Value>(pick: (style: Style) => Value | undefined, put: Put<Value>): Piece[] => equalAreas(rows, pick).map(({ range: area, value }) => ({
    bytes: BYTES,
    put: (at) => put(at.sheet(sheet).getRange(rangeToA1(area)), value, area.bottom - area.top + 1, area.right - area.left + 1),
  }));
  const truth = (value: boolean | undefined): true | undefined => (value === true ? true : undefined);
  return [
    ...each(({ font }) => font?.name, ({ format }, name) => { format.font.name = name; }),
    ...each(({ font }) => font?.size, ({ format }, size) => { format.font.size = size; }),
    ...each(({ font }) => truth(font?.bold), ({ format }) => { format.font.bold = true; }),
    ...each(({ font }) => truth(font?.italic), ({ format }) => { format.font.italic = true; }),
    ...each(({ font }) => truth(font?.underline), ({ format }) => { format.font.underline = 'Single'; }),
    ...each(({ font }) => font?.color, ({ format }, color) => { format.font.color = `#${color}`; }),
    ...each(({ fill }) => fill, ({ format }, color) => { format.fill.color = `#${color}`; }),
    ...each(({ align }) => align?.horizontal, ({ format }, side) => { format.horizontalAlignment = HORIZONTAL[side]; }),
    ...each(({ align }) => align?.vertical, ({ format }, side) => { format.verticalAlignment = VERTICAL[side]; }),
    ...each(({ align }) => truth(align?.wrap), ({ format }) => { format.wrapText = true; }),
    ...(modern ? each(({ align }) => align?.indent, ({ format }, indent) => { format.indentLevel = indent; }) : []),
    ...(modern ? each(({ align }) => truth(align?.shrink), ({ format }) => { format.shrinkToFit = true; }) : []),
    ...each(({ locked }) => (locked === false ? false : undefined), ({ format }) => { format.protection.locked = false; }),
    ...each(({ border }) => border, putBorders),
  ];
}
