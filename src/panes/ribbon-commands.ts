import type { Host } from '../core/host';
import { faultOf } from '../hosts/excel/fault-of';
import type { RibbonWord } from '../hosts/excel/ribbon-word';

interface CommandParts {
  host: Host;
  /** Tells the pane, if one is open. */
  tell(word: RibbonWord): void;
}

/** What a button of the ribbon starts; Excel waits for `completed`. */
export type Command = (event: { completed(): void }) => Promise<void>;

/** The functions of the ribbon, by the ids that the manifest names. They say how it went to the pane, and never leave Excel waiting. */
export function ribbonCommands({ host, tell }: CommandParts): Record<'insertCard' | 'recheck', Command> {
  const outcome = async (act: () => Promise<void>): Promise<RibbonWord['fault']> => {
    try {
      await act();
      return null;
    } catch (error) {
      const fault = faultOf(error);
      console.error(fault);
      return fault.kind;
    }
  };
  const command = (did: RibbonWord['did'], act: () => Promise<void>): Command => async (event) => {
    try {
      tell({ did, fault: await outcome(act) });
    } catch (error) {
      // A frame of another site may have no storage to tell it by; the pane finds out by itself.
      console.info('The pane was not told:', error);
    } finally {
      event.completed();
    }
  };
  return {
    /** A blank card of the first scheme; the unit is typed on the sheet. */
    insertCard: command('insert', async () => {
      const [{ makeKit }, { schemes: [scheme] }, { sheets }] = await Promise.all([
        import(/* webpackChunkName: "kit" */ '../output/kit'), import(/* webpackChunkName: "engine" */ '../schemes'), host.read([]),
      ]);
      if (scheme === undefined) throw new Error('There is no scheme');
      const kit = makeKit(scheme, { unit: '', takenSheetNames: sheets.map(({ name }) => name) });
      await host.apply([{ type: 'add', ...kit }]);
      await host.select({ sheet: kit.sheets[0]?.name ?? '', row: 0, column: 0 });
    }),
    recheck: command('recheck', async () => {}),
  };
}
