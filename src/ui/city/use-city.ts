import { createContext, useContext } from 'react';
import type { CitySession } from './city-session';
import type { CityState } from './city-state';
import type { Lang } from '../state';
import { useSession } from '../use-session';
import type { Words } from '../words';
import { cityWords } from '../words/city';
import type { CityWords } from '../words/city';

export const CityContext = createContext<{ city: CitySession; state: CityState } | null>(null);

/** The city's state on the screen, its actions, and the words: `c` for the city's view, `t` for what it shares with the card's. */
export function useCity(): { city: CitySession; state: CityState; c: CityWords; t: Words; lang: Lang; wide: boolean } {
  const shown = useContext(CityContext);
  if (shown === null) throw new Error('useCity needs a CityContext');
  const { state: { lang, around }, t } = useSession();
  return { ...shown, c: cityWords[lang], t, lang, wide: around.wide };
}
