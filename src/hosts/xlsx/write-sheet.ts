import { toA1 } from '../../core/address';
import type { Address, Column, ConditionalFormat, NewSheet, Range } from '../../core/workbook';
import { escapeText } from './write-escape';
import { printXml } from './write-print';
import { rangeToA1, rangesToA1 } from './write-ranges';
import { rowsXml } from './write-rows';
import type { StyleSheet } from './write-styles';
import type { Namespaces } from './write-workbook';
import { validationsXml } from './write-validations';

/** Of the usual default font; a stored width has 5 pixels more than the characters that Excel shows. */
const DIGIT_PIXELS = 7;

const storedWidth = (characters: number): number => Math.trunc(((characters * DIGIT_PIXELS + 5) / DIGIT_PIXELS) * 256) / 256;

function propertiesXml({ tabColor, print }: NewSheet): string {
  const inner = (tabColor === undefined ? '' : `<tabColor rgb="FF${tabColor.toUpperCase()}"/>`) + (print === undefined ? '' : '<pageSetUpPr fitToPage="1"/>');
  return inner === '' ? '' : `<sheetPr>${inner}</sheetPr>`;
}

function paneXml({ row, column }: Address): string {
  const pane = row > 0 && column > 0 ? 'bottomRight' : row > 0 ? 'bottomLeft' : 'topRight';
  const splits = `${column > 0 ? ` xSplit="${column}"` : ''}${row > 0 ? ` ySplit="${row}"` : ''}`;
  return `<pane${splits} topLeftCell="${toA1({ row, column })}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

function viewXml({ hideGridlines, zoom, freeze }: NewSheet, selected: boolean): string {
  const scale = zoom === undefined ? '' : ` zoomScale="${zoom}" zoomScaleNormal="${zoom}"`;
  const open = `<sheetView${hideGridlines ? ' showGridLines="0"' : ''}${selected ? ' tabSelected="1"' : ''}${scale} workbookViewId="0"`;
  const pane = freeze === undefined || (freeze.row === 0 && freeze.column === 0) ? '' : paneXml(freeze);
  return `<sheetViews>${pane === '' ? `${open}/>` : `${open}>${pane}</sheetView>`}</sheetViews>`;
}

function columnsXml(columns: Column[] = []): string {
  const all = columns.filter(({ width, hidden }) => width !== undefined || hidden).toSorted((left, right) => left.from - right.from);
  const inner = all.map(({ from, to, width, hidden }) => {
    const size = width === undefined ? '' : ` width="${storedWidth(width)}" customWidth="1"`;
    return `<col min="${from + 1}" max="${to + 1}"${size || ' width="9.140625"'}${hidden ? ' hidden="1"' : ''}/>`;
  });
  return inner.length === 0 ? '' : `<cols>${inner.join('')}</cols>`;
}

const mergesXml = (merges: Range[]): string =>
  merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map((merge) => `<mergeCell ref="${rangeToA1(merge)}"/>`).join('')}</mergeCells>`;

const formatsXml = (formats: ConditionalFormat[] = [], styles: StyleSheet): string => formats.map(({ ranges, formula, style, stop }, index) => {
  const rule = `type="expression" dxfId="${styles.differential(style)}" priority="${index + 1}"${stop ? ' stopIfTrue="1"' : ''}`;
  return `<conditionalFormatting sqref="${rangesToA1(ranges)}"><cfRule ${rule}><formula>${escapeText(formula)}</formula></cfRule></conditionalFormatting>`;
}).join('');

export interface SheetFrame {
  styles: StyleSheet;
  namespaces: Namespaces;
  selected: boolean;
  /** The id of the relation to its charts. */
  drawing: string | null;
  dimension: string;
}

/** A worksheet part in the order of CT_Worksheet, in pieces; its formats are added to `styles`. */
export function* sheetXml(sheet: NewSheet, { styles, namespaces, selected, drawing, dimension }: SheetFrame): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield `<worksheet xmlns="${namespaces.main}">${propertiesXml(sheet)}<dimension ref="${dimension}"/>${viewXml(sheet, selected)}`;
  yield `<sheetFormatPr defaultRowHeight="13.5"/>${columnsXml(sheet.columns)}`;
  yield* rowsXml(sheet.rows, styles);
  yield [
    sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>' : '',
    sheet.filter === undefined ? '' : `<autoFilter ref="${rangeToA1(sheet.filter)}"/>`,
    mergesXml(sheet.merges),
    formatsXml(sheet.conditionalFormats, styles),
    validationsXml(sheet.validations),
    printXml(sheet.print),
    drawing === null ? '' : `<drawing xmlns:r="${namespaces.relations}" r:id="${drawing}"/>`,
    '</worksheet>',
  ].join('');
}
