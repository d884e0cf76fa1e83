import { use, useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import { useSession } from '../use-session';
import { CityScreen } from './CityScreen';
import { CityContext } from './use-city';

/** One and the same, so that only what uses the state is drawn again. */
const SCREEN = <CityScreen />;

/** The city's view, once what it works with is loaded. */
export function CityView() {
  const { city: made } = useSession();
  const city = use(made());
  const now = useSyncExternalStore(city.subscribe, city.get);
  const later = useDeferredValue(now);
  // A province is much to draw: while files come in, the screen follows in small steps and answers between them.
  const state = [now, later].some(({ phase }) => phase === 'reading') ? later : now;
  return <CityContext value={useMemo(() => ({ city, state }), [city, state])}>{SCREEN}</CityContext>;
}
