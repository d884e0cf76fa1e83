import type { Changer } from '../../core/host';
import { attempt } from './attempt';
import { debounced } from './debounced';
import { faultOf } from './fault-of';
import type { OwnWrites } from './own-writes';
import type { ExcelParts } from './parts';

/** Registrations that go along with the first reading, so that opening the pane takes no request more. */
export interface Rider {
  /** Registers in a request that is about to be sent, for the sheets with these ids; to be called back once it was taken. */
  join(context: Excel.RequestContext, ids: readonly string[]): () => void;
  /** Registers by a request of its own, unless that was done already. */
  alone(): void;
}

type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove'> & { context: Excel.RequestContext };

const kept = (context: Excel.RequestContext, results: { remove(): void }[]): Registration[] => results.map(({ remove }, index) => ({ context, remove: remove.bind(results[index]) }));

const changer = ({ source }: { source?: string }): Changer => (source === 'Remote' ? 'elsewhere' : 'here');

/**
 * Calls back once after each burst of changes that this pane did not make: cells, calculations, sheets that come, go, move
 * or get another name, as far as this Excel tells. A new selection counts too, since some builds tell nothing of a value
 * that was picked from a list. Nothing relies on any of it arriving. `ride` decides when it begins.
 */
export function watchBook(parts: ExcelParts, own: OwnWrites, changed: (by: Changer) => void, ride: (rider: Rider) => void): () => void {
  const { supports, trouble } = parts;
  const calm = debounced(parts.clock, changed);
  const registered: Registration[] = [];
  let stopped = false;
  let begun = false;

  const onChanged = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (!own.isEcho(event)) calm.call(changer(event));
  };
  const onCalculated = async (): Promise<void> => {
    if (!own.isSettling()) calm.call(null);
  };
  const onSheets = async (event: { source?: string }): Promise<void> => {
    if (!own.isEcho({})) calm.call(changer(event));
  };
  const recheck = async (): Promise<void> => calm.call(null);

  async function register(choose: (context: Excel.RequestContext) => Promise<{ remove(): void }[]>): Promise<void> {
    try {
      const made = await attempt(parts, async (context) => {
        const results = await choose(context);
        await context.sync();
        return kept(context, results);
      });
      registered.push(...made);
      if (stopped) await unregister();
    } catch (error) {
      if (!stopped) trouble(faultOf(error));
    }
  }

  const onSheet = (sheet: Excel.Worksheet) => [sheet.onChanged.add(onChanged), sheet.onSelectionChanged.add(recheck)];

  /** Before ExcelApi 1.9 each sheet tells of its own changes, and a new one has to be asked for them. */
  const onAdded = async (event: Excel.WorksheetAddedEventArgs): Promise<void> => {
    if (!supports('1.9')) await register(async ({ workbook }) => onSheet(workbook.worksheets.getItem(event.worksheetId)));
    await onSheets(event);
  };

  async function unregister(): Promise<void> {
    const all = registered.splice(0);
    const contexts = [...new Set(all.map(({ context }) => context))];
    for (const context of contexts) {
      await parts.run(context, async (same) => {
        all.filter((each) => each.context === context).forEach(({ remove }) => remove());
        await same.sync();
      });
    }
  }

  const onBook = ({ workbook: { worksheets } }: Excel.RequestContext, ids: readonly string[]) => [
    worksheets.onAdded.add(onAdded),
    worksheets.onDeleted.add(onSheets),
    worksheets.onActivated.add(recheck),
    ...(supports('1.9') ? [worksheets.onChanged.add(onChanged), worksheets.onSelectionChanged.add(recheck)] : ids.flatMap((id) => onSheet(worksheets.getItem(id)))),
    ...(supports('1.8') ? [worksheets.onCalculated.add(onCalculated)] : []),
    ...(supports('1.17') ? [worksheets.onNameChanged.add(onSheets), worksheets.onMoved.add(onSheets)] : []),
  ];

  const stop = (): void => {
    stopped = true;
    calm.stop();
    void unregister().catch((error: unknown) => trouble(faultOf(error)));
  };

  ride({
    join(context, ids) {
      const results = stopped ? [] : onBook(context, ids);
      return () => {
        begun = true;
        registered.push(...kept(context, results));
        if (stopped) stop();
      };
    },
    alone() {
      if (begun) return;
      begun = true;
      void register(async (context) => {
        const { worksheets } = context.workbook;
        if (!supports('1.9')) {
          worksheets.load('items/id');
          await context.sync();
        }
        return onBook(context, supports('1.9') ? [] : worksheets.items.map(({ id }) => id));
      });
    },
  });

  return stop;
}
