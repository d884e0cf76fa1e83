import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Change } from '../core/host';
import type { CitySession } from './city/city-session';
import type { Session } from './session';
import type { State } from './state';
import { words } from './words';
import type { Words } from './words';

/** What the entry hands to the pane. */
export interface Pane {
  session: Session;
  samples: readonly Sample[];
  /** The city's view: made when it is first looked at, and always the same one. */
  city(): Promise<CitySession>;
}

/** A workbook to look at; made when it is asked for. */
export interface Sample {
  name: { zh: string; en: string };
  fileName: string;
  make(): Promise<Change[]>;
}

export const PaneContext = createContext<Pane | null>(null);

/** The state on the screen, the actions, and the words of the chosen language. */
export function useSession(): Pane & { state: State; t: Words } {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('useSession needs a PaneContext');
  const state = useSyncExternalStore(pane.session.subscribe, pane.session.get);
  return { ...pane, state, t: words[state.lang] };
}
