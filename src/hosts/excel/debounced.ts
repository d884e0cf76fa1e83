import type { Changer } from '../../core/host';
import type { Clock } from './parts';

/** Long enough for a paste or a row of key strokes, short enough to answer within a second. In milliseconds. */
const CALM = 250;

export interface Debounced {
  call(by: Changer): void;
  stop(): void;
}

/** Calls once after a burst; people at this computer count before people elsewhere. */
export function debounced({ after }: Pick<Clock, 'after'>, act: (by: Changer) => void): Debounced {
  let who: Changer | null = null;
  let prevent = (): void => {};
  return {
    call(by) {
      who = who === 'here' ? 'here' : by;
      prevent();
      prevent = after(CALM, () => {
        const last = who ?? by;
        who = null;
        act(last);
      });
    },
    stop: () => prevent(),
  };
}
