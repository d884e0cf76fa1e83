import type { Change, Host, Place } from '../core/host';
import { addSheets } from './excel/add-sheets';
import { faultOf } from './excel/fault-of';
import { workbookOf } from './excel/held-book';
import type { HeldBook } from './excel/held-book';
import { ownWrites } from './excel/own-writes';
import type { ExcelParts } from './excel/parts';
import { readBook } from './excel/read-book';
import { selectPlace } from './excel/select-place';
import { setCells } from './excel/set-cells';
import { watchBook } from './excel/watch-book';
import type { Rider } from './excel/watch-book';

type SetChange = Extract<Change, { type: 'set' }>;

/** Neighbouring cells to set become one request. Excel computes its formulas itself, so that stored results say nothing here. */
function inRuns(changes: Change[]): (SetChange[] | Extract<Change, { type: 'add' }>)[] {
  const runs: (SetChange[] | Extract<Change, { type: 'add' }>)[] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (change.type === 'add') runs.push(change);
    else if (change.type === 'set' && Array.isArray(last)) last.push(change);
    else if (change.type === 'set') runs.push([change]);
  }
  return runs;
}

/** The workbook that is open in Excel. Nothing is written but by `apply`. */
export function createExcelHost(parts: ExcelParts): Host {
  const own = ownWrites(parts.clock);
  let held: HeldBook | null = null;
  let asked = 0;
  let answered = 0;
  /** What wants to hear of changes goes along with the first reading. */
  const riders: Rider[] = [];
  /** Sheets that were written to since they were read. */
  const written = new Set<string>();

  return {
    async read(only) {
      asked += 1;
      const turn = asked;
      const touched = [...written];
      written.clear();
      const book = await readBook(parts, held, { only: only === undefined ? undefined : [...only, ...touched], riders: riders.splice(0) }).catch((error: unknown) => {
        touched.forEach((sheet) => written.add(sheet));
        throw faultOf(error);
      });
      // An answer that was overtaken by a later question is not kept.
      if (turn > answered) {
        held = book;
        answered = turn;
      }
      return workbookOf(book);
    },
    async apply(changes) {
      try {
        for (const run of inRuns(changes)) {
          if (Array.isArray(run)) {
            const places = run.map(({ place }) => place);
            own.set(places, (sheet) => held?.list.find(({ name }) => name === sheet)?.id);
            places.forEach(({ sheet }) => written.add(sheet));
            await setCells(parts, run, held === null ? null : workbookOf(held));
          } else {
            own.adding();
            await addSheets(parts, run);
            own.adding();
          }
        }
      } catch (error) {
        throw faultOf(error);
      }
    },
    select: (place: Place) => selectPlace(parts, place),
    watch: (changed) => watchBook(parts, own, changed, (rider) => { if (asked > 0) rider.alone(); else riders.push(rider); }),
  };
}
