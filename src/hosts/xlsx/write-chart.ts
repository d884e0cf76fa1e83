import type { CellValue, Chart, NewSheet } from '../../core/workbook';
import { escapeText } from './write-escape';
import { rangeReference } from './write-ranges';
import type { Namespaces } from './write-workbook';

type Line = Chart['values'];

/** What its cells hold, in order; `null` where the sheet is not among those at hand. */
function valuesOf({ sheet: name, range }: Line, sheets: readonly NewSheet[]): CellValue[] | null {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) return null;
  const rows = new Map(Array.from(sheet.rows).filter(({ index }) => index >= range.top && index <= range.bottom).map(({ index, cells }) => [index, cells]));
  return Array.from({ length: (range.bottom - range.top + 1) * (range.right - range.left + 1) }, (_, at) => {
    const width = range.right - range.left + 1;
    const column = range.left + (at % width);
    return rows.get(range.top + Math.floor(at / width))?.find((cell) => cell.column === column)?.value ?? null;
  });
}

const points = (values: CellValue[], text: (value: CellValue) => string | null): string => `<c:ptCount val="${values.length}"/>${values.map((value, index) => {
  const shown = text(value);
  return shown === null ? '' : `<c:pt idx="${index}"><c:v>${shown}</c:v></c:pt>`;
}).join('')}`;

/** The stored values stand beside the reference, so that a viewer need not compute to show the chart. */
function textsXml(line: Line, sheets: readonly NewSheet[]): string {
  const values = valuesOf(line, sheets);
  const cache = values === null ? '' : `<c:strCache>${points(values, (value) => (value === null ? null : escapeText(String(value))))}</c:strCache>`;
  return `<c:strRef><c:f>${escapeText(rangeReference(line.sheet, line.range))}</c:f>${cache}</c:strRef>`;
}

function numbersXml(line: Line, sheets: readonly NewSheet[], format: string): string {
  const values = valuesOf(line, sheets);
  const cache = values === null ? '' : `<c:numCache><c:formatCode>${escapeText(format)}</c:formatCode>${points(values, (value) => (typeof value === 'number' ? String(value) : null))}</c:numCache>`;
  return `<c:numRef><c:f>${escapeText(rangeReference(line.sheet, line.range))}</c:f>${cache}</c:numRef>`;
}

const fonts = (size: number, bold: boolean): string => `<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}"><a:latin typeface="宋体"/><a:ea typeface="宋体"/></a:defRPr>`;
const textProperties = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${fonts(9, false)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
const line = (color: string): string => `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;

const titleXml = (title: string): string => '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>'
  + `<a:pPr>${fonts(12, true)}</a:pPr><a:r><a:rPr lang="zh-CN" sz="1200" b="1"><a:latin typeface="宋体"/><a:ea typeface="宋体"/></a:rPr><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

/** A chart part: horizontal bars with their values, the first category on top, no legend. */
export function chartXml(chart: Chart, sheets: readonly NewSheet[], namespaces: Namespaces): string {
  const { title, categories, values, seriesName, color = '2F5597', numberFormat = 'General' } = chart;
  const format = `<c:numFmt formatCode="${escapeText(numberFormat).replaceAll('"', '&quot;')}" sourceLinked="0"/>`;
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    + `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relations}"><c:roundedCorners val="0"/>`
    + `<c:chart>${titleXml(title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>`
    + '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
    + `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${escapeText(seriesName)}</c:v></c:tx>`
    + `<c:spPr><a:solidFill><a:srgbClr val="${color.toUpperCase()}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`
    + `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
    + `<c:cat>${textsXml(categories, sheets)}</c:cat><c:val>${numbersXml(values, sheets, numberFormat)}</c:val></c:ser>`
    + '<c:gapWidth val="60"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>'
    + '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
    + `<c:tickLblPos val="low"/>${line('BFBFBF')}${textProperties}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`
    + `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines>${line('E3E3E3')}</c:majorGridlines>`
    + `${format}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line('BFBFBF')}${textProperties}<c:crossAx val="111111111"/><c:crosses val="max"/></c:valAx>`
    + '</c:plotArea><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>';
}
