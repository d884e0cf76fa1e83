import { use } from 'react';
import { useSession } from '../use-session';
import { CityScreen } from './CityScreen';
import { CityContext } from './use-city';

/** The city's view, once what it works with is loaded. */
export function CityView() {
  const { city } = useSession();
  return <CityContext value={use(city())}><CityScreen /></CityContext>;
}
