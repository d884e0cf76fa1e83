import type { Changer } from '../../core/host';
import type { Clock } from './parts';

/** Long enough for a paste or a row of key strokes, short enough to answer within a second. In milliseconds. */
const CALM = 250;

export interface Debounced {
  /** `null`: it is not known who changed something, or whether anybody did. */
  call(by: Changer | null): void;
  stop(): void;
}

/** Calls once after a burst; people at this computer count before people elsewhere. */
export function debounced({ after }: Pick<Clock, 'after'>, act: (by: Changer) => void): Debounced {
  let who: Changer | null = null;
  let prevent = (): void => {};
  return {
    call(by) {
      who = who === 'here' ? 'here' : by ?? who;
      prevent();
      prevent = after(CALM, () => {
        const last = who;
        who = null;
        act(last ?? 'here');
      });
    },
    stop: () => prevent(),
  };
}
