import { handOn, type Hand } from '../hosts/hand';
import { attend } from './attend';

/** A hand on the same thread, by the same messages: for a file or two, and where there are no workers. It cannot be stopped while it works. */
export function here<Setup, Job, Result>(prepare: (setup: Setup) => (job: Job) => Promise<Result>, setup: Setup): Hand<Job, Result> {
  let hear: (message: unknown) => void = () => {};
  return handOn<Job, Result>({
    post: (message) => hear(message),
    listen: ({ answer }) => { hear = attend(prepare, answer); },
    stop: () => {},
  }, setup);
}
