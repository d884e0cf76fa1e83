import { UsageError } from './context';
import type { Context } from './context';

/** The time that an option gives, or now; ISO 8601 in UTC. Without a zone it is Beijing's, as everything official is. */
export function timeOf(text: string | undefined, { words, now }: Context): string {
  if (text === undefined) return now().toISOString();
  const [, day, time = 'T00:00', zone = '+08:00'] = /^(\d{4}-\d\d-\d\d)([T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  const moment = new Date(`${day}${time.replace(' ', 'T')}${zone}`);
  if (day === undefined || Number.isNaN(moment.getTime())) throw new UsageError(words.notATime(text));
  return moment.toISOString();
}
