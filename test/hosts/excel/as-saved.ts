import type { Cell, Range, Sheet, Style, Workbook } from '../../../src/core/workbook';
import { shiftFormula } from '../../../src/hosts/xlsx/shift-formula';

/** One entry a range, so that it does not matter in how many steps they were made. */
function apart<Rule extends { ranges: Range[] }>(rules: Rule[] = [], shift: (rule: Rule, rows: number, columns: number) => Rule): Rule[] {
  return rules.flatMap((rule) => rule.ranges.map((range) => {
    const [first = range] = rule.ranges;
    return { ...shift(rule, range.top - first.top, range.left - first.left), ranges: [range] };
  }));
}

const byPlace = (left: { ranges: Range[] }, right: { ranges: Range[] }): number =>
  (left.ranges[0]?.left ?? 0) - (right.ranges[0]?.left ?? 0) || (left.ranges[0]?.top ?? 0) - (right.ranges[0]?.top ?? 0);

const byRange = (left: Range, right: Range): number => left.top - right.top || left.left - right.left;

/** What is so in any case need not be said. */
function styleAsSaved({ align, ...style }: Style): Style {
  const { wrap, shrink, indent, ...sides } = align ?? {};
  const told = { ...sides, ...(wrap ? { wrap } : {}), ...(shrink ? { shrink } : {}), ...(indent ? { indent } : {}) };
  return { ...style, ...(Object.keys(told).length === 0 ? {} : { align: told }) };
}

/** What a formula gives is Excel's own; a day without a format gets one. */
function cellAsSaved({ column, value, kind, formula, style = {} }: Cell): Cell[] {
  const looks = styleAsSaved((kind === 'date' || kind === 'percent') && style.numberFormat === undefined ? { ...style, numberFormat: kind === 'date' ? 'yyyy/m/d' : '0.00%' } : style);
  const content = formula === undefined ? { value: value === '' ? null : value, ...(kind === 'error' ? { kind } : {}) } : { value: null, formula };
  const isBare = content.value === null && formula === undefined && Object.keys(looks).length === 0;
  return isBare ? [] : [{ column, ...content, ...(Object.keys(looks).length === 0 ? {} : { style: looks }) }];
}

function sheetAsSaved(sheet: Sheet): Sheet {
  const { rows, columns = [], validations, conditionalFormats, merges, ...rest } = sheet;
  return {
    ...rest,
    rows: rows.map((row) => ({ ...row, cells: row.cells.flatMap(cellAsSaved) })),
    merges: merges.toSorted(byRange),
    columns: columns.flatMap(({ from, to, ...size }) => Array.from({ length: to - from + 1 }, (_, index) => ({ from: from + index, to: from + index, ...size }))),
    validations: apart(validations, (rule, rows_, columns_) => ('formula' in rule.rule ? { ...rule, rule: { ...rule.rule, formula: shiftFormula(rule.rule.formula, rows_, columns_) } } : rule)).toSorted(byPlace),
    conditionalFormats: apart(conditionalFormats, (format, rows_, columns_) => ({ ...format, formula: shiftFormula(format.formula, rows_, columns_) })),
  };
}

/** A workbook in the one form in which two that hold the same are equal. */
export const asSaved = ({ sheets, names }: Workbook): Workbook => ({
  sheets: sheets.map(sheetAsSaved),
  names: names.toSorted((left, right) => (`${left.sheet} ${left.name}` < `${right.sheet} ${right.name}` ? -1 : 1)),
});

/** What is left of sheets in an Excel that lacks so much; how large they are shown no Excel lets a program say. */
export function sheetsFor(sheets: Sheet[], version: number): Sheet[] {
  return sheets.map(({ zoom: _, ...sheet }) => {
    const { validations, hideGridlines, print, filter, charts, ...rest } = sheet;
    const plain = rest.rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ style, ...cell }) => {
        if (style?.align === undefined) return { ...cell, ...(style === undefined ? {} : { style }) };
        const { shrink: __, indent: ___, ...align } = style.align;
        return { ...cell, style: { ...style, align } };
      }),
    }));
    return {
      ...rest,
      ...(version < 9 ? { rows: plain } : { ...(print === undefined ? {} : { print }), ...(filter === undefined ? {} : { filter }) }),
      ...(charts === undefined || version < 7 ? {} : { charts: charts.map(({ numberFormat, ...chart }) => (version < 8 || numberFormat === undefined ? chart : { ...chart, numberFormat })) }),
      ...(version < 8 ? {} : { ...(validations === undefined ? {} : { validations }), ...(hideGridlines === undefined ? {} : { hideGridlines }) }),
    };
  });
}
