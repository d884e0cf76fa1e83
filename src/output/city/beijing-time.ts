const EIGHT_HOURS = 8 * 3_600_000;

/** `2021-04-20T02:32:00Z` → `2021-04-20 10:32`, the time in China; what is no time stays as it is. */
export function beijingTime(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : new Date(time + EIGHT_HOURS).toISOString().slice(0, 16).replace('T', ' ');
}
