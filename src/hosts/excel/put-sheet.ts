import { columnName } from '../../core/address';
import type { Omission } from '../../core/host';
import type { Row, Sheet } from '../../core/workbook';
import { rangeToA1 } from '../xlsx/write-ranges';
import type { ExcelParts } from './parts';
import type { Piece } from './piece';
import { putCells } from './put-cells';
import { putCharts } from './put-charts';
import { putFormats } from './put-formats';
import { putPage } from './put-page';
import { putConditionalFormats, putValidations } from './put-rules';

/** Of the usual default font; Excel's interface measures columns in points, at 96 pixels an inch. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

const LAYOUT = '1.9';
const CHART = '1.7';
const VALIDATION = '1.8';

const BYTES = 600;

/** Rows that follow each other and are equally high. */
function heightRuns(rows: Row[]): { from: number; to: number; height: number }[] {
  const runs: { from: number; to: number; height: number }[] = [];
  for (const { index, height } of rows) {
    const last = runs.at(-1);
    if (height === undefined) continue;
    if (last?.height === height && last.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index, height });
  }
  return runs;
}

function sizes({ name, rows, columns = [] }: Sheet): Piece[] {
  const on = (address: string, act: (range: Excel.Range) => void): Piece => ({ bytes: BYTES, put: (at) => act(at.sheet(name).getRange(address)) });
  return [
    ...heightRuns(rows).map(({ from, to, height }) => on(`${from + 1}:${to + 1}`, ({ format }) => { format.rowHeight = height; })),
    ...rows.filter(({ hidden }) => hidden).map(({ index }) => on(`${index + 1}:${index + 1}`, (range) => { range.rowHidden = true; })),
    ...columns.flatMap(({ from, to, width, hidden }) => {
      const address = `${columnName(from)}:${columnName(to)}`;
      return [
        ...(width === undefined ? [] : [on(address, ({ format }) => { format.columnWidth = (width * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL; })]),
        ...(hidden ? [on(address, (range) => { range.columnHidden = true; })] : []),
      ];
    }),
  ];
}

/** What the view and the page are told; protection comes last of all, so that it is not in the way. */
function finish({ name, freeze, tabColor, hideGridlines, print, filter, visibility, protected: isProtected }: Sheet, supports: ExcelParts['supports']): Piece {
  return {
    bytes: 20 * BYTES,
    put: (at) => {
      const sheet = at.sheet(name);
      if (tabColor !== undefined) sheet.tabColor = `#${tabColor}`;
      if (hideGridlines && supports(VALIDATION)) sheet.showGridlines = false;
      if (freeze !== undefined && freeze.row > 0 && freeze.column > 0) sheet.freezePanes.freezeAt(sheet.getRange(rangeToA1({ top: 0, left: 0, bottom: freeze.row - 1, right: freeze.column - 1 })));
      else if (freeze !== undefined && freeze.row > 0) sheet.freezePanes.freezeRows(freeze.row);
      else if (freeze !== undefined && freeze.column > 0) sheet.freezePanes.freezeColumns(freeze.column);
      if (print !== undefined && supports(LAYOUT)) putPage(sheet, print);
      if (filter !== undefined && supports(LAYOUT)) sheet.autoFilter.apply(sheet.getRange(rangeToA1(filter)));
      if (visibility !== undefined) sheet.visibility = visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
      if (isProtected) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true });
    },
  };
}

/** Everything of a new sheet that is there already and empty, in the order in which Excel takes it. */
export function putSheet(sheet: Sheet, supports: ExcelParts['supports']): Piece[] {
  return [
    ...putCells(sheet),
    ...putFormats(sheet.name, sheet.rows, supports(LAYOUT)),
    ...sizes(sheet),
    ...(supports(VALIDATION) ? putValidations(sheet) : []),
    ...putConditionalFormats(sheet),
    ...(supports(CHART) ? putCharts(sheet, supports) : []),
    finish(sheet, supports),
  ];
}

/** What this Excel cannot give a sheet. */
export function omissionsOf({ validations = [], print, filter, hideGridlines, zoom, rows, charts = [] }: Sheet, supports: ExcelParts['supports']): Omission[] {
  const isAligned = rows.some(({ cells }) => cells.some(({ style }) => style?.align?.indent !== undefined || style?.align?.shrink));
  const lacks = (version: string, wanted: boolean, what: Omission): Omission[] => (wanted && !supports(version) ? [what] : []);
  return [
    ...lacks(CHART, charts.length > 0, 'charts'),
    ...lacks(VALIDATION, validations.length > 0, 'validations'),
    ...lacks(VALIDATION, hideGridlines === true, 'gridlines'),
    ...lacks(LAYOUT, print !== undefined, 'page-layout'),
    ...lacks(LAYOUT, filter !== undefined, 'filter'),
    ...lacks(LAYOUT, isAligned, 'alignment'),
    ...(zoom === undefined ? [] : ['zoom' as const]),
  ];
}
