import type { Change } from '../../core/host';
import { HostFault } from '../../core/host';
import type { CellValue, Workbook } from '../../core/workbook';
import { isInside } from '../xlsx/write-ranges';
import { attempt } from './attempt';
import type { ExcelParts } from './parts';
import { typedText } from './typed-text';

type SetChange = Extract<Change, { type: 'set' }>;

/** Excel leaves a cell as it is for `null` and empties it for an empty text. */
const typed = (value: CellValue): string | number | boolean => (value === null ? '' : typeof value === 'string' ? typedText(value) : value);

/** Whether the sheet, the workbook or the file itself forbids to write. */
async function whyDenied(parts: ExcelParts, names: readonly string[], fault: HostFault): Promise<HostFault> {
  const { book, sheets } = await attempt(parts, async (context) => {
    const { workbook } = context;
    workbook.protection.load('protected');
    const each = names.map((name) => workbook.worksheets.getItem(name).protection);
    each.forEach((protection) => protection.load('protected'));
    await context.sync();
    return { book: workbook.protection.protected, sheets: each.map((protection) => protection.protected) };
  });
  if (sheets.includes(true)) return new HostFault('protected-sheet', fault.message, { cause: fault.cause });
  return book ? new HostFault('protected-workbook', fault.message, { cause: fault.cause }) : fault;
}

/** The place that holds a cell's value: the top left cell of a merged area. */
function resolve({ place }: SetChange, workbook: Workbook | null): { row: number; column: number } {
  const merges = workbook?.sheets.find(({ name }) => name === place.sheet)?.merges ?? [];
  const area = merges.find((range) => isInside(place, range));
  return area === undefined ? place : { row: area.top, column: area.left };
}

/** Excel keeps what a request did before it failed: where a later sheet could refuse, all are asked first. */
async function refuseProtected(parts: ExcelParts, changes: readonly SetChange[]): Promise<void> {
  const cells = await attempt(parts, async (context) => {
    const asked = changes.map(({ place: { sheet: name, row, column } }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const { protection } = sheet.getCell(row, column).format;
      sheet.protection.load('protected');
      protection.load('locked');
      return { name, sheet: sheet.protection, cell: protection };
    });
    await context.sync();
    return asked.map(({ name, sheet, cell }) => ({ name, isClosed: sheet.protected && cell.locked }));
  });
  const closed = cells.find(({ isClosed }) => isClosed);
  if (closed !== undefined) throw new HostFault('protected-sheet', closed.name);
}

/**
 * Sets cells: one request for those of one sheet, one more to ask first where several sheets take part. `workbook`: as it was
 * read last, for merged areas. Rejects with a `HostFault`.
 */
export async function setCells(parts: ExcelParts, changes: readonly SetChange[], workbook: Workbook | null): Promise<void> {
  if (changes.length === 0) return;
  if (new Set(changes.map(({ place }) => place.sheet)).size > 1) await refuseProtected(parts, changes);
  try {
    await attempt(parts, async (context) => {
      for (const change of changes) {
        const { row, column } = resolve(change, workbook);
        const cell = context.workbook.worksheets.getItem(change.place.sheet).getCell(row, column);
        if (change.formula === undefined) cell.values = [[typed(change.value)]];
        else cell.formulas = [[`=${change.formula}`]];
      }
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof HostFault) || error.kind !== 'read-only') throw error;
    throw await whyDenied(parts, [...new Set(changes.map(({ place }) => place.sheet))], error);
  }
}
