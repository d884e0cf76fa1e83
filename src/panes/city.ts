import { indexedBatches } from '../hosts/browser/batches';
import type { CitySession } from '../ui/city/city-session';
import type { CityDeskParts } from './city-desk';
import manifest from '../../package.json';
import { packageOf } from './package-of';

interface CityPaneParts extends Pick<CityDeskParts, 'giveBook' | 'giveArchive' | 'openBook'> { now(): Date }

/** The city's session, made and loaded when it is first asked for. */
export function cityPane({ now, ...ways }: CityPaneParts): () => Promise<CitySession> {
  let made: Promise<CitySession> | null = null;
  async function make(): Promise<CitySession> {
    const [{ createCitySession }, { cityEngine }, { createCityDesk }, { workerCrew }] = await Promise.all([
      import(/* webpackChunkName: "city" */ '../ui/city/city-session'), import(/* webpackChunkName: "engine" */ '../ui/city/city-engine'),
      import(/* webpackChunkName: "city" */ './city-desk'), import(/* webpackChunkName: "city" */ './worker-crew'),
    ]);
    const desk = createCityDesk({
      ...ways,
      program: `打分卡助手 ${manifest.version}`,
      crew: () => workerCrew({ schemes: null }),
      open: async (bytes, fileName) => (await import(/* webpackChunkName: "open" */ '../hosts/open')).openWorkbook(bytes, fileName),
      write: (changes, fileName) => packageOf(null, changes, { sheets: [], names: [] }, fileName),
      batches: indexedBatches(indexedDB),
    });
    const session = createCitySession({ desk, engine: cityEngine, now });
    await Promise.all([session.lookBack(), session.tables.lookAround()]);
    return session;
  }
  return () => (made ??= make());
}
