import { HostFault } from '../../core/host';
import type { FaultKind } from '../../core/host';
import { askList, askSheet } from './ask';
import { attempt } from './attempt';
import { faultOf } from './fault-of';
import type { HeldBook, HeldSheet } from './held-book';
import type { ExcelParts } from './parts';
import { readLarge } from './read-large';
import type { Rider } from './watch-book';

const MERGES = '1.13';

const isKind = (error: unknown, ...kinds: FaultKind[]): boolean => error instanceof HostFault && kinds.includes(error.kind);

/** All the sheets with these ids: in one answer, or one by one where that would be too large. */
async function readSheets(parts: ExcelParts, ids: readonly string[], riders: readonly Rider[] = []): Promise<[string, HeldSheet][]> {
  if (ids.length === 0) return [];
  const merges = parts.supports(MERGES);
  try {
    return await attempt(parts, async (context) => {
      const asked = ids.map((id) => [id, askSheet(context, id, merges)] as const);
      const joined = riders.map(({ join }) => join(context, ids));
      await context.sync();
      joined.forEach((done) => done());
      return asked.map(([id, answer]) => [id, answer()]);
    });
  } catch (error) {
    if (!isKind(error, 'too-large')) throw error;
    riders.forEach(({ alone }) => alone());
    const sheets: [string, HeldSheet][] = [];
    for (const id of ids) sheets.push([id, await readLarge(parts, id, merges)]);
    return sheets;
  }
}

async function readWhole(parts: ExcelParts, riders: readonly Rider[] = []): Promise<HeldBook> {
  const { list, names } = await attempt(parts, async (context) => {
    const answer = askList(context);
    await context.sync();
    return answer();
  });
  return { list, names, sheets: new Map(await readSheets(parts, list.map(({ id }) => id), riders)) };
}

/** The list of sheets and the ones that matter, in one answer; sheets that turn out to be new in a second one. */
async function readAgain(parts: ExcelParts, held: HeldBook, only: readonly string[] | undefined): Promise<HeldBook> {
  const known = held.list.filter(({ name }) => only === undefined || only.includes(name)).map(({ id }) => id);
  const { list, names, fresh } = await attempt(parts, async (context) => {
    const listed = askList(context);
    const asked = known.map((id) => [id, askSheet(context, id, parts.supports(MERGES))] as const);
    await context.sync();
    return { ...listed(), fresh: asked.map(([id, answer]): [string, HeldSheet] => [id, answer()]) };
  });
  const read = new Map(fresh);
  const nameOf = new Map(held.list.map(({ id, name }) => [id, name]));
  // Formulas and names of other sheets tell a new name too.
  const renamed = list.some(({ id, name }) => nameOf.has(id) && nameOf.get(id) !== name);
  const lacking = list.filter(({ id }) => !read.has(id) && (renamed || !held.sheets.has(id))).map(({ id }) => id);
  const sheets = new Map([...held.sheets, ...read, ...await readSheets(parts, lacking)]);
  return { list, names, sheets: new Map(list.flatMap(({ id }) => { const sheet = sheets.get(id); return sheet === undefined ? [] : [[id, sheet] as const]; })) };
}

/**
 * The workbook as it stands: two answers at first (the sheets, then what they hold), one when it is read again. A sheet that
 * is deleted in between makes it start over, once; `riders` go along with a first reading, and alone where that fails.
 * Rejects with a `HostFault`.
 */
export async function readBook(parts: ExcelParts, held: HeldBook | null, { only, riders = [] }: { only?: readonly string[] | undefined; riders?: readonly Rider[] } = {}): Promise<HeldBook> {
  try {
    return await (held === null ? readWhole(parts, riders) : readAgain(parts, held, only));
  } catch (error) {
    if (riders.length > 0) {
      riders.forEach(({ alone }) => alone());
      return readBook(parts, held, { only });
    }
    if (!isKind(error, 'gone', 'too-large')) throw faultOf(error);
    if (held === null && isKind(error, 'too-large')) throw error;
    return readWhole(parts);
  }
}
