import { HostFault } from '../../core/host';
import { faultOf } from './fault-of';
import type { Clock } from './parts';

/** What Office says of the place where the pane stands: no host in a browser. */
export interface Surrounding { host: string | null; platform: string | null }

/** In milliseconds: outside Office the answer takes less than 0.1 s, in a slow Excel some seconds. */
const PATIENCE = 15_000;

/** Where the pane stands. Rejects with a `HostFault` (`not-ready`) when Office does not answer, as it happens after reopening. */
export function whenReady(office: Pick<typeof Office, 'onReady'>, { after }: Pick<Clock, 'after'>): Promise<Surrounding> {
  return new Promise((resolve, reject) => {
    const prevent = after(PATIENCE, () => reject(new HostFault('not-ready', `Office did not answer within ${PATIENCE} ms`)));
    office.onReady().then(({ host, platform }) => {
      prevent();
      resolve({ host: host === null ? null : String(host), platform: platform === null ? null : String(platform) });
    }, (error: unknown) => {
      prevent();
      reject(faultOf(error));
    });
  });
}
