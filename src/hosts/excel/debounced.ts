import type { Changer } from '../../core/host';
import type { Clock } from './parts';

/** Long enough for the events of one paste or fill, short enough that the pane seems to answer at once. In milliseconds. */
const CALM = 30;

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
