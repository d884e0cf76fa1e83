import { createRoot } from 'react-dom/client';
import { HostFault } from '../core/host';
import type { Change } from '../core/host';
import { download } from '../hosts/browser/download';
import { watchSurroundings } from '../hosts/browser/surroundings';
import { createExcelHost } from '../hosts/excel';
import { createHandOut } from '../hosts/excel/hand-out';
import { isDarkTheme } from '../hosts/excel/office-theme';
import type { Clock } from '../hosts/excel/parts';
import { listenToRibbon } from '../hosts/excel/ribbon-word';
import { samples } from '../samples';
import { App } from '../ui/App';
import { createSession } from '../ui/session';
import { cityPane } from './city';
import { companionsFor } from './companions-for';
import { counterFor } from './counter-for';
import { packageOf } from './package-of';
import { paneStart } from './pane-start';

export interface ExcelPaneParts {
  office: Pick<typeof Office, 'context'>;
  excel: Pick<typeof Excel, 'run' | 'createWorkbook'>;
  platform: string | null;
  clock: Clock;
}

/** The last part of the open workbook's path or address. */
function nameIn(url: string | undefined): string {
  const last = url?.split(/[\\/]/).at(-1) ?? '';
  return /%[0-9a-f]{2}/i.test(last) ? decodeURIComponent(last) : last;
}

/** Whether a button of the ribbon opened the pane to do this. */
const isAsked = ({ search }: Location, what: string): boolean => new URLSearchParams(search).get('do') === what;

/** The pane beside a workbook that is open in Excel. Returns the function that ends it. */
export function excelPane(root: HTMLElement, { office, excel, platform, clock }: ExcelPaneParts): () => void {
  const { context } = office;
  const now = () => new Date(clock.now());
  const supports = (version: string): boolean => context.requirements.isSetSupported('ExcelApi', version);
  const host = createExcelHost({
    run: excel.run, supports, clock,
    waiting: (fault) => session.waitFor(fault),
    omitted: (what) => session.omit(what),
    trouble: (fault) => session.trouble(fault),
  });
  const handOut = createHandOut({ excel, platform, supports, download });
  const way = handOut.ways.find((each) => each !== 'insert');
  const apart = async (changes: Change[], fileName: string): Promise<void> => {
    if (way !== undefined) await handOut.give(way, await packageOf(null, changes, { sheets: [], names: [] }, fileName), fileName);
  };
  const dark = (): boolean => isDarkTheme(context);
  const { start, keep } = paneStart({ ...watchSurroundings((around) => session.surround({ ...around, dark: dark() })), dark: dark() });
  const counter = counterFor({
    ways: { workbook: way ?? 'insert', document: handOut.ways.includes('download') ? 'download' : null },
    source: async () => null,
    give: async (bytes, fileName) => { if (way !== undefined) await handOut.give(way, bytes, fileName); },
    insert: async (change) => {
      await host.apply([change]);
      await session.live?.recheck();
    },
    download,
  });
  const session = createSession({ host, counter, desk: null, fileName: () => nameIn(context.document.url), apart: way === undefined ? null : apart, companions: companionsFor, now, start });
  keep(session);
  const city = cityPane({
    now, giveBook: way === undefined ? null : (bytes, fileName) => handOut.give(way, bytes, fileName), giveArchive: way === 'download' ? (bytes, fileName) => download(bytes, fileName, 'application/zip') : null,
    openBook: {
      read: () => host.read(),
      add: async (sheets, names) => {
        await host.apply([{ type: 'add', sheets, names }]);
        await host.select({ sheet: sheets[0]?.name ?? '', row: 0, column: 0 });
      },
      select: host.select, name: () => nameIn(context.document.url),
    },
  });
  if (isAsked(window.location, 'submit')) session.tab('submit');
  const react = createRoot(root);
  react.render(<App pane={{ session, samples, city }} />);

  const { live } = session;
  const refresh = (): void => void live?.refresh('here');
  const stops = [
    host.watch((by) => void live?.refresh(by)),
    listenToRibbon(window, ({ fault }) => {
      if (fault !== null) session.trouble(new HostFault(fault, fault));
      void live?.recheck();
    }),
  ];
  // Coming back to the pane is a reason to look again: no event is sure to arrive.
  window.addEventListener('focus', refresh);
  void live?.recheck();
  return () => {
    window.removeEventListener('focus', refresh);
    stops.forEach((stop) => stop());
    react.unmount();
  };
}
