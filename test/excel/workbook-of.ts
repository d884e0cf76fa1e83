import { numberKind } from '../../src/hosts/xlsx/number-kind';
import type { Cell, Chart, Column, Row, Sheet, Workbook } from '../../src/core/workbook';
import type { Book, BookCell, BookChart, BookSheet } from './book';

/** Of formats that are not Excel's own. */
const CUSTOM_FORMAT = 164;

const ascending = <Value>(map: Map<number, Value>): [number, Value][] => [...map].toSorted(([left], [right]) => left - right);

function cellOf(column: number, { kind, ...cell }: BookCell): Cell[] {
  if (cell.value === null && cell.formula === undefined && cell.style === undefined) return [];
  const format = typeof cell.value === 'number' ? cell.style?.numberFormat : undefined;
  const shown = (format === undefined ? null : numberKind(CUSTOM_FORMAT, format)) ?? (kind === 'date' || kind === 'percent' ? undefined : kind);
  return [{ column, ...cell, ...(shown === undefined ? {} : { kind: shown }) }];
}

function rowsOf(sheet: BookSheet): Row[] {
  const indexes = new Set([...sheet.cells.keys(), ...sheet.rows.keys()]);
  return [...indexes].toSorted((left, right) => left - right).flatMap((index) => {
    const cells = ascending(sheet.cells.get(index) ?? new Map<number, BookCell>()).flatMap(([column, cell]) => cellOf(column, cell));
    const size = sheet.rows.get(index) ?? {};
    return cells.length === 0 && Object.keys(size).length === 0 ? [] : [{ index, cells, ...size }];
  });
}

function columnsOf(sheet: BookSheet): Column[] {
  const spans: Column[] = [];
  for (const [column, size] of ascending(sheet.columns)) {
    const last = spans.at(-1);
    if (last !== undefined && last.to === column - 1 && last.width === size.width && last.hidden === size.hidden) last.to = column;
    else spans.push({ from: column, to: column, ...size });
  }
  return spans;
}

function chartOf({ id: _, firstOnTop, labels, legend, fromZero, ...chart }: BookChart): Chart {
  if (!firstOnTop || !labels || legend || !fromZero || chart.area.bottom < chart.area.top) throw new Error(`The vocabulary of workbooks has no word for a chart like ${chart.title}`);
  return chart;
}

function sheetOf(source: BookSheet): Sheet {
  const { name, visibility, merges, validations, formats, protected: isProtected, freeze, print, tabColor, zoom, hideGridlines, filter, charts } = source;
  const columns = columnsOf(source);
  return {
    name,
    ...(visibility === 'Visible' ? {} : { visibility: visibility === 'Hidden' ? 'hidden' as const : 'veryHidden' as const }),
    rows: rowsOf(source),
    merges,
    ...(columns.length === 0 ? {} : { columns }),
    ...(validations.length === 0 ? {} : { validations }),
    ...(formats.length === 0 ? {} : { conditionalFormats: formats.map(({ id: _, ...format }) => format) }),
    ...(isProtected ? { protected: true } : {}),
    ...(freeze === undefined ? {} : { freeze }),
    ...(print === undefined ? {} : { print }),
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(zoom === undefined ? {} : { zoom }),
    ...(hideGridlines ? { hideGridlines: true } : {}),
    ...(filter === undefined ? {} : { filter }),
    ...(charts.length === 0 ? {} : { charts: charts.map(chartOf) }),
  };
}

/** The present state; a copy that later changes do not touch. */
export const workbookOf = ({ sheets, names }: Book): Workbook => structuredClone({ sheets: sheets.map(sheetOf), names });
