import { HostFault } from '../../core/host';
import type { Change } from '../../core/host';
import type { DefinedName, Sheet } from '../../core/workbook';
import { attempt } from './attempt';
import { faultOf } from './fault-of';
import type { ExcelParts } from './parts';
import { targetOf } from './piece';
import type { Piece } from './piece';
import { omissionsOf, putSheet } from './put-sheet';

/** Excel on the web takes 5 MB a request; the estimate of a piece may be somewhat low. */
const MOST_BYTES = 3_000_000;

const putName = ({ name, sheet, refersTo, hidden }: DefinedName): Piece => ({
  bytes: 700 + refersTo.length * 3,
  put: (at) => {
    const names = sheet === undefined ? at.workbook.names : at.sheet(sheet).names;
    const item = names.add(name, `=${refersTo}`);
    if (hidden) item.visible = false;
  },
});

/** In their order, as few requests as the bound allows. */
export function inRequests(pieces: Piece[], most = MOST_BYTES): Piece[][] {
  const requests: Piece[][] = [];
  let size = 0;
  for (const piece of pieces) {
    const last = requests.at(-1);
    if (last === undefined || size + piece.bytes > most) {
      requests.push([piece]);
      size = piece.bytes;
    } else {
      last.push(piece);
      size += piece.bytes;
    }
  }
  return requests;
}

/** Where a workbook tells whether its structure is protected. */
const PROTECTION = '1.7';
/** Where Excel can wait with its calculation. */
const SUSPENSION = '1.6';

/** Refuses before anything is there: Excel does not take a request back. */
async function refuseTaken(parts: ExcelParts, wanted: string[]): Promise<void> {
  const { taken, isProtected } = await attempt(parts, async (context) => {
    const { worksheets } = context.workbook;
    const protection = parts.supports(PROTECTION) ? context.workbook.protection : null;
    worksheets.load('items/name');
    protection?.load('protected');
    await context.sync();
    return { taken: worksheets.items.map(({ name }) => name.toLowerCase()), isProtected: protection?.protected ?? false };
  });
  if (isProtected) throw new HostFault('protected-workbook', 'The structure of the workbook is protected');
  const clash = wanted.find((name) => taken.includes(name.toLowerCase()));
  if (clash !== undefined) throw new Error(`The workbook has a sheet ${clash} already`);
}

/** Takes away what a failed request left; a failure of that too is told beside the first. */
async function remove(parts: ExcelParts, names: string[], fault: HostFault): Promise<never> {
  try {
    await attempt(parts, async (context) => {
      const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
      sheets.forEach((sheet) => sheet.load('name'));
      await context.sync();
      sheets.filter(({ isNullObject }) => !isNullObject).forEach((sheet) => sheet.delete());
      await context.sync();
    });
  } catch (second) {
    throw new HostFault(fault.kind, fault.message, { cause: new AggregateError([fault, second], 'The sheets that were begun could not be taken away') });
  }
  throw fault;
}

/**
 * Adds sheets with all that they carry, and names: one request to look, then as few as 5 MB allow. Sheets that were begun
 * are taken away when a request fails. What an older Excel lacks is left out and told. Rejects with a `HostFault`.
 */
export async function addSheets(parts: ExcelParts, { sheets: added, names }: Extract<Change, { type: 'add' }>): Promise<void> {
  const sheets = added.map((sheet): Sheet => ({ ...sheet, rows: Array.from(sheet.rows) }));
  const { supports, omitted } = parts;
  const wanted = sheets.map(({ name }) => name);
  await refuseTaken(parts, wanted);
  const requests = inRequests([
    ...wanted.map((name): Piece => ({ bytes: 400, put: ({ workbook }) => void workbook.worksheets.add(name) })),
    ...sheets.flatMap((sheet) => putSheet(sheet, supports)),
    ...names.map(putName),
  ]);
  try {
    for (const [index, request] of requests.entries()) {
      await attempt(parts, async (context) => {
        if (index === 0 && supports('1.9')) context.application.suspendScreenUpdatingUntilNextSync();
        if (supports(SUSPENSION)) context.application.suspendApiCalculationUntilNextSync();
        const target = targetOf(context);
        request.forEach(({ put }) => put(target));
        await context.sync();
      });
    }
  } catch (error) {
    await remove(parts, wanted, faultOf(error));
  }
  const left = [...new Set(sheets.flatMap((sheet) => omissionsOf(sheet, supports)))];
  if (left.length > 0) omitted(left);
}
