import { createRoot } from 'react-dom/client';
import { applyChanges } from '../core/change';
import { createBrowserHost } from '../hosts/browser';
import { download } from '../hosts/browser/download';
import { indexedDrafts } from '../hosts/browser/drafts';
import { watchSurroundings } from '../hosts/browser/surroundings';
import { samples } from '../samples';
import { App } from '../ui/App';
import { createSession } from '../ui/session';
import { cityPane } from './city';
import { companionsFor } from './companions-for';
import { counterFor } from './counter-for';
import { packageOf } from './package-of';
import { paneStart } from './pane-start';

const ZIP = 'application/zip';

/** The pane that opens files, where no workbook is open around it. */
export function browserPane(root: HTMLElement): void {
  const now = () => new Date();
  const host = createBrowserHost({
    open: async (bytes, fileName) => (await import(/* webpackChunkName: "open" */ '../hosts/open')).openWorkbook(bytes, fileName),
    edit: packageOf,
    apply: applyChanges,
    drafts: indexedDrafts(indexedDB),
    now,
  });
  const { start, keep } = paneStart(watchSurroundings((around) => session.surround(around)));
  const counter = counterFor({
    ways: { workbook: 'download', document: 'download' },
    source: async () => (session.get().file?.fresh === false ? (await import(/* webpackChunkName: "submission" */ '../hosts/browser/sha256')).sha256(host.opened()) : null),
    give: async (bytes, fileName) => download(bytes, fileName),
    insert: (change) => host.apply([change]),
    download,
  });
  const session = createSession({ host, desk: host, companions: companionsFor, counter, now, start });
  keep(session);
  const city = cityPane({ now, giveBook: async (bytes, fileName) => download(bytes, fileName), giveArchive: (bytes, fileName) => download(bytes, fileName, ZIP), openBook: null });
  createRoot(root).render(<App pane={{ session, samples, city }} />);
  void session.lookBack();
}
