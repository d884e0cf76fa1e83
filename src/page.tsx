import { createRoot } from 'react-dom/client';
import { applyChanges } from './core/change';
import { createBrowserHost } from './hosts/browser';
import { indexedDrafts } from './hosts/browser/drafts';
import { preference } from './hosts/browser/preferences';
import { watchSurroundings } from './hosts/browser/surroundings';
import { samples } from './samples';
import { App } from './ui/App';
import { createSession } from './ui/session';
import type { Lang, ThemeChoice } from './ui/state';

const now = () => new Date();
const lang = preference<Lang>('lang', ['zh', 'en']);
const theme = preference<ThemeChoice>('theme', ['system', 'light', 'dark', 'contrast']);

const host = createBrowserHost({
  open: async (bytes, fileName) => (await import(/* webpackChunkName: "open" */ './hosts/open')).openWorkbook(bytes, fileName),
  edit: async (bytes, changes, base, fileName) => {
    const [{ editPackage }, { storedResults }, { schemes }] = await Promise.all([
      import(/* webpackChunkName: "write" */ './hosts/xlsx/write'), import(/* webpackChunkName: "engine" */ './core/stored-results'), session.load(),
    ]);
    return editPackage(bytes, [...changes, ...storedResults(base, changes, schemes, fileName)]);
  },
  apply: applyChanges,
  drafts: indexedDrafts(indexedDB),
  now,
});

const session = createSession({
  host,
  desk: host,
  companions: async (scheme, report, { sheets }) => {
    const { companions } = await import(/* webpackChunkName: "kit" */ './output/companions');
    return { type: 'add', ...companions(scheme, report, sheets.map(({ name }) => name)) };
  },
  now,
  start: {
    lang: lang.read() ?? (navigator.language.startsWith('zh') ? 'zh' : 'en'),
    theme: theme.read() ?? 'system',
    around: watchSurroundings((around) => session.surround(around)),
  },
});

session.subscribe(() => {
  const state = session.get();
  if (state.lang !== lang.read()) lang.write(state.lang);
  if (state.theme !== theme.read()) theme.write(state.theme);
});

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the pane');
createRoot(root).render(<App pane={{ session, samples }} />);
void session.lookBack();
