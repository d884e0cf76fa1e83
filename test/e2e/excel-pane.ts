import { join } from 'node:path';
import type { Browser, Frame, Locator } from 'playwright-core';
import { parsePlace, toA1 } from '../../src/core/address';
import type { Place } from '../../src/core/host';
import { formatKitName } from '../../src/core/names';
import type { KitName } from '../../src/core/names';
import { evaluate } from '../../src/core/report';
import type { Report } from '../../src/core/report';
import type { CellValue, Workbook } from '../../src/core/workbook';
import { schemes } from '../../src/schemes';
import { createExcel } from '../excel/host';
import type { EmulatedExcel } from '../excel/host';
import { openWeb } from '../excel/web';

/** The built pane in Excel on the web, and everything that it must not do while it is used. */
export interface ExcelPane {
  excel: EmulatedExcel;
  frame: Frame;
  /** Errors of the console and of the pages, breaches of the policy among them, and requests to anywhere else. */
  wrongs: () => string[];
  close: () => Promise<void>;
}

/** The unmodified client sets styles that the policy refuses, and asks for its telemetry, which is not served; no other file may. */
const CLIENTS_OWN = /^Applying inline style .*\/office\/excel-web-16\.00\.js\)$|404 .*\/office\/telemetry\/oteljs_agave\.js\)$/;

export async function openExcelPane(browser: Browser, workbook: Workbook): Promise<ExcelPane> {
  const excel = createExcel(workbook, { api: 'ceiling', platform: 'web', ownWording: true });
  const { frame, strangers, errors, close } = await openWeb(excel, { browser, folder: join(__dirname, '../../dist/page'), page: 'taskpane.html', context: { reducedMotion: 'reduce' } });
  return { excel, frame, wrongs: () => [...errors.filter((error) => !CLIENTS_OWN.test(error)), ...strangers.map((address) => `request to ${address}`)], close };
}

/** Where the workbook's card keeps something, by the hidden names of the kit. */
export function placeOf(workbook: Workbook, name: KitName): Place {
  const refersTo = workbook.names.find((each) => each.name === formatKitName(name))?.refersTo;
  const place = refersTo === undefined ? null : parsePlace(refersTo);
  if (place === null) throw new Error(`The workbook has no name ${formatKitName(name)}`);
  return place;
}

export function valueAt(workbook: Workbook, { sheet, row, column }: Place): CellValue {
  const cells = workbook.sheets.find(({ name }) => name === sheet)?.rows.find(({ index }) => index === row)?.cells;
  return cells?.find((cell) => cell.column === column)?.value ?? null;
}

/** A person types into the card in Excel, not in the pane. */
export function typeInExcel(excel: EmulatedExcel, name: KitName, value: Exclude<CellValue, null>): void {
  const place = placeOf(excel.workbook(), name);
  excel.user.type(place.sheet, toA1(place), value);
}

/** What the core says of the card in the workbook as it is now. */
export function reportOf(excel: EmulatedExcel): Report {
  const [report] = evaluate(excel.workbook(), schemes, '工作簿.xlsx');
  if (report === undefined) throw new Error('The workbook holds no card');
  return report;
}

/** Waits until the pane says the total and the grade of the workbook as it is now to a screen reader. */
export async function followed(pane: ExcelPane): Promise<Report> {
  const report = reportOf(pane.excel);
  const provisional = !report.grade.settled || report.undecided.count > 0;
  await pane.frame.locator('[aria-live=polite]', { hasText: `总分 ${report.total} 分，${provisional ? '暂定' : ''}${report.grade.name}` }).waitFor({ state: 'attached' });
  return report;
}

/** The line of an item in the list. */
export const itemLine = (frame: Frame, code: string): Locator =>
  frame.getByRole('listitem').filter({ has: frame.getByRole('button', { name: new RegExp(`^${code.replaceAll('.', '\\.')} `) }) }).last();

export const pointsField = (frame: Frame, code: string): Locator => frame.locator('main input').and(frame.getByRole('textbox', { name: new RegExp(`^${code.replaceAll('.', '\\.')} .*自评得分`) })).first();

/** Waits for something that happens outside of the browser. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; !holds(); turn += 1) {
    if (turn === 200) throw new Error('It did not happen within 10 s');
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}
