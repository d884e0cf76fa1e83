import type { BorderLine, ConditionalFormat, Style } from '../../core/workbook';
import { escapeAttribute } from './write-escape';

/** The font of cells that name none. */
export const DEFAULT_FONT = { name: '宋体', size: 11 };

const GB2312 = 134;

const rgb = (color: string): string => `rgb="FF${color.replace(/^#/, '').toUpperCase()}"`;

export function fontXml(font: Style['font'] = {}): string {
  const { name = DEFAULT_FONT.name, size = DEFAULT_FONT.size, bold, italic, underline, color } = font;
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}`;
  const charset = /[\u4e00-\u9fff]/.test(name) ? `<charset val="${GB2312}"/>` : '';
  return `<font>${marks}<sz val="${size}"/>${color ? `<color ${rgb(color)}/>` : ''}<name val="${escapeAttribute(name)}"/>${charset}</font>`;
}

export const fillXml = (fill: string | undefined): string =>
  fill === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor ${rgb(fill)}/><bgColor indexed="64"/></patternFill></fill>`;

const lineXml = (side: string, line: BorderLine | undefined): string =>
  line === undefined ? `<${side}/>` : `<${side} style="${line}"><color auto="1"/></${side}>`;

export const borderXml = (border: Style['border'] = {}): string =>
  `<border>${(['left', 'right', 'top', 'bottom'] as const).map((side) => lineXml(side, border[side])).join('')}<diagonal/></border>`;

export function alignmentXml(align: Style['align']): string {
  if (align === undefined) return '';
  const { horizontal, vertical, wrap, indent, shrink } = align;
  const attributes = [
    horizontal && `horizontal="${horizontal}"`, vertical && `vertical="${vertical}"`, wrap && 'wrapText="1"',
    indent && `indent="${indent}"`, shrink && 'shrinkToFit="1"',
  ].filter(Boolean);
  return attributes.length === 0 ? '' : `<alignment ${attributes.join(' ')}/>`;
}

/** A differential format: its fill's colour is the background, unlike a cell's. */
export function dxfXml({ color, fill, bold }: ConditionalFormat['style']): string {
  const font = color === undefined && !bold ? '' : `<font>${bold ? '<b/>' : ''}${color ? `<color ${rgb(color)}/>` : ''}</font>`;
  const solid = fill === undefined ? '' : `<fill><patternFill patternType="solid"><fgColor ${rgb(fill)}/><bgColor ${rgb(fill)}/></patternFill></fill>`;
  return `<dxf>${font}${solid}</dxf>`;
}

/** Formats that Excel knows by number; codes that change with the country are left out. */
export const BUILT_IN_FORMATS: Record<string, number> = {
  General: 0, '0': 1, '0.00': 2, '#,##0': 3, '#,##0.00': 4, '0%': 9, '0.00%': 10, '@': 49,
};
