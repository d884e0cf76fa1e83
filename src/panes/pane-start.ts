import { preference } from '../hosts/browser/preferences';
import type { Session, SessionParts } from '../ui/session';
import type { Lang, Surroundings, ThemeChoice } from '../ui/state';

/** The view that the address asks for; language and appearance as they were chosen last on this computer, else as its system has them. */
export function paneStart(around: Surroundings): { start: SessionParts['start']; keep(session: Session): void } {
  const lang = preference<Lang>('lang', ['zh', 'en']);
  const theme = preference<ThemeChoice>('theme', ['system', 'light', 'dark', 'contrast']);
  return {
    start: { view: new URLSearchParams(location.search).get('do') === 'city' ? 'city' : 'county', lang: lang.read() ?? (navigator.language.startsWith('zh') ? 'zh' : 'en'), theme: theme.read() ?? 'system', around },
    keep: (session) => void session.subscribe(() => {
      const state = session.get();
      if (state.lang !== lang.read()) lang.write(state.lang);
      if (state.theme !== theme.read()) theme.write(state.theme);
    }),
  };
}
